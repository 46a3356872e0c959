import type { BodyProblem } from '../domain/segment.ts';

/** The parser's "5:16: reason (rule)" as a problem in words for people who write essays; else null. */
export function syntaxProblem(message: string): BodyProblem | null {
  const [, line, column, rest] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  if (rest === undefined) return null;
  const reason = rest.replace(/ \(mdx[\w-]*:[\w-]+\)$/, '');
  const known = KNOWN.find(([pattern]) => pattern.test(reason));
  const args = known
    ? { reason: reason.replace(known[0], known[1]), remedy: reason.replace(known[0], known[2]) }
    : { reason, remedy: 'Mend it, or put a backslash before the sign that is meant as text.' };
  return { code: 'mdx-syntax', line: Number(line), column: Number(column), args };
}

/** What the parser says, what we say instead, and what to do. */
const KNOWN: [RegExp, string, string][] = [
  [/^Unexpected character `!`[^]*$/, '"<!" begins no tag', 'Write comments as {/* ... */}.'],
  [
    /^Unexpected character after `<`[^]*$/,
    '"<" is followed by no name of a component',
    'Write links as [text](https://...), and "<" as \\< where the sign itself is meant.',
  ],
  [
    /^Unexpected character `(.*?)` \(U\+[0-9A-F]+\)[^]*$/,
    '"$1" cannot stand here in a tag',
    'Write tags as <Name attribute="value">, and "<" as \\< where the sign itself is meant.',
  ],
  [
    /^Expected a closing tag for `<([^`]*)>`[^]*$/,
    '<$1> is never closed',
    'Put <$1> and </$1> on lines of their own, or write <$1 ... /> where nothing stands between.',
  ],
  [
    /^Unexpected closing tag `(<\/[^`]*>)`[^]*$/,
    '$1 closes what was not opened',
    'Remove it, or open it before.',
  ],
  [
    /^Unexpected end of file in expression[^]*$/,
    '"{" is never closed',
    'Write \\{ where the brace itself is meant.',
  ],
  [
    /^Could not parse expression[^]*$/,
    'what stands between these braces is no value',
    'Posts hold no expressions: write \\{ where the brace itself is meant, and attributes as data.',
  ],
];
