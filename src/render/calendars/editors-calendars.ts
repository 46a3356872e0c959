import { absolute, address } from '../../domain/addresses.ts';
import type { BlogRecords, RotationRecord } from '../../domain/blog.ts';
import { addDays, type Day } from '../../domain/calendar.ts';
import { membersOf } from '../../domain/membership/member.ts';
import { paceTurns, turnsFrom } from '../../domain/rotation/next.ts';
import type { Turn } from '../../domain/rotation/queue.ts';
import { eventUid, renderCalendar, type CalendarEvent } from './calendar.ts';

/**
 * The calendars of those who know everything, by the name of their file: all turns, and those of
 * each member and whoever else has one. `turns`: the slots of the year ahead, and of the quarter
 * behind, so that a day that has been does not vanish; `pace`: when each member writes next.
 */
export function editorsCalendars(records: BlogRecords, today: Day): Map<string, string> {
  if (records.rotations.length === 0) return new Map();
  const { site } = records;
  const turns = records.rotations.flatMap((rotation) => turnsIn(records, rotation, today));
  const render = (name: string, of: OwnTurn[]) =>
    renderCalendar({
      name: `${name} · ${site.name}`,
      url: calendarsUrl(records),
      events: of.map((one) => eventOf(one, records)),
    });
  const people = records.authors.filter(({ id }) => isInOne(id, records, turns, today));
  return new Map([
    ['schedule.ics', render('Who writes next', turns)],
    ...people.map(({ id, name }): [string, string] => [
      fileOf(id),
      render(
        name,
        turns.filter(({ turn }) => turn.author === id),
      ),
    ]),
  ]);
}

/** What the calendars of a blog name as their page: by it they are told from those of others. */
export function calendarsUrl({ site }: Pick<BlogRecords, 'site'>): string {
  return absolute(site.url, address.schedule);
}

function turnsIn(records: BlogRecords, rotation: RotationRecord, today: Day): OwnTurn[] {
  const members = membersOf(records, rotation, today);
  const turns =
    rotation.kind === 'pace'
      ? members.flatMap((member) => [...paceTurns(member, rotation, { today, pulls: [] }).take(1)])
      : slotsUpTo(addDays(today, A_YEAR), turnsFrom(records, rotation, addDays(today, -A_QUARTER)));
  return turns.map((turn) => ({ turn, rotation }));
}

function slotsUpTo(last: Day, turns: Iterable<Turn>): Turn[] {
  const found: Turn[] = [];
  for (const turn of turns) {
    if (turn.day > last) break;
    if (turn.state !== 'skipped') found.push(turn);
  }
  return found;
}

function eventOf({ turn, rotation }: OwnTurn, { site, authors }: BlogRecords): CalendarEvent {
  const nameOf = (id: string) => authors.find((author) => author.id === id)?.name ?? id;
  const { day, author, base, state, slot } = turn;
  const pullBy = addDays(day, -rotation.reviewDays);
  const lines = [
    ...(slot?.topic ? [`On ${slot.topic}`] : []),
    ...(state === 'handed-over' && base !== null ? [`Instead of ${nameOf(base)}`] : []),
    ...(turn.isScheduled ? ['The post is scheduled'] : []),
    ...(author !== null && !turn.isScheduled ? [`Open the pull request by ${pullBy}`] : []),
  ];
  return {
    uid: eventUid(site.url, rotation.id, rotation.kind === 'turns' ? day : (author ?? '')),
    day,
    summary: `${author === null ? 'open' : nameOf(author)}: ${rotation.title}`,
    description: lines.length > 0 ? lines.join('\n') : null,
    url: null,
  };
}

/** Whether somebody is in a rotation or will be, or has a turn nevertheless, as a guest may. */
function isInOne(id: string, records: BlogRecords, turns: OwnTurn[], today: Day): boolean {
  const { joins } = records.authors.find((author) => author.id === id)!;
  const stays = joins.some(({ span }) => span.to === null || span.to >= today);
  return stays || turns.some(({ turn }) => turn.author === id && turn.day >= today);
}

/** No id holds the sign that keeps an author called "schedule" apart. */
function fileOf(id: string): string {
  return id === 'schedule' ? '_schedule.ics' : `${id}.ics`;
}

/** Days. */
const A_YEAR = 365;
const A_QUARTER = 90;

interface OwnTurn {
  turn: Turn;
  rotation: RotationRecord;
}
