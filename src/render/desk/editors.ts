import type { Element } from 'hast';
import type { OpenSlot, RotationReport, WaitingPull } from '../../domain/report/report.ts';
import { dateInWords, dayInWords } from '../rota/day-in-words.ts';
import { printable } from '../rota/columns.ts';
import { whyOpen } from '../rota/open-slots-in-words.ts';
import { ask, name } from './ask.ts';
import type { Desk } from './desk.ts';
import { fullDay } from './full-day.ts';
import { command, separated } from './move.ts';
import { outside } from './outside.ts';
import { tag, type Child } from './tag.ts';

/** Slots that nobody has, with who could take them and how that is written down. */
export function openSlots(desk: Desk): Element | null {
  const slots = desk.report.rotations.flatMap((one) =>
    one.openSlots.map((slot) => openSlot(slot, one, desk)),
  );
  return slots.length === 0 ? null : part('open', 'Open slots', tag('ul', { role: 'list' }, slots));
}

/** Pull requests that wait for an editor, those over a week first and marked. */
export function waiting(desk: Desk): Element {
  const { waitingOnEditors, pullsAreKnown } = desk.report;
  const items = waitingOnEditors.map((one) => waitingPull(one, desk));
  const none = pullsAreKnown
    ? 'No pull request waits.'
    : 'Pull requests: not known. Whoever has one in review may be listed as late.';
  return part(
    'waiting',
    'Waiting on editors',
    items.length === 0
      ? tag('p', { className: ['none'] }, none)
      : tag('ul', { role: 'list' }, items),
  );
}

function openSlot({ turn, cover }: OpenSlot, { rotation, standings }: RotationReport, desk: Desk) {
  const { report, site } = desk;
  const suggested = cover.slice(0, 3).flatMap((id) => {
    const line = standings.find(({ member }) => member.id === id);
    if (line === undefined) return [];
    const subject = `A slot on ${site.name}, ${fullDay(turn.day)}`;
    const last = line.lastPost ? `last post ${dateInWords(line.lastPost.day)}` : 'no post yet';
    const asking = ask('Ask', line.member.author, { subject, body: null });
    return [tag('span', {}, asking, ` (${last})`)];
  });
  const [first] = cover;
  return tag(
    'li',
    {},
    tag('b', {}, dayInWords(turn.day, report.today)),
    ` ${printable(rotation.title)}: ${whyOpen(turn, report.names)}`,
    turn.slot?.topic ? `, on ${printable(turn.slot.topic)}` : '',
    tag('small', {}, suggested.length === 0 ? 'Nobody is free to take it.' : separated(suggested)),
    first === undefined
      ? null
      : tag('small', {}, command(`cover ${rotation.id} ${turn.day} --by ${first}`)),
  );
}

function waitingPull({ pull, days }: WaitingPull, { report }: Desk): Element {
  const isOld = days > 7;
  const names = pull.authors.flatMap((id, at): Child[] => [
    at === 0 ? ' ' : ', ',
    name(report.names.get(id) ?? id),
  ]);
  const time = days === 0 ? 'since today' : days === 1 ? '1 day' : `${days} days`;
  return tag(
    'li',
    isOld ? { className: ['old'] } : {},
    outside(pull.url, `#${pull.number}`),
    names,
    ' ',
    tag('b', {}, time),
    isOld ? ' over a week' : '',
  );
}

export function part(id: string, title: string, ...children: Child[]): Element {
  const heading = `${id}-title`;
  return tag(
    'section',
    { id, className: ['part'], ariaLabelledBy: [heading] },
    tag('h2', { id: heading }, title),
    children,
  );
}
