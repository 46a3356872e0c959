/** Which way lines of the language `tag` run, for the attribute `dir`; undefined for the usual way. */
export function textDirection(tag: string): 'rtl' | undefined {
  const { script } = new Intl.Locale(tag).maximize();
  return RIGHT_TO_LEFT.has(script ?? '') ? 'rtl' : undefined;
}

const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);
