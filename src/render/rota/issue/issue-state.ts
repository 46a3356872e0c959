import { parseDay, type Day } from '../../../domain/calendar.ts';
import type { RotaReport } from '../../../domain/report/report.ts';
import type { Standing } from '../../../domain/rotation/standing.ts';
import { hiddenMark, readMark, textsIn } from './issue-mark.ts';

/** How those stand of whom the tracking issue speaks, for the next run to compare with. */
export function issueState({ today, rotations }: RotaReport): IssueState {
  const standings = rotations.flatMap(({ rotation, standings: lines }) =>
    lines
      .filter(({ standing }) => URGENT.includes(standing))
      .map(({ member, standing }) => [stateKey(rotation.id, member.id), standing] as const),
  );
  return { day: today, standings: new Map(standings), isCut: false };
}

/**
 * The state as a hidden comment of at most `most` characters, the worst standings first. Where
 * they do not fit it says so, and those who are left out count as told.
 */
export function stateMark({ day, standings }: IssueState, most: number): string {
  const groups = new Map<Standing, string[]>(URGENT.toReversed().map((standing) => [standing, []]));
  for (const [key, standing] of standings) groups.get(standing)?.push(key);
  for (let isCut = false; ; isCut = true) {
    const kept = [...groups].filter(([, keys]) => keys.length > 0);
    const mark = hiddenMark('state', { day, ...(isCut && { isCut }), ...Object.fromEntries(kept) });
    const largest = kept.at(-1)?.[1];
    if (mark.length <= most || !largest) return mark;
    largest.length = Math.floor(largest.length / 2);
  }
}

/** What the mark in a body says; null where there is none, or somebody has spoilt it. */
export function stateIn(body: string): IssueState | null {
  const data = readMark('state', body);
  const day = typeof data?.['day'] === 'string' ? parseDay(data['day']) : null;
  if (data === null || day === null) return null;
  const standings = URGENT.flatMap((standing) =>
    textsIn(data[standing]).map((key) => [key, standing] as const),
  );
  return { day, standings: new Map(standings), isCut: data['isCut'] === true };
}

export function stateKey(rotation: string, author: string): string {
  return `${rotation}/${author}`;
}

/** How bad a standing is; 0 where nobody need act. */
export function urgencyOf(standing: Standing | undefined): number {
  return standing === undefined ? 0 : URGENT.indexOf(standing) + 1;
}

/** The worst last. */
const URGENT: Standing[] = ['due-soon', 'late', 'overdue', 'dormant'];

export interface IssueState {
  /** Of the run. */
  day: Day;
  /** By rotation and author; who is not in it stands otherwise. */
  standings: ReadonlyMap<string, Standing>;
  /** Whether somebody had to be left out. */
  isCut: boolean;
}
