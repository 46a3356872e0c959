import type { YAMLError } from 'yaml';

/** What is wrong with the YAML, for people who write essays, as the end of a sentence. */
export function yamlReason(error: YAMLError, text: string): string {
  const found = reasons.find(([pattern]) => pattern.test(`${error.code} ${error.message}`));
  if (!found) return error.message.charAt(0).toLowerCase() + error.message.slice(1);
  return found[1].replace('{character}', text.charAt(error.pos[0]));
}

const reasons: [RegExp, string][] = [
  [/^TAB_AS_INDENT/, 'a tab stands where only blanks may indent'],
  [/stack/i, 'it is nested too deeply'],
  [/Missing closing/, 'the quotation mark that opens here never closes'],
  [/Flow map .* must be/, 'the brace that opens here never closes'],
  [/Flow sequence .* must be/, 'the bracket that opens here never closes'],
  [/^BAD_SCALAR_START/, 'a value cannot begin with "{character}" unless it stands in quotes'],
  [
    /^BLOCK_AS_IMPLICIT_KEY/,
    'there is a second ": " in this line, or the next is indented too far',
  ],
  [/^MULTILINE_IMPLICIT_KEY/, 'this line has no ": " after a key'],
  [/be followed by map values/, 'this line has no ": " after a key'],
  [/block-seq-ind on same line/, 'a list begins on a line of its own'],
  [/^BAD_DQ_ESCAPE/, 'a backslash between double quotes begins no such character; use single ones'],
  [/^TAG_RESOLVE_FAILED/, 'a value that begins with "!" needs quotes'],
  [/^MULTIPLE_DOCS/, 'a second document begins here, after "---"'],
  [/^NON_STRING_KEY/, 'a key must be a plain word'],
  [/same column/, 'this line is not indented as the ones before it'],
  [/^UNEXPECTED_TOKEN/, 'this cannot follow what stands before it'],
];
