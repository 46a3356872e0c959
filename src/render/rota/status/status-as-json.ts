import { daysBetween, type Day } from '../../../domain/calendar.ts';
import type { Member } from '../../../domain/membership/member.ts';
import type { RotaReport, RotationReport } from '../../../domain/report/report.ts';
import type { StandingLine } from '../../../domain/report/standing-line.ts';
import { STANDINGS } from '../../../domain/rotation/standing.ts';
import { turnAsJson } from '../next-as-json.ts';
import { jsonText } from '../../json-text.ts';

/**
 * The report for programs; `lineOf` tells where somebody's entry in `joins` stands. `schema` grows
 * when a key changes its meaning.
 */
export function statusAsJson(
  report: RotaReport,
  shown: { isBehindOnly: boolean; lineOf: LineOf },
): string {
  const lines = report.rotations.flatMap(({ standings }) => standings);
  const counts = STANDINGS.map((standing) => [
    standing,
    lines.filter((line) => line.standing === standing).length,
  ]);
  const printed = {
    schema: 1,
    today: report.today,
    timezone: report.timezone,
    pulls: report.pullsAreKnown ? 'known' : 'unknown',
    rotations: report.rotations.map((one) => rotationAsJson(one, report.today, shown)),
    waitingOnEditors: report.waitingOnEditors.map(({ pull, days }) => {
      return { pull: pull.number, url: pull.url, authors: pull.authors, days };
    }),
    waitingLetters: report.waitingLetters.map(({ letter, days, ask }) => {
      const { id, post, from, day, file } = letter;
      return { id, post, from, date: day, days, ask: ask.map((author) => author.id), file };
    }),
    expertise: report.expertise,
    blog: report.blog,
    counts: Object.fromEntries(counts),
  };
  return jsonText(printed);
}

function rotationAsJson(
  { rotation, standings, next, openSlots, givenAway }: RotationReport,
  today: Day,
  { isBehindOnly, lineOf }: { isBehindOnly: boolean; lineOf: LineOf },
) {
  const { id, title, kind, everyDays } = rotation;
  const isListed = ({ severity }: StandingLine) => !isBehindOnly || severity > 0;
  return {
    id,
    title,
    kind,
    everyDays,
    authors: standings.filter(isListed).map((line) => authorAsJson(line, today, lineOf)),
    next: next.map(turnAsJson),
    openSlots: openSlots.map(({ turn: { day, base, reason }, cover }) => {
      return { date: day, base, reason, cover: cover.map(({ member }) => member.id) };
    }),
    givenAway: givenAway.map(({ turn: { day, base }, author, late }) => {
      return { date: day, base, author: author.id, daysLate: late };
    }),
  };
}

function authorAsJson(line: StandingLine, today: Day, lineOf: LineOf) {
  const { member, obligation, lastPost, scheduled, pull } = line;
  return {
    id: member.id,
    name: member.author.name,
    standing: line.standing,
    severity: line.severity,
    due: obligation.due,
    pullBy: line.pullBy,
    daysLate: obligation.late,
    missedInRow: obligation.missed,
    lastPost: lastPost && { slug: lastPost.slug, date: lastPost.day },
    scheduled: scheduled && { slug: scheduled.slug, date: scheduled.day },
    drafts: member.drafts,
    pull: pull && {
      number: pull.number,
      url: pull.url,
      draft: pull.isDraft,
      days: daysBetween(pull.opened, today),
    },
    file: member.author.file,
    line: lineOf(member),
    because: line.because,
  };
}

export type LineOf = (member: Member) => number;
