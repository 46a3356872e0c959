import { expect, test } from 'vitest';
import { pullOf, reportWith, WILD_NAME } from '../../../test/rota/rota-report.ts';
import { slackMessage, slackSection, slackText } from './slack-message.ts';
import { statusAsSlack } from './status-as-slack.ts';

const shown = { isBehindOnly: false, author: null, isWhole: true, isExplained: false };

test('a header, a section for each rotation and list, and a text for notifications', () => {
  const message = slack(reportWith({ pulls: [pullOf(38)], goal: { posts: 1, every: '1w' } }));
  expect(message.text).toBe('Sat 24 Jan 2026, Europe/Berlin: 1 behind: Ada Okafor (overdue)');
  expect(message.blocks.map(({ text }) => text.text)).toEqual([
    'Sat 24 Jan 2026, Europe/Berlin',
    '*Ada Okafor* (everyone every 2w)\n*OVERDUE* Ada Okafor - 4 days late, due Tue 20 Jan, last post -',
    expect.stringMatching(/^\*Main\* \(one author each Tuesday\)\n1 in review, 1 on track$/),
    '*Waiting on editors*\n<https://github.com/o/n/pull/38|#38> Bo Lind, open for 9 days (over a week)',
    expect.stringMatching(/^\*Blog\* 1 of 1 post this week, /),
    '*To do*\nask Ada Okafor for a post, or for the days away: `npm run rota -- away late-000 FROM TO`\nreview #38',
  ]);
});

test('a name is text alone', () => {
  const { blocks, text } = slack(reportWith({ name: '<!here> & <@U1>' }));
  expect(JSON.stringify(blocks)).not.toMatch(/<!|<@/);
  expect(text).toContain('&lt;!here&gt; &amp; &lt;@U1&gt; (overdue)');
  expect(blocks.slice(1).every((block) => block.text.verbatim)).toBe(true);
});

test.each([
  ['500 people', reportWith({ late: 500, name: WILD_NAME })],
  ['names without end', reportWith({ late: 40, name: '<&'.repeat(4000) })],
  ['pull requests', reportWith({ pulls: Array.from({ length: 300 }, (_, at) => pullOf(at)) })],
])('within the limits of Slack: %s', (_, report) => {
  const { blocks, text } = slack(report);
  expect(blocks.length).toBeLessThanOrEqual(50);
  expect(text.length).toBeLessThanOrEqual(3000);
  for (const block of blocks) {
    expect(block.text.text.length).toBeLessThanOrEqual(block.type === 'header' ? 150 : 3000);
    expect(block.text.text.length).toBeGreaterThan(0);
  }
  expect(JSON.stringify(blocks)).toMatch(/and \d+ more/);
});

test('sixty rotations are not too many', () => {
  const report = reportWith({});
  const rotations = Array.from({ length: 60 }, () => report.rotations[0]!);
  const { blocks } = slack({ ...report, rotations });
  expect(blocks.length).toBeLessThanOrEqual(50);
  expect(blocks.some(({ text }) => text.text === 'and 20 more rotations')).toBe(true);
});

test('what does not fit is counted', () => {
  const lines = Array.from({ length: 10 }, () => 'x'.repeat(500));
  expect(slackSection(lines)).toMatch(/^(x+\n){5}and 5 more$/);
  expect(slackText('👩'.repeat(300)).isWellFormed()).toBe(true);
  expect(JSON.parse(slackMessage('H', 'a < b', ['', 'x']))).toMatchObject({
    text: 'a &lt; b',
    blocks: [{ type: 'header' }, { type: 'section', text: { text: 'x' } }],
  });
});

function slack(report: Parameters<typeof statusAsSlack>[0]): Message {
  return JSON.parse(statusAsSlack(report, shown)) as Message;
}

interface Message {
  text: string;
  blocks: { type: string; text: { text: string; verbatim?: boolean } }[];
}
