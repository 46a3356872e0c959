import { expect, test } from 'vitest';
import { noteFor, type Finding } from './finding.ts';
import { printReport } from './report.ts';

test('a report counts by kind and lists everything', () => {
  const findings: Finding[] = [];
  const note = noteFor(findings, 'a.md', 'x\ny\nx\n');
  note('link-own', 'x | y', 'x');
  note('link-own', '<b>', 'x');
  note('date-missing', 'none');
  expect(findings.map(({ line }) => line)).toEqual([1, 3, null]);
  const report = printReport('Title', ['one fact'], findings);
  expect(report).toContain('- one fact\n');
  expect(report).toContain(
    '| link-own | A link to a post of this blog became a relative path | 2 | a.md:1: x \\| y |',
  );
  expect(report).toContain('- a.md:3: \\<b>\n');
  expect(report.indexOf('### date-missing')).toBeLessThan(report.indexOf('### link-own'));
});
