/** A path with its percent signs read, but for those of separators; null where one is none. */
export function decodedPath(path: string): string | null {
  try {
    return decodeURI(path);
  } catch {
    return null;
  }
}
