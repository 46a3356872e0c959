import { markdownToHast } from 'satteri';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { pullOf, reportWith, WILD_NAME } from '../../../test/rota/rota-report.ts';
import { statusAsMarkdown } from './status-as-markdown.ts';

const shown = { isBehindOnly: false, author: null, isWhole: true, isExplained: false };

test('a table for each rotation, the counts, and what is to be done', () => {
  const report = reportWith({ name: 'Ada Okafor', pulls: [pullOf(38, { isDraft: true })] });
  expect(statusAsMarkdown(report, shown)).toBe(
    [
      'Sat 24 Jan 2026, Europe/Berlin',
      '## Ada Okafor',
      'everyone every 2w',
      '| Standing | Author | | Due | |\n| --- | --- | --- | --- | --- |\n| OVERDUE | Ada Okafor | 4 days | due Tue 20 Jan | last post - |',
      '## Main',
      'one author each Tuesday',
      '| Standing | Author | | Due | |\n| --- | --- | --- | --- | --- |\n| due soon | Bo Lind | in 3 d | due Tue 27 Jan | open the pull request by Sun 25 Jan; missed 1, drafting \\#\u200b38 |',
      '1 on track',
      '**Blog**: 1 post this week, 0.3 a week over four weeks',
      '**To do**',
      '- ask Ada Okafor for a post, or for the days away: `npm run rota -- away late-000 FROM TO`\n- ask Bo Lind, or give the slot away, 27 Jan: `npm run rota -- offer tuesdays 2026-01-27`',
    ].join('\n\n') + '\n',
  );
}); // prettier-ignore

test('a name is text: no table breaks, nobody is mentioned, nothing is HTML or a link', () => {
  const explained = { ...shown, isExplained: true };
  const text = statusAsMarkdown(reportWith({ name: WILD_NAME }), explained);
  expect(text).not.toMatch(/@[a-z]|#\d|www\.|http:\/\//i);
  const tree = markdownToHast(text, { features: { gfm: true } });
  const html = toHtml(tree as Parameters<typeof toHtml>[0]);
  expect(html).not.toMatch(/<(?!\/?(h2|p|table|thead|tbody|tr|th|td|ul|li|strong|code)\b)/);
  const cells = html.match(/<td>/g) ?? [];
  expect(cells).toHaveLength(10);
  expect(toString(tree as never).replaceAll('\u200b', '')).toContain('Ada | @everyone #7 <b>x</b> `*_~ & www.x.example http://x.example [y](z)');
}); // prettier-ignore

test('a pull request is linked where its address is one', () => {
  const pulls = [pullOf(38), pullOf(39, { url: 'javascript:alert(1)', opened: '2026-01-23' })];
  expect(statusAsMarkdown(reportWith({ pulls }), shown)).toContain(
    '**Waiting on editors**\n\n- [\\#38](https://github.com/o/n/pull/38) Bo Lind, open for 9 days (over a week)\n- \\#\u200b39 Bo Lind, open for 1 day\n',
  );
});

test('only who is behind', () => {
  const text = statusAsMarkdown(reportWith({}), { ...shown, isBehindOnly: true, isWhole: false });
  expect(text).not.toMatch(/on track|Blog/);
  expect(text).toMatch(/Ada Okafor.*\n[^]*Bo Lind/);
});
