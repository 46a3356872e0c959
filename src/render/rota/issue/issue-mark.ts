/** Data in a comment that no reader sees and that the next run finds again. */
export function hiddenMark(name: string, data: object): string {
  // Nothing in it may end the comment.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  return `<!-- rota:${name} ${json} -->`;
}

/** The data of the last such comment in a text; null where there are none that can be read. */
export function readMark(name: string, text: string): Record<string, unknown> | null {
  const marks = [...text.matchAll(/<!-- rota:([a-z]+) (.*?) -->/gs)];
  const json = marks.findLast((mark) => mark[1] === name)?.[2];
  try {
    const data: unknown = JSON.parse(json ?? 'null');
    const isMapping = typeof data === 'object' && data !== null && !Array.isArray(data);
    return isMapping ? (data as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Whether a text has one, be it that somebody has spoilt it. */
export function hasMark(name: string, text: string): boolean {
  return text.includes(`<!-- rota:${name} `);
}

export function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
