import type { RotaReport, RotationReport } from '../../../domain/report/report.ts';
import { allIsWell, PULLS_UNKNOWN } from './all-is-well.ts';
import { cadenceInWords } from '../words/cadence-in-words.ts';
import { printable } from '../columns.ts';
import { countsInWords } from './counts-in-words.ts';
import { dayInWords } from '../words/day-in-words.ts';
import { givenAwayInWords } from '../words/given-away-in-words.ts';
import { lettersInWords } from '../words/letters-in-words.ts';
import { listInWords } from '../words/list-in-words.ts';
import { openSlotsInWords } from '../words/open-slots-in-words.ts';
import { rhythmInWords } from '../rotation-heading.ts';
import { isNamed, shownPart, type Shown } from './shown.ts';
import { slackMessage, slackSection, slackText } from './slack-message.ts';
import { standingInWords } from '../words/standing-in-words.ts';
import { standingLabel } from './status-row.ts';
import { thingsToDo } from './things-to-do.ts';
import { aboutPull } from '../words/waiting-in-words.ts';

/** The report as a message of Slack (Block Kit), to be posted to a webhook as it is. */
export function statusAsSlack(whole: RotaReport, shown: Shown): string {
  const report = shownPart(whole, shown);
  const well = allIsWell(whole, shown.author);
  const date = `${dayInWords(report.today, '')}, ${report.timezone}`;
  const rotations = report.rotations.map((one) => rotationSection(one, report, shown));
  const rest = rotations.length - MOST;
  const told = rest > 0 ? [...rotations.slice(0, MOST), `and ${rest} more rotations`] : rotations;
  const sections = [
    ...told,
    section('Waiting on editors', waiting(report)),
    section('Open slots', openSlotsInWords(report).map(slackText)),
    section('Given away', givenAwayInWords(report).map(slackText)),
    section('Letters without an answer', lettersInWords(report).map(slackText)),
    ...(shown.isWhole ? [`*Blog* ${slackText(cadenceInWords(report.blog))}`] : []),
    ...(report.pullsAreKnown || well !== null ? [] : [PULLS_UNKNOWN]),
    section('To do', toDo(report)),
  ];
  return slackMessage(date, `${date}: ${well ?? inShort(report)}`, sections);
}

function rotationSection(one: RotationReport, { today }: RotaReport, shown: Shown): string {
  const { rotation, standings } = one;
  const counted = countsInWords(standings.filter((line) => !isNamed(line, shown)));
  const rows = standings
    .filter((line) => isNamed(line, shown))
    .map((line) => {
      const name = slackText(printable(line.member.author.name));
      return `*${standingLabel(line)}* ${name} - ${slackText(standingInWords(line, today))}`;
    });
  const title = `*${slackText(printable(rotation.title))}* (${slackText(rhythmInWords(rotation))})`;
  const nobody = standings.length === 0 && shown.author === null ? 'nobody has joined' : '';
  return slackSection([title, counted || nobody, ...rows].filter((line) => line !== ''));
}

function waiting({ waitingOnEditors, names }: RotaReport): string[] {
  return waitingOnEditors.map((one) => {
    const { number, url } = one.pull;
    const isLink = /^https:\/\/[^\s<>|]+$/.test(url) && url.length < 500;
    const link = isLink ? `<${slackText(url)}|#${number}>` : `#${number}`;
    return `${link} ${slackText(aboutPull(one, names))}`;
  });
}

function toDo(report: RotaReport): string[] {
  return thingsToDo(report).map(({ text, command }) =>
    command === null ? slackText(text) : `${slackText(text)}: \`${command}\``,
  );
}

function section(title: string, items: string[]): string {
  return items.length === 0 ? '' : slackSection([`*${title}*`, ...items]);
}

/** "3 behind: Ada Okafor (overdue) and Bo Lind (late)" */
function inShort({ rotations }: RotaReport): string {
  const behind = rotations
    .flatMap(({ standings }) => standings)
    .filter(({ severity }) => severity > 0)
    .toSorted((one, two) => two.severity - one.severity)
    .map(({ member, standing }) => {
      return `${printable(member.author.name)} (${standing.replace('-', ' ')})`;
    });
  return `${behind.length} behind: ${listInWords(behind)}`;
}

/** Rotations with a section; a message holds fifty blocks. */
const MOST = 40;
