import { expect, test } from 'vitest';
import { assembleBlog } from '../../../domain/assemble-blog.ts';
import { reportOf } from '../../../domain/report/report.ts';
import { author, blogFiles, letter, post } from '../../../test/builders.ts';
import { WILD_NAME } from '../../../test/rota/rota-report.ts';
import { deskAsHtml } from '../../desk/desk-as-html.ts';
import { statusAsJson } from './status-as-json.ts';
import { statusAsMarkdown } from './status-as-markdown.ts';
import { statusAsSlack } from './status-as-slack.ts';
import { statusAsText } from './status-as-text.ts';

const SHOWN = { isBehindOnly: false, author: null, isWhole: true, isExplained: false };
const asText = { paint: (_: unknown, text: string) => text, width: Infinity };
const today = '2026-03-20';

test('each format names the reader, the post, how long, and who is asked', () => {
  const { report } = reported('Ebbe Harms');
  const line = 'Ebbe Harms about gauges, waits for 18 days - ask Ada and Bo';
  expect(statusAsText(report, { ...SHOWN, ...asText })).toContain(`\nLetters: ${line}\n`);
  expect(statusAsMarkdown(report, SHOWN)).toContain(`**Letters without an answer**\n\n- ${line}\n`);
  expect(statusAsSlack(report, SHOWN)).toContain(`*Letters without an answer*\\n${line}`);
  const json = JSON.parse(statusAsJson(report, { isBehindOnly: false, lineOf: () => 1 }));
  expect(json).toMatchObject({ schema: 1, waitingLetters: [{ days: 18 }] });
  expect(json.waitingLetters[0]).toEqual({
    id: 'gauges/2026-03-02-reader',
    post: 'gauges',
    from: 'Ebbe Harms',
    date: '2026-03-02',
    days: 18,
    ask: ['ada-okafor', 'bo-lind'],
    file: 'content/letters/gauges/2026-03-02-reader.mdx',
  });
});

test('where those behind alone are wanted, letters are not told', () => {
  const shown = { ...SHOWN, isBehindOnly: true };
  const { report } = reported('Ebbe Harms');
  expect(statusAsText(report, { ...shown, ...asText })).not.toContain('Ebbe');
  expect(statusAsSlack(report, shown)).not.toContain('Ebbe');
});

test('a reader’s name does nothing to a report', () => {
  const { report, records } = reported(WILD_NAME);
  expect(statusAsText(report, { ...SHOWN, ...asText })).not.toContain('</b>\n');
  const markdown = statusAsMarkdown(report, SHOWN);
  expect(markdown).not.toMatch(/<b>|@everyone/);
  expect(markdown).not.toContain('[y](z)');
  expect(statusAsSlack(report, SHOWN)).not.toContain('<b>');
  const desk = deskAsHtml(report, { ...records, way: '' });
  expect(desk).toContain('Letters without an answer');
  expect(desk).not.toContain('<b>x</b>');
});

test('the desk asks by the first way that each of them names', () => {
  const { report, records } = reported('Ebbe Harms');
  const desk = deskAsHtml(report, { ...records, way: '' });
  expect(desk).toContain('mailto:someone@company.example?subject=Ebbe%20Harms%20on');
  expect(desk).toMatch(
    /<b><bdi>Ebbe Harms<\/bdi><\/b> on <bdi>About gauges<\/bdi>: waits for 18 days/,
  );
});

function reported(from: string) {
  const files = blogFiles({
    authors: [author('ada-okafor'), author('bo-lind')],
    posts: [post('gauges', { authors: ['ada-okafor', 'bo-lind'] })],
    letters: [letter('gauges', '2026-03-02-reader', { from })],
  });
  const records = assembleBlog(files, Date.parse(`${today}T12:00:00Z`)).records!;
  return { records, report: reportOf(records, { today, pulls: null }) };
}
