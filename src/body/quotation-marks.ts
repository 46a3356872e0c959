/** The marks around a quotation and around one inside it, in the languages that differ from English. */
export function quotationMarks(language: string): QuotationMarks {
  const tag = language.toLowerCase();
  const written = MARKS[tag] ?? MARKS[tag.split('-')[0]!] ?? '“ ” ‘ ’';
  const [open, close, openInner, closeInner] = written.split(' ') as [
    string,
    string,
    string,
    string,
  ];
  return {
    double: [open, close].map(spaced) as Pair,
    single: [openInner, closeInner].map(spaced) as Pair,
  };
}

/** In the table a low line stands for the space that French puts inside. */
function spaced(mark: string): string {
  return mark.replace('_', '\u00A0');
}

const MARKS: Record<string, string> = {
  bg: '„ “ ‚ ‘',
  ca: '« » “ ”',
  cs: '„ “ ‚ ‘',
  de: '„ “ ‚ ‘',
  'de-ch': '« » ‹ ›',
  'de-li': '« » ‹ ›',
  el: '« » “ ”',
  es: '« » “ ”',
  et: '„ “ « »',
  fi: '” ” ’ ’',
  fr: '«_ _» “ ”',
  'fr-ch': '« » ‹ ›',
  hr: '„ “ ‚ ‘',
  hu: '„ ” » «',
  is: '„ “ ‚ ‘',
  it: '« » “ ”',
  lt: '„ “ ‚ ‘',
  nb: '« » ‘ ’',
  nn: '« » ‘ ’',
  no: '« » ‘ ’',
  pl: '„ ” « »',
  'pt-pt': '« » “ ”',
  ro: '„ ” « »',
  ru: '« » „ “',
  sk: '„ “ ‚ ‘',
  sl: '„ “ ‚ ‘',
  sv: '” ” ’ ’',
  uk: '« » „ “',
};

export type Pair = [open: string, close: string];

export interface QuotationMarks {
  double: Pair;
  single: Pair;
}
