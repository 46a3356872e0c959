import type { RotaReport } from '../../../domain/report/report.ts';
import { allIsWell, PULLS_UNKNOWN } from './all-is-well.ts';
import { cadenceInWords } from '../words/cadence-in-words.ts';
import { dayInWords } from '../words/day-in-words.ts';
import { givenAwayInWords } from '../words/given-away-in-words.ts';
import { lettersInWords } from '../words/letters-in-words.ts';
import { listInWords } from '../words/list-in-words.ts';
import { cutList, PLAIN, type MarkdownExtras } from '../markdown-extras.ts';
import { markdownLink, markdownText } from '../markdown-text.ts';
import { noRotationInWords } from '../words/no-rotation-in-words.ts';
import { openSlotsInWords } from '../words/open-slots-in-words.ts';
import { rotationAsMarkdown } from './rotation-as-markdown.ts';
import { shownPart, type Shown } from './shown.ts';
import { thingsToDo } from './things-to-do.ts';
import { aboutPull } from '../words/waiting-in-words.ts';

/** The report for an issue, a page or a mail: it mentions nobody and refers to nothing. */
export function statusAsMarkdown(
  whole: RotaReport,
  shown: Shown,
  extras: MarkdownExtras = PLAIN,
): string {
  const report = shownPart(whole, shown);
  const well = allIsWell(whole, shown.author);
  const parts = [
    `${dayInWords(report.today, '')}, ${report.timezone}`,
    ...(whole.rotations.length === 0 ? [noRotationInWords(whole.hasRotations)] : []),
    ...report.rotations.flatMap((one) => rotationAsMarkdown(one, report, { ...extras, ...shown })),
    ...listed('Waiting on editors', waiting(report), extras),
    ...listed('Open slots', openSlotsInWords(report).map(markdownText), extras),
    ...listed('Given away', givenAwayInWords(report).map(markdownText), extras),
    ...listed('Letters without an answer', lettersInWords(report).map(markdownText), extras),
    ...(shown.isWhole ? blogParts(report) : []),
    ...(well === null ? (report.pullsAreKnown ? [] : [PULLS_UNKNOWN]) : [sentence(well)]),
    ...listed('To do', toDo(report), extras),
  ];
  return `${parts.join('\n\n')}\n`;
}

function waiting({ waitingOnEditors, names }: RotaReport): string[] {
  return waitingOnEditors.map((one) => {
    const link = markdownLink(`#${one.pull.number}`, one.pull.url);
    return `${link} ${markdownText(aboutPull(one, names))}`;
  });
}

function blogParts({ blog, expertise, names }: RotaReport): string[] {
  const { uncoveredTopics, silentMembers } = expertise;
  const silent = silentMembers.map((id) => names.get(id) ?? id);
  return [
    `**Blog**: ${cadenceInWords(blog)}`,
    ...(uncoveredTopics.length > 0
      ? [`**Topics that no member covers**: ${listInWords(uncoveredTopics)}`]
      : []),
    ...(silent.length > 0
      ? [`**No post on a topic of theirs for half a year**: ${markdownText(listInWords(silent))}`]
      : []),
  ];
}

function toDo(report: RotaReport): string[] {
  return thingsToDo(report).map(({ text, command }) =>
    command === null ? markdownText(text) : `${markdownText(text)}: \`${command}\``,
  );
}

function listed(title: string, items: string[], { most }: MarkdownExtras): string[] {
  if (items.length === 0) return [];
  const lines = cutList(items, most).map((item) => `- ${item}`);
  return [`**${title}**`, lines.join('\n')];
}

function sentence(text: string): string {
  return `${markdownText(`${text[0]!.toUpperCase()}${text.slice(1)}`)}.`;
}
