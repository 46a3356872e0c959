import type { RotaReport } from './report.ts';

/** The report on one rotation, or on what one author owes in any; null asks for all. */
export function narrowReport(report: RotaReport, { rotation, author }: Asked): RotaReport {
  const rotations = report.rotations
    .filter((one) => rotation === null || one.rotation.id === rotation)
    .filter(({ members }) => author === null || members.some(({ id }) => id === author))
    .map((one) => (author === null ? one : onlyOf(author, one)));
  return { ...report, rotations };
}

function onlyOf(
  author: string,
  one: RotaReport['rotations'][number],
): RotaReport['rotations'][number] {
  return {
    ...one,
    members: one.members.filter(({ id }) => id === author),
    standings: one.standings?.filter(({ member }) => member.id === author) ?? null,
    next: one.next.filter((turn) => turn.base === author || turn.author === author),
  };
}

interface Asked {
  rotation: string | null;
  author: string | null;
}
