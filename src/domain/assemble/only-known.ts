/** The ids that exist, each once; all of them where the list of what exists could not be read. */
export function onlyKnown(ids: string[] | undefined, known: Set<string> | null): string[] {
  return [...new Set(ids ?? [])].filter((id) => known === null || known.has(id));
}
