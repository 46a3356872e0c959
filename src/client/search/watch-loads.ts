/**
 * Counts what could not be loaded from below `folder`. Of a chunk that it does not get the engine
 * tells the console alone, and answers as if no word of the question were in it.
 */
export function watchLoads(folder: string): Loads {
  const counts: Loads = { cut: 0, gone: 0 };
  const load = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const isOurs = typeof input === 'string' && input.startsWith(folder);
    const answer = load(input, init);
    if (isOurs) {
      answer.then(
        ({ ok }) => (counts.gone += ok ? 0 : 1),
        () => (counts.cut += 1),
      );
    }
    return answer;
  };
  return counts;
}

/** Throws what explains failures since a count was taken. */
export function assertLoaded(now: Loads, before: Loads): void {
  if (now.gone > before.gone) throw new IndexReplaced();
  if (now.cut > before.cut) throw new ConnectionCut();
}

/** The index was published anew since its list was loaded: its files have other names. */
export class IndexReplaced extends Error {}

/** Something that a question needs was not loaded before, and cannot be now. */
export class ConnectionCut extends Error {}

export interface Loads {
  /** Loads that nobody answered. */
  cut: number;
  /** Loads of what is not there. */
  gone: number;
}
