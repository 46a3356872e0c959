import type { Day } from '../../../domain/calendar.ts';
import type { RotationRecord } from '../../../domain/blog.ts';
import type { RotaReport, RotationReport } from '../../../domain/report/report.ts';
import type { StandingLine } from '../../../domain/report/standing-line.ts';
import { countsInWords } from './counts-in-words.ts';
import { markdownLink, markdownTable, markdownText, type Cell } from '../markdown-text.ts';
import { reasonsInWords } from '../words/reasons-in-words.ts';
import { pauseInWords, rhythmInWords } from '../rotation-heading.ts';
import { isNamed, type Shown } from './shown.ts';
import type { MarkdownExtras } from '../markdown-extras.ts';
import { dueInWords, howLate, notesOn, standingLabel } from './status-row.ts';

/** A rotation's part of the report, as blocks. */
export function rotationAsMarkdown(one: RotationReport, report: RotaReport, told: Told): string[] {
  const { rotation, standings } = one;
  const named = standings.filter((line) => isNamed(line, told));
  const shown = named.slice(0, told.most);
  const about = [rhythmInWords(rotation), ...pauseInWords(rotation, report.today)].join(' - ');
  const parts = [
    `## ${markdownText(rotation.title)}`,
    markdownText(about),
    shown.length > 0 ? standingsTable(shown, rotation, report.today, told) : '',
    shown.length < named.length ? `and ${named.length - shown.length} more` : '',
    standings.length === 0 && told.author === null
      ? 'Nobody has joined.'
      : countsInWords(standings.filter((line) => !isNamed(line, told))),
    told.isExplained ? stories(shown, report.today) : '',
  ];
  return parts.filter((part) => part !== '');
}

function standingsTable(lines: StandingLine[], rotation: RotationRecord, today: Day, told: Told) {
  const rows = lines.map((line): Cell[] => {
    const { name, file } = line.member.author;
    return [
      standingLabel(line),
      { markdown: markdownLink(name, told.links?.fileUrl(file) ?? null) },
      howLate(line, today),
      dueInWords(line, today),
      { markdown: notesAsMarkdown(line, today, told.links?.postUrl(line, rotation) ?? null) },
    ];
  });
  return markdownTable(['Standing', 'Author', '', 'Due', ''], rows);
}

function notesAsMarkdown(line: StandingLine, today: Day, postUrl: string | null): string {
  const notes = notesOn(line, today).filter((note) => note !== '');
  const link = postUrl === null ? [] : [markdownLink('write the post', postUrl)];
  return [...notes.map(markdownText), ...link].join('; ');
}

function stories(lines: StandingLine[], today: Day): string {
  return lines
    .map(({ member, because }) => {
      const story = markdownText(reasonsInWords(because, today));
      return `- **${markdownText(member.author.name)}**: ${story}`;
    })
    .join('\n');
}

type Told = Shown & MarkdownExtras;
