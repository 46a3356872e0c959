import type { RotaReport } from './report.ts';

/** The report on one rotation, or on what one author owes in any; null asks for all. */
export function narrowReport(report: RotaReport, { rotation, author }: Asked): RotaReport {
  const rotations = report.rotations
    .filter((one) => rotation === null || one.rotation.id === rotation)
    .filter((one) => author === null || concerns(author, one))
    .map((one) => (author === null ? one : onlyOf(author, one)));
  if (rotation === null && author === null) return report;
  const ids = new Set(rotations.flatMap(({ members }) => members.map(({ id }) => id)));
  const concernsAny = (people: readonly string[]) =>
    people.some((id) => (author === null ? ids.has(id) : id === author));
  const waitingOnEditors = report.waitingOnEditors.filter(({ pull }) => concernsAny(pull.authors));
  const waitingLetters = report.waitingLetters.filter(({ post }) => concernsAny(post.authors));
  return { ...report, rotations, waitingOnEditors, waitingLetters };
}

/** A guest may have a slot. */
function concerns(id: string, { members, givenAway }: RotaReport['rotations'][number]): boolean {
  return (
    members.some((member) => member.id === id) || givenAway.some((one) => one.author.id === id)
  );
}

function onlyOf(
  author: string,
  one: RotaReport['rotations'][number],
): RotaReport['rotations'][number] {
  return {
    ...one,
    members: one.members.filter(({ id }) => id === author),
    standings: one.standings.filter(({ member }) => member.id === author),
    next: one.next.filter((turn) => turn.base === author || turn.author === author),
    openSlots: one.openSlots.filter(({ turn }) => turn.base === author),
    givenAway: one.givenAway.filter((slot) => slot.author.id === author),
  };
}

interface Asked {
  rotation: string | null;
  author: string | null;
}
