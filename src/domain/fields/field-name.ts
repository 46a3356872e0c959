/** "links, item 2, url" for `links[1].url`. */
export function fieldName(path: readonly (string | number)[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `, item ${key + 1}, ` : `.${key}`))
    .join('')
    .replace(/, \./g, ', ')
    .replace(/^\.|, $/g, '');
}
