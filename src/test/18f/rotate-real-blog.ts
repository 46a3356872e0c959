import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlogRecords } from '../../domain/blog.ts';
import { addDays, type Day } from '../../domain/calendar.ts';

/**
 * Puts the 40 authors of the imported blog in `dir` who wrote most into a rotation, each from
 * their first post until half a year after their last: a post every six weeks, and the blog rests
 * over Christmas.
 */
export async function rotateRealBlog(dir: string, { authors, posts }: BlogRecords): Promise<void> {
  const written = authors.map(({ id, file }) => {
    const own = posts.filter((post) => !post.draft && post.authors.includes(id));
    return { id, file, days: own.flatMap(({ day }) => day ?? []).toSorted() };
  });
  const most = written
    .toSorted((one, two) => two.days.length - one.days.length || (one.id < two.id ? -1 : 1))
    .slice(0, 40);
  await mkdir(join(dir, 'content', 'schedule'), { recursive: true });
  await writeFile(join(dir, 'content', 'schedule', 'main.yaml'), RULE);
  for (const { file, days } of most) await appendFile(join(dir, file), joins(days));
}

function joins(days: Day[]): string {
  const until = addDays(days.at(-1)!, 180);
  return `joins:\n  - { rotation: main, from: ${days[0]!}, until: ${until} }\n`;
}

const YEARS = Array.from({ length: 10 }, (_, at) => 2014 + at);
const BREAKS = YEARS.map((year) => `  - { from: ${year}-12-21, to: ${year + 1}-01-03 }\n`);
const RULE = `title: Main\nkind: pace\nevery: 6w\nbreaks:\n${BREAKS.join('')}`;
