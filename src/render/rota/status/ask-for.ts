import type { OpenSlot, RotationReport } from '../../../domain/report/report.ts';

/**
 * Who is asked to take an open slot: of the three that a report names the first who is neither
 * asked for an earlier slot nor behind, as far as there is one.
 */
export function askFor(slot: OpenSlot, { openSlots, standings }: Within): string | null {
  const behind = standings.filter(({ severity }) => severity > 0).map(({ member }) => member.id);
  const asked = new Set<string>();
  for (const { turn, cover } of openSlots) {
    const free = cover.slice(0, MOST).filter((id) => !asked.has(id));
    const best = free.find((id) => !behind.includes(id)) ?? free[0] ?? cover[0] ?? null;
    if (turn.day === slot.turn.day) return best;
    if (best !== null) asked.add(best);
  }
  return null;
}

const MOST = 3;

type Within = Pick<RotationReport, 'openSlots' | 'standings'>;
