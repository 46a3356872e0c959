import { daysBetween, type Day } from '../../domain/calendar.ts';
import type { Member } from '../../domain/rotation/member.ts';
import type { RotaReport, RotationReport, StandingLine } from '../../domain/rotation/report.ts';
import { STANDINGS } from '../../domain/rotation/standing.ts';
import { turnAsJson } from './next-as-json.ts';

/**
 * The report for programs; `lineOf` tells where somebody's entry in `joins` stands. `schema` grows
 * when a key changes its meaning. Of a rotation of the kind `turns` `authors` is null: nobody's
 * standing there is known.
 */
export function statusAsJson(
  report: RotaReport,
  shown: { isBehindOnly: boolean; lineOf: LineOf },
): string {
  const lines = report.rotations.flatMap(({ standings }) => standings ?? []);
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
    counts: Object.fromEntries(counts),
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

function rotationAsJson(
  { rotation, standings, next }: RotationReport,
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
    authors: standings?.filter(isListed).map((line) => authorAsJson(line, today, lineOf)) ?? null,
    next: next.map(turnAsJson),
    openSlots: next
      .filter(({ state, day }) => state === 'open' && day >= today)
      .map(({ day, base, reason }) => ({ date: day, base, reason })),
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
  };
}

export type LineOf = (member: Member) => number;
