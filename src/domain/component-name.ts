/** The name by which posts use the component of a file: "pull-quote.ts" is PullQuote. */
export function componentName(fileName: string): string {
  return fileName
    .replace(/^.*\//, '')
    .replace(/\.[a-z]+$/, '')
    .replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The file, without folder and ending, that makes a component of this name. */
export function componentFile(name: string): string {
  return name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
}
