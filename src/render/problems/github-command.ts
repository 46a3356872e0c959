/**
 * A line that GitHub's runner takes for a command and shows beside a file, escaped as in its own
 * toolkit (actions/core, command.ts).
 */
export function githubCommand(
  severity: 'error' | 'warning',
  properties: Record<string, string>,
  message: string,
): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${severity} ${given.join(',')}::${data(message)}\n`;
}

/** `file` of the blog, seen from the root of the repository; `folder` is the way to the blog. */
export function pathInRepository(file: string, folder: string): string {
  return folder === '' ? file : `${folder}/${file}`;
}

function data(text: string): string {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return escaped.replace(/(?!\t)\p{Cc}/gu, '?');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
