import type { Facts } from '../rotation/standing.ts';
import type { Reason } from './reason.ts';

/** The turns that led to what is owed now: up to three before it, and the one itself. */
export function turnReasons({ obligation, today }: Facts): Reason[] {
  const { turns, due } = obligation;
  const before = turns.filter(({ day }) => due === null || day < due).slice(-RECENT);
  const current = turns.find(({ day }) => day === due);
  return [
    ...before.map(({ day, post, repairedBy }): Reason => {
      if (post) return { code: 'turn-filled', day, slug: post.slug, on: post.day };
      if (repairedBy)
        return { code: 'turn-repaired', day, slug: repairedBy.slug, on: repairedBy.day };
      return { code: 'turn-missed', day };
    }),
    current
      ? { code: 'turn', day: current.day, opens: current.opens, hasOpened: current.opens <= today }
      : { code: 'no-turn' },
  ];
}

/** How far back it is told. */
const RECENT = 3;
