/**
 * A second implementation of the rotation, from the words of its specification and from none of
 * our code: days are whole numbers, everything is counted day by day, nothing is clever or fast.
 * `naive.test.ts` holds the model against it.
 */
export function naiveStandings(blog: NaiveBlog): Record<string, NaiveResult> {
  const results: Record<string, NaiveResult> = {};
  for (const person of blog.people) {
    const span = presentSpan(person, blog.today);
    if (span) results[person.id] = resultOf(blog, person, span);
  }
  return results;
}

/** Whose slot each is, by day: an id, "open", "skipped". */
export function naiveSlots(blog: NaiveBlog): NaiveSlot[] {
  const slots: NaiveSlot[] = [];
  let queue: { id: string; span: NaiveSpan }[] = [];
  let waiting = blog.people.flatMap(({ id, joins }) => joins.map((span) => ({ id, span })));
  for (let day = blog.start; day <= blog.until; day++) {
    if ((day - blog.start) % blog.every !== 0 || isBreak(blog, day)) continue;
    queue = queue.filter(({ span }) => !hasEnded(span, day));
    const newcomers = waiting.filter(({ span }) => span.from <= day);
    waiting = waiting.filter(({ span }) => span.from > day);
    newcomers.sort(
      (one, two) =>
        one.span.from - two.span.from ||
        placeIn(blog.order, one.id) - placeIn(blog.order, two.id) ||
        (one.id < two.id ? -1 : 1),
    );
    queue.push(...newcomers.filter(({ span }) => !hasEnded(span, day)));
    const isAwayThen = (id: string) =>
      isAway(
        blog.people.find((one) => one.id === id),
        day,
      );
    let base = queue[0];
    if (blog.whenAway === 'next' && queue.some(({ id }) => !isAwayThen(id))) {
      base = queue.find(({ id }) => !isAwayThen(id));
    }
    if (base) queue = [...queue.filter((one) => one !== base), base];
    const file = blog.slots.find((slot) => slot.day === day);
    let author: string | null = base?.id ?? null;
    if (file?.author !== undefined) author = file.author;
    let held = author !== null && !isAwayThen(author) ? author : 'open';
    if (file?.skip) held = 'skipped';
    const before = slots.at(-1);
    const opens = before ? before.day + 1 : day - (blog.every - 1);
    slots.push({ day, opens, base: base?.id ?? null, held });
  }
  return slots;
}

function resultOf(blog: NaiveBlog, person: NaivePerson, span: NaiveSpan): NaiveResult {
  const { today } = blog;
  const isLeft = hasEnded(span, today);
  const posts = postsOf(blog, person, span);
  const owed = isLeft
    ? NOTHING
    : blog.kind === 'pace'
      ? paceOwed(blog, person, span, posts)
      : turnOwed(blog, person, span, posts);
  const standing = standingOf(blog, person, span, owed, posts);
  const next = blog.kind === 'pace' ? paceNext(blog, person, span, owed, standing) : [];
  return { standing, due: owed.due, late: owed.late, missed: owed.missed, next };
}

function standingOf(
  blog: NaiveBlog,
  person: NaivePerson,
  span: NaiveSpan,
  owed: NaiveOwed,
  posts: number[],
): string {
  const { today } = blog;
  if (hasEnded(span, today)) return 'left';
  if (span.from > today) return 'upcoming';
  if (isAway(person, today)) return 'on-leave';
  if (owed.coveredOn !== null) return 'scheduled';
  const behind = behindOrSoon(blog, owed);
  if (behind && blog.inReview.includes(person.id)) return 'in-review';
  if (behind) return behind;
  return posts.some((day) => day <= today) ? 'on-track' : 'new';
}

function behindOrSoon({ today, ...blog }: NaiveBlog, owed: NaiveOwed): string | null {
  if (owed.missed >= blog.dormant) return 'dormant';
  if (owed.late > blog.grace) return 'overdue';
  if (owed.late >= 1) return 'late';
  if (owed.due === null) return null;
  if (owed.opensAfterMiss !== null) return today >= owed.opensAfterMiss ? 'due-soon' : null;
  return owed.due - today <= blog.remind ? 'due-soon' : null;
}

function paceOwed(
  blog: NaiveBlog,
  person: NaivePerson,
  span: NaiveSpan,
  posts: number[],
): NaiveOwed {
  const { today } = blog;
  const every = span.every ?? blog.every;
  let anchor = span.from;
  for (const day of posts) if (day <= today && day > anchor) anchor = day;
  const due = paceDue(blog, person, span, anchor);
  if (due === null) return NOTHING;
  const late = lateDays(blog, person, due);
  const limit = Math.max(due, today) + every;
  const coveredOn = posts.find((day) => day > today && day <= limit) ?? null;
  return { due, late, missed: Math.floor(late / every), coveredOn, opensAfterMiss: null };
}

function paceDue(
  blog: NaiveBlog,
  person: NaivePerson,
  span: NaiveSpan,
  anchor: number,
): number | null {
  const every = span.every ?? blog.every;
  let due = anchor;
  for (let counted = 0; counted < every && due < FAR;) {
    due++;
    if (isActive(blog, person, due)) counted++;
  }
  const long = runsOfAbsence(person).filter(({ from, to }) => to - from + 1 >= every);
  const restart = long.find(
    ({ from, to }) => to > anchor && (from <= due || (from > due && from <= blog.today)),
  );
  if (restart) return restart.to >= FAR ? null : paceDue(blog, person, span, restart.to);
  return due > Math.min(span.until ?? FAR, blog.until) ? null : due;
}

function paceNext(
  blog: NaiveBlog,
  person: NaivePerson,
  span: NaiveSpan,
  owed: NaiveOwed,
  standing: string,
): number[] {
  if (standing === 'dormant' || standing === 'left') return [];
  const days: number[] = [];
  let day = owed.coveredOn ?? owed.due;
  while (day !== null && days.length < 3) {
    days.push(day);
    day = paceDue(blog, person, span, Math.max(day, blog.today));
  }
  return days;
}

/** Day by day: which turn has opened last, whether a post has filled it, who missed what. */
function turnOwed(
  blog: NaiveBlog,
  person: NaivePerson,
  span: NaiveSpan,
  posts: number[],
): NaiveOwed {
  const { today } = blog;
  const turns = naiveSlots(blog)
    .filter(({ held, day }) => held === person.id && day >= span.from && !hasEnded(span, day))
    .map((slot) => ({ ...slot, filledOn: null as number | null }));
  let latest: (typeof turns)[number] | undefined;
  for (let day = -FAR; day <= FAR; day++) {
    latest = turns.find(({ opens }) => opens === day) ?? latest;
    if (latest && latest.filledOn === null && posts.includes(day)) latest.filledOn = day;
  }
  const isFilled = ({ filledOn }: { filledOn: number | null }) =>
    filledOn !== null && filledOn <= today;
  const opened = turns.filter(({ opens }) => opens <= today);
  let current = opened.at(-1);
  if (!current || isFilled(current)) current = turns.find(({ opens }) => opens > today);
  const before = turns.filter(({ day }) => !current || day < current.day);
  let missed = 0;
  while (before.length > 0 && before.pop()!.filledOn === null) missed++;
  if (!current) return { ...NOTHING, missed };
  const late = lateDays(blog, person, current.day);
  return {
    due: current.day,
    late,
    missed: late > blog.grace ? missed + 1 : missed,
    coveredOn: current.filledOn,
    opensAfterMiss: missed > 0 ? current.opens : null,
  };
}

function postsOf(blog: NaiveBlog, person: NaivePerson, span: NaiveSpan): number[] {
  const { id, inOther } = person;
  return blog.posts
    .filter(({ draft }) => !draft)
    .filter(({ authors }) => (blog.credit === 'first' ? authors[0] === id : authors.includes(id)))
    .filter(({ day, rotation }) => {
      const isInBoth = inOther !== null && day >= inOther.from && day <= inOther.to;
      return !isInBoth || rotation === 'main';
    })
    .map(({ day }) => day)
    .filter((day) => day >= span.from && !hasEnded(span, day) && day <= blog.until)
    .sort((one, two) => one - two);
}

function presentSpan({ joins }: NaivePerson, today: number): NaiveSpan | undefined {
  return (
    joins.find((span) => span.from <= today && !hasEnded(span, today)) ??
    joins.find(({ from }) => from > today) ??
    joins.at(-1)
  );
}

function lateDays(blog: NaiveBlog, person: NaivePerson, due: number): number {
  let late = 0;
  for (let day = due + 1; day <= blog.today; day++) if (isActive(blog, person, day)) late++;
  return late;
}

/** Stretches of days away without a gap, whatever spans they were written as. */
function runsOfAbsence(person: NaivePerson): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let day = -FAR; day <= FAR; day++) {
    const last = runs.at(-1);
    if (!isAway(person, day)) continue;
    if (last?.to === day - 1) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs;
}

function isActive(blog: NaiveBlog, person: NaivePerson, day: number): boolean {
  return !isAway(person, day) && !isBreak(blog, day);
}

function isAway(person: NaivePerson | undefined, day: number): boolean {
  return (person?.away ?? []).some(({ from, to }) => day >= from && day <= (to ?? Infinity));
}

function isBreak(blog: NaiveBlog, day: number): boolean {
  return blog.breaks.some(({ from, to }) => day >= from && day <= to);
}

function hasEnded({ until }: NaiveSpan, day: number): boolean {
  return until !== null && until < day;
}

function placeIn(order: string[], id: string): number {
  return order.includes(id) ? order.indexOf(id) : Number.MAX_SAFE_INTEGER;
}

/** Further from day 0 than any day in a case. */
const FAR = 120;

const NOTHING: NaiveOwed = { due: null, late: 0, missed: 0, coveredOn: null, opensAfterMiss: null };

/** One rotation of either kind and all that touches it. */
export interface NaiveBlog {
  kind: 'pace' | 'turns';
  today: number;
  every: number;
  remind: number;
  grace: number;
  dormant: number;
  credit: 'all' | 'first';
  breaks: { from: number; to: number }[];
  start: number;
  /** The rotation's last day; no span goes beyond it. */
  until: number;
  order: string[];
  whenAway: 'open' | 'next';
  people: NaivePerson[];
  slots: { day: number; author?: string | null; skip: boolean }[];
  posts: { day: number; authors: string[]; draft: boolean; rotation: 'main' | 'other' | null }[];
  /** Of whom a pull request waits for the editors. */
  inReview: string[];
}

export interface NaivePerson {
  id: string;
  /** By first day, none overlapping. */
  joins: NaiveSpan[];
  away: { from: number; to: number | null }[];
  /** When they are in another rotation, too. */
  inOther: { from: number; to: number } | null;
}

export interface NaiveSpan {
  from: number;
  until: number | null;
  every: number | null;
}

export interface NaiveSlot {
  day: number;
  opens: number;
  base: string | null;
  held: string;
}

export interface NaiveResult {
  standing: string;
  due: number | null;
  late: number;
  missed: number;
  /** `pace`: the first three days of theirs. */
  next: number[];
}

interface NaiveOwed {
  due: number | null;
  late: number;
  missed: number;
  coveredOn: number | null;
  opensAfterMiss: number | null;
}
