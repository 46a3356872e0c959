import type { Turn } from '../rotation/queue.ts';
import type { StandingLine } from './standing-line.ts';

/**
 * The open slots among `turns`, and who is asked to take each: of the three that a report names
 * the first who is neither asked for an earlier slot nor behind, as far as there is one.
 */
export function openSlotsAmong(turns: Turn[], coverOf: (turn: Turn) => StandingLine[]): OpenSlot[] {
  const asked = new Set<StandingLine>();
  return turns
    .filter(({ state }) => state === 'open')
    .map((turn) => {
      const cover = coverOf(turn).slice(0, MOST);
      const free = cover.filter((line) => !asked.has(line));
      const ask = free.find(({ severity }) => severity === 0) ?? free[0] ?? cover[0] ?? null;
      if (ask !== null) asked.add(ask);
      return { turn, cover, ask };
    });
}

/** People, for each slot. */
const MOST = 3;

export interface OpenSlot {
  turn: Turn;
  /** Who could take it, at most three, whoever posted longest ago first. */
  cover: StandingLine[];
  /** The one of them who is asked first. */
  ask: StandingLine | null;
}
