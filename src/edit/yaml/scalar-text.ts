import { isScalar, stringify } from 'yaml';

/** A text or null as YAML of one line, in the quotes of `like` if that has some. */
export function scalarText(value: string | null, like?: unknown): string {
  if (value === null) return 'null';
  const quotes = isScalar(like) ? like.type : undefined;
  if (quotes === 'QUOTE_DOUBLE') return quoted(value);
  if (quotes === 'QUOTE_SINGLE' && /^[^\p{Cc}]*$/u.test(value)) {
    return `'${value.replaceAll("'", "''")}'`;
  }
  const plain = stringify(value, {
    version: '1.2',
    schema: 'core',
    lineWidth: 0,
    blockQuote: false,
  });
  // Between braces and brackets more characters have a meaning than `stringify` thinks of here.
  return /[,[\]{}]/.test(plain) ? quoted(value) : plain.trimEnd();
}

/** JSON is YAML; what ends a line for some programs is escaped. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029\uFEFF\u007f-\u009f]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
