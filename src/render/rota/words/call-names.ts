import type { RotaReport } from '../../../domain/report/report.ts';
import { printable } from '../columns.ts';

/** What a report calls somebody by id: as readers do, or by the whole name where two share that. */
export function callNames({ rotations, names }: Pick<RotaReport, 'rotations' | 'names'>): Call {
  const members = rotations.flatMap((rotation) => rotation.members);
  const ids = Map.groupBy(members, ({ author }) => author.short);
  const shorts = new Map(members.map(({ id, author }) => [id, author.short]));
  return (id) => {
    const short = shorts.get(id);
    const isOwn = short !== undefined && ids.get(short)!.every((one) => one.id === id);
    return printable(isOwn ? short : (names.get(id) ?? id));
  };
}

export type Call = (id: string) => string;
