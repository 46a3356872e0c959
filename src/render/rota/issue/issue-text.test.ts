import { expect, test } from 'vitest';
import { assembleBlog } from '../../../domain/assemble-blog.ts';
import { reportOf } from '../../../domain/report/report.ts';
import { author, blogFiles, guest, slot, turns } from '../../../test/builders.ts';
import { issueText } from './issue-body.ts';
import { issueLinks } from './issue-links.ts';

test('the slot of a guest is in the issue, and the rotation only as long as there is one', () => {
  expect(textOn('2026-01-15')).toContain(
    '**Given away**\n\n- tuesdays 13 Jan Eli Tam (for Bo Lind), 2 days late',
  );
  const later = textOn('2026-01-24');
  expect(later).toContain('Every rotation of this blog has ended: nobody owes a post.');
  expect(later).not.toMatch(/Who is next|Tuesday essay|Given away/);
});

/** Of a rotation that ends on the 14th. */
function textOn(today: string): string {
  const joins = [{ rotation: 'tuesdays', from: '2026-01-01' }];
  const files = blogFiles({
    rotations: [turns('tuesdays', { title: 'Tuesday essay', until: '2026-01-14' })],
    authors: [
      author('ada-okafor', { joins }),
      author('bo-lind', { joins }),
      guest('eli', { name: 'Eli Tam' }),
    ],
    slots: [slot('tuesdays', '2026-01-13', { author: 'eli' })],
  });
  const { records } = assembleBlog(files, 0);
  const { site } = records!;
  const links = issueLinks({ web: 'https://github.com/o/n', way: '', site, today });
  return issueText(reportOf(records!, { today, pulls: null }), links);
}
