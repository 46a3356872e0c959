import { appendFileSync } from 'node:fs';
import type { OptionValues } from 'commander';
import type { BlogRecords } from '../../src/domain/blog.ts';
import type { RotaReport } from '../../src/domain/report/report.ts';
import type { Member } from '../../src/domain/membership/member.ts';
import { placesIn } from '../../src/read/place-problems.ts';
import { wayFromGit } from '../../src/read/way-from-git.ts';
import { deskAsHtml } from '../../src/render/desk/desk-as-html.ts';
import { printable } from '../../src/render/rota/columns.ts';
import { markdownText } from '../../src/render/rota/markdown-text.ts';
import { shownPart, type Shown } from '../../src/render/rota/status/shown.ts';
import { slackMessage, slackText } from '../../src/render/rota/status/slack-message.ts';
import { statusAsGithub } from '../../src/render/rota/status/status-as-github.ts';
import { statusAsJson } from '../../src/render/rota/status/status-as-json.ts';
import { statusAsMarkdown } from '../../src/render/rota/status/status-as-markdown.ts';
import { statusAsSlack } from '../../src/render/rota/status/status-as-slack.ts';
import { statusAsText } from '../../src/render/rota/status/status-as-text.ts';
import { lettersInWords } from '../../src/render/rota/words/letters-in-words.ts';
import { noRotationInWords } from '../../src/render/rota/words/no-rotation-in-words.ts';
import { announce } from '../command/announce.ts';
import type { CommandContext } from '../command/command.ts';
import { terminalOf } from './terminal.ts';

/** The report in the format that was asked for. */
export function reportAs(
  context: CommandContext,
  { site, topics }: BlogRecords,
  report: RotaReport,
  shown: Shown,
): string {
  const { dir, options } = context;
  const format = String(options['format']);
  if (format === 'json') return statusAsJson(report, { ...shown, lineOf: joinLines(dir) });
  if (format === 'html')
    return deskAsHtml(report, { ...shown, site, topics, way: wayFromGit(dir) });
  if (report.rotations.length === 0) return nothingToSay(report, shown, options);
  if (format === 'md') return statusAsMarkdown(report, shown);
  if (format === 'slack') return statusAsSlack(report, shown);
  if (format === 'github') return asGithub(dir, report, shown);
  const isOnTerminal = options['out'] === undefined;
  return statusAsText(report, {
    ...shown,
    ...(isOnTerminal ? terminalOf(process.stdout) : UNDECORATED),
  });
}

/** Of posts; letters may wait in a blog without rotations too. */
function nothingToSay(
  report: RotaReport,
  shown: Shown,
  { format, rotation }: OptionValues,
): string {
  const { author } = shown;
  const text =
    author === null
      ? noRotationInWords(report.hasRotations)
      : `${printable(author)} is ${rotation === undefined ? 'in no rotation' : `not in ${rotation}`}.`;
  const letters = lettersInWords(shownPart(report, shown)).map((words) => `Letters: ${words}`);
  const lines = [text, ...letters];
  if (format === 'slack') return slackMessage('Rota', text, lines.map(slackText));
  return `${format === 'md' ? lines.map(markdownText).join('\n\n') : lines.join('\n')}\n`;
}

function asGithub(dir: string, report: RotaReport, shown: Shown): string {
  addToSummary(statusAsMarkdown(report, shown));
  return statusAsGithub(report, { folder: wayFromGit(dir), lineOf: joinLines(dir) });
}

/** The page that GitHub shows of a run. */
function addToSummary(markdown: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (!path) return;
  try {
    appendFileSync(path, markdown);
  } catch (error) {
    announce(`The summary of this run could not be written: ${String(error)}`);
  }
}

function joinLines(dir: string): (member: Member) => number {
  const placeOf = placesIn(dir);
  return ({ author, join }) =>
    placeOf({ file: author.file, path: ['joins', join], atKey: false }).line;
}

const UNDECORATED = { paint: (_: unknown, text: string) => text, width: Infinity };

export const FORMATS = ['text', 'json', 'md', 'github', 'slack', 'html'];
