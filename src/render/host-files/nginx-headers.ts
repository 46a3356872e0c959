import { ASKED_FOR } from './headers.ts';
import type { HeaderRule } from './headers.ts';
import { escaped, isSayable, isShort, quoted } from './nginx-text.ts';

/** The headers of all rules; where several name one, the last counts, as `headersAt` has it. */
export function headerLines(rules: readonly HeaderRule[]): string[] {
  const named = rules
    .filter(({ path }) => isShort(path))
    .map(({ path, headers }) => ({ path, headers: sayable(headers) }));
  const names = new Map(
    named.flatMap(({ headers }) => headers.map(([name]) => [variable(name), name])),
  );
  return [
    // What no rule keeps may be kept, and is asked for each time.
    ...[...names.keys()].map(
      (name) => `set ${name} ${name === variable('Cache-Control') ? quoted(ASKED_FOR) : '""'};`,
    ),
    ...named.filter(({ headers }) => headers.length > 0).flatMap(ruleLines),
    ...[...names].map(([value, name]) => `add_header ${name} ${value} always;`),
  ];
}

/** Where a rule says what a file is: nginx would send a second type beside its own. */
export function typeLines({ path, headers }: HeaderRule): string[] {
  const type = headers['Content-Type'];
  if (type === undefined || !isSayable(type) || !isShort(path)) return [];
  return [
    `location ~ ${quoted(patternOf(path))} {`,
    '  types { }',
    `  default_type ${quoted(type)};`,
    '}',
  ];
}

function ruleLines({ path, headers }: { path: string; headers: [string, string][] }): string[] {
  const sets = headers.map(([name, value]) => `  set ${variable(name)} ${quoted(value)};`);
  return [`if ($uri ~ ${quoted(patternOf(path))}) {`, ...sets, '}'];
}

/**
 * nginx sets the type itself, and knows no variables of longer names. A password, which Netlify
 * asks for and does not send, is nobody else's.
 */
function sayable(headers: Record<string, string>): [string, string][] {
  return Object.entries(headers).filter(
    ([name, value]) =>
      !/^(content-type|basic-auth)$/i.test(name) && isSayable(value) && /^[\w-]{1,40}$/.test(name),
  );
}

/** As `headersAt` matches; a folder is asked for anew as its index.html. */
function patternOf(path: string): string {
  const segments = path
    .split('/')
    .map((segment) =>
      /^:[a-z]\w*$/i.test(segment) ? '[^/]+' : escaped(segment).replaceAll('\\*', '.*'),
    );
  return `^${segments.join('/')}${path.endsWith('/') ? '(index\\.html)?' : ''}$`;
}

function variable(header: string): string {
  return `$rota_${header.toLowerCase().replaceAll('-', '_')}`;
}
