import type { Element } from 'hast';
import { addDays, type Day, type Span } from '../../../domain/calendar.ts';
import type { StandingLine } from '../../../domain/report/standing-line.ts';
import type { RotationRecord } from '../../../domain/blog.ts';
import { longAbsences } from '../../../domain/rotation/active-days.ts';
import { shortDate } from '../../rota/words/day-in-words.ts';
import type { OwnSlot } from './own-slots.ts';
import { tag, type Attributes, type Child } from '../tag.ts';
import { isInYear, middleOf, stretchOf, type Year } from './year.ts';

/**
 * A member's year as a picture: the marks of `marksOf` at their days. Widths are in per cent and
 * heights in pixels, so that it fits any column; `stripInWords` says the same.
 */
export function strip(
  line: StandingLine,
  { rotation, slots, year }: StripOf,
  isTitled: boolean,
): Element {
  const { member, obligation } = line;
  const lane = rotation.kind === 'turns' ? LANES.turns : LANES.pace;
  const stretch = (span: Span, className: string, y: number, height: number) =>
    bar(stretchOf(span, year), className, y, height);
  return tag(
    'svg',
    { className: ['strip'], ariaHidden: 'true' },
    tag('use', { href: `#ground-${rotation.id}` }),
    stretch(member.span, 'member', lane.line - 0.5, 1),
    longAbsences(member.author.away, 1).map((span) => stretch(span, 'away', 4, HEIGHT - 8)),
    obligation.late > 0 && obligation.due !== null
      ? stretch({ from: obligation.due, to: year.today }, 'behind', lane.line - 1.5, 3)
      : null,
    obligation.due === null ? null : mark('due', obligation.due, 0, year),
    slots.map(({ day, state }) => mark(`slot-${state}`, day, lane.line, year)),
    postMarks(line, lane.posts, year, isTitled),
  );
}

/** Posts that are less than four days apart stand above each other. */
function postMarks({ member }: StandingLine, y: number, year: Year, isTitled: boolean): Child[] {
  let isRaised = false;
  return member.posts.map(({ day, slug }, at) => {
    const before = member.posts[at - 1]?.day;
    isRaised = before !== undefined && before > addDays(day, -4) && !isRaised;
    const name = day > year.today ? 'scheduled' : 'post';
    const title = isTitled ? tag('title', {}, `${shortDate(day, year.today)}: ${slug}`) : null;
    return mark(name, day, isRaised ? y - 6 : y, year, title);
  });
}

/** A use of one of the marks that `marks.ts` defines. */
function mark(name: string, day: Day, y: number, year: Year, title: Child = null): Child {
  if (!isInYear(day, year)) return null;
  const at: Attributes = {
    href: `#${name}`,
    x: `${middleOf(day, year)}%`,
    ...(y === 0 ? {} : { y }),
  };
  return tag('use', at, title);
}

function bar(stretch: ReturnType<typeof stretchOf>, name: string, y: number, height: number) {
  if (stretch === null) return null;
  const { at, width } = stretch;
  return tag('rect', { className: [name], x: `${at}%`, width: `${width}%`, y, height });
}

/** Pixels; a row may be higher, its ground goes on below the marks. */
export const HEIGHT = 30;
const LANES = { pace: { line: 18, posts: 18 }, turns: { line: 21, posts: 11 } };

export interface StripOf {
  rotation: RotationRecord;
  slots: OwnSlot[];
  year: Year;
}
