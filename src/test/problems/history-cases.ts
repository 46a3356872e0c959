import { assembleBlog } from '../../domain/assemble-blog.ts';
import type { BlogFiles } from '../../domain/blog-files.ts';
import type { Problem, ProblemCode } from '../../domain/problem.ts';
import { checkHistory } from '../../domain/report/check-history.ts';
import { author, blogFiles, portraits, turns } from '../builders.ts';

/** For each problem that shows only beside an earlier state of the blog: what comes of the two. */
export const historyCases = {
  'history-changed': () => checkHistory(...states({}, { until: '2026-01-10' }), '2026-02-01'),
} satisfies Partial<Record<ProblemCode, () => Problem[]>>;

/** Ada, Bo and Cy write on Tuesdays, with Bo's membership in both states. */
function states(before: object, after: object) {
  const blogAs = (join: object): BlogFiles =>
    blogFiles({
      rotations: [turns('tuesdays')],
      authors: ['ada-okafor', 'bo-lind', 'cy-marsh'].map((id) => {
        const own = id === 'bo-lind' ? join : {};
        return author(id, { joins: [{ rotation: 'tuesdays', from: '2026-01-06', ...own }] });
      }),
      images: portraits('cy-marsh'),
    });
  const recordsOf = (join: object) => assembleBlog(blogAs(join), 0).records!;
  return [recordsOf(before), recordsOf(after)] as const;
}
