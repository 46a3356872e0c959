/** What was made once; the oldest is forgotten where there are too many. */
export function remembered<T>(
  memory: Map<string, Promise<T>>,
  key: string,
  most: number,
  make: () => Promise<T>,
): Promise<T> {
  const found = memory.get(key) ?? make();
  memory.set(key, found);
  if (memory.size > most) memory.delete(memory.keys().next().value!);
  return found;
}
