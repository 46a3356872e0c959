import { expect, test } from 'vitest';
import { editYaml } from './edit-yaml.ts';
import type { YamlEdit } from './yaml-edit.ts';

const joins: YamlEdit = { add: { rotation: 'main', from: '2026-03-01' }, to: 'joins' };
const away: YamlEdit = { add: { from: '2026-03-10', to: '2026-03-20' }, to: 'away' };
const open: YamlEdit = { add: { from: '2026-03-10' }, to: 'away' };
const until: YamlEdit = { set: 'until', value: '2026-06-30', at: ['joins', 0] };

/** In the texts "|" begins each line after the first; what is added stands between « and ». */
test.each<[string, YamlEdit, string]>([
  ['no list yet', joins, 'name: Ada|«joins:|  - rotation: main|    from: 2026-03-01|»'],
  ['no list yet and no newline at the end', joins, 'name: Ada|role: R«|joins:|  - rotation: main|    from: 2026-03-01»'],
  ['an absence in braces', away, 'name: Ada|«away:|  - { from: 2026-03-10, to: 2026-03-20 }|»'],
  ['no other list, and a comment at the end', open, 'name: Ada|«away:|  - { from: 2026-03-10 }|»|# the end|'],
  ['a comment that belongs to the last mapping', open, 'name: Ada|contact:|  email: a@b.example|  # phone: "1"|«away:|  - { from: 2026-03-10 }|»# the end|'],
  ['a text of several lines at the end', open, 'name: Ada|bio: >-|  Measures|  # not a comment|«away:|  - { from: 2026-03-10 }|»'],
  ['a text that keeps its empty lines', open, 'bio: |+|  Measures|||«away:|  - { from: 2026-03-10 }|»'.replace('|+|', '\u0001+|')],
  ['an empty list', joins, 'joins: [«{ rotation: main, from: 2026-03-01 }»]|name: Ada|'],
  ['an empty list with a comment', joins, 'joins: [] # none|'.replace('[]', '[«{ rotation: main, from: 2026-03-01 }»]')],
  ['an empty list of two lines', joins, 'joins: [ # none|  « { rotation: main, from: 2026-03-01 } »]|'],
  ['a list on one line', joins, 'joins: [{ rotation: t, from: 2026-01-01 }«, { rotation: main, from: 2026-03-01 }»] # x|name: A|'],
  ['a list on one line, tight', joins, 'joins: [{rotation: t, from: 2026-01-01}«, {rotation: main, from: 2026-03-01}»]|'],
  ['a list on one line with a comma at the end', joins, 'joins: [ { rotation: t, from: 2026-01-01 }«, { rotation: main, from: 2026-03-01 }», ]|'],
  ['a list over lines', away, 'away: [|    { from: 2026-01-01, to: 2026-01-02 },|    { from: 2026-02-01, to: 2026-02-02 }«,» # ski, or so|«    { from: 2026-03-10, to: 2026-03-20 }|»  ]|name: A|'],
  ['a list over lines with a comma at the end', away, 'away: [|    { from: 2026-02-01, to: 2026-02-02 }, # a, b|«    { from: 2026-03-10, to: 2026-03-20 },|»    # more|  ]|'],
  ['a list over lines whose bracket stands behind', away, 'away: [{ from: 2026-01-01, to: 2026-01-02 },|  { from: 2026-02-01, to: 2026-02-02 }«,|  { from: 2026-03-10, to: 2026-03-20 }»]|'],
  ['a block list', joins, 'joins:|  - rotation: t|    from: 2026-01-01 # first|«  - rotation: main|    from: 2026-03-01|»github: ada|'],
  ['a block list that is not indented', joins, 'joins:|- rotation: t|  from: 2026-01-01|«- rotation: main|  from: 2026-03-01|»# about github|github: ada|'],
  ['a block list with odd indentation', joins, 'joins:|     -    rotation: t|          from: 2026-01-01|«     -    rotation: main|          from: 2026-03-01|»'],
  ['a dash on its own line', joins, 'joins:|  -|      rotation: t|      from: 2026-01-01|«  -   rotation: main|      from: 2026-03-01|»'],
  ['entries in braces', joins, 'joins:|  - {rotation: t, from: 2026-01-01}|«  - {rotation: main, from: 2026-03-01}|»'],
  ['comments between and after', joins, 'joins: # where|  # first|  - rotation: t # tuesdays|    # since|    from: 2026-01-01|    # until: 2026-12-31|«  - rotation: main|    from: 2026-03-01|»  # the last of it||# github|github: ada|'],
  ['the list as the last key, no newline', joins, 'joins:|  - rotation: t|    from: 2026-01-01«|  - rotation: main|    from: 2026-03-01»'],
  ['the list as the last key, a comment without newline', joins, 'joins:|  - rotation: t|    from: 2026-01-01 # x«|  - rotation: main|    from: 2026-03-01»'],
  ['an anchor at an entry and an alias', away, 'away:|  - &break { from: 2026-01-01, to: 2026-01-02 }|  - &b|    from: 2026-02-01|    to: 2026-02-02|  - *break|«  - from: 2026-03-10|    to: 2026-03-20|»'],
  ['an anchor at the list that nothing uses', joins, 'joins: &all|  - rotation: t|    from: &start 2026-01-01|«  - rotation: main|    from: 2026-03-01|»away:|  - from: *start|    to: *start|'],
  ['keys in quotes', joins, '"name": Ada|\'joins\':|  - "rotation": "t"|    "from": "2026-01-01"|«  - "rotation": "main"|    "from": "2026-03-01"|»'],
  ['JSON', joins, '{"name": "Ada", "joins": [{"rotation": "t", "from": "2026-01-01"}«, {"rotation": "main", "from": "2026-03-01"}»]}|'],
  ['JSON without the list', joins, '{|  "name": "Ada",|  "github": "ada"«,»|«  "joins": [{ rotation: main, from: 2026-03-01 }]|»}|'],
  ['a document with both marks', joins, '--- # Ada|name: Ada|«joins:|  - rotation: main|    from: 2026-03-01|»...|'],
  ['an indented document', away, '  name: Ada|  joins:|    - rotation: t|      from: 2026-01-01|«  away:|    - { from: 2026-03-10, to: 2026-03-20 }|»'],
  ['a new list beside one in brackets', away, 'joins: [{rotation: t, from: 2026-01-01}]|«away: [{from: 2026-03-10, to: 2026-03-20}]|»'],
  ['a list of another kind last', open, 'links:|- label: L|  url: https://a.example/|«away:|  - { from: 2026-03-10 }|»'],
  ['a last day', until, 'joins:|  - rotation: t|    from: 2026-01-01 # x|«    until: 2026-06-30|»    # more|  - rotation: u|    from: 2026-01-01|'],
  ['a last day in braces', until, 'joins:|  - { rotation: t, from: 2026-01-01«, until: 2026-06-30» } # x|'],
  ['a last day in braces over lines', until, 'joins:|  - {|      rotation: t,|      from: 2026-01-01«,» # x|«      until: 2026-06-30|»    }|'],
  ['a last day in double quotes', until, 'joins: [{"rotation": "t", "from": "2026-01-01"«, "until": "2026-06-30"»}]|'],
  ['a last day at the end of the file', until, 'joins:|- rotation: t|  from: 2026-01-01«|  until: 2026-06-30»'],
])('%s', (_, edit, shown) => {
  for (const newline of ['\n', '\r\n']) {
    for (const mark of ['', '\uFEFF']) {
      const [before, after] = textsOf(shown, newline).map((text) => mark + text);
      expect(editYaml('authors/ada.yaml', before!, [edit]).text).toBe(after);
    }
  }
}); // prettier-ignore

test.each<[string, YamlEdit, string, string]>([
  ['plain', { set: 'author', value: 'bo-lind', at: [] }, 'author: null # offered|topic: T|', 'author: bo-lind # offered|topic: T|'],
  ['empty', { set: 'author', value: 'bo-lind', at: [] }, 'author: # offered|topic: T|', 'author: bo-lind # offered|topic: T|'],
  ['a tilde', { set: 'author', value: 'bo-lind', at: [] }, 'author: ~|', 'author: bo-lind|'],
  ['single quotes', { ...until, value: '2026-07-01' }, "joins: [{ rotation: t, 'until': '2026-06-30' }]|", "joins: [{ rotation: t, 'until': '2026-07-01' }]|"],
  ['double quotes', { ...until, value: '2026-07-01' }, 'joins:|- "until": "2026-06-30" # x|  rotation: t|', 'joins:|- "until": "2026-07-01" # x|  rotation: t|'],
  ['an alias', { ...until, value: '2026-07-01' }, 'a: &d 2026-06-30|joins:|- until: *d # x|', 'a: &d 2026-06-30|joins:|- until: 2026-07-01 # x|'],
  ['an anchor that nothing uses', { ...until, value: '2026-07-01' }, 'joins:|- until: &d 2026-06-30 # x|', 'joins:|- until: &d 2026-07-01 # x|'],
  ['a file without fields', { set: 'skip', value: 'a: holiday, #1', at: [] }, '# a note|', '# a note|skip: "a: holiday, #1"|'],
  ['a word that is no text without quotes', { set: 'skip', value: 'true', at: [] }, 'topic: T', 'topic: T|skip: "true"'],
  ['several lines', { set: 'skip', value: 'one\ntwo', at: [] }, '{ topic: T }|', '{ topic: T, skip: "one\\ntwo" }|'],
  ['an id of digits', { set: 'author', value: '007', at: [] }, 'topic: T|', 'topic: T|author: "007"|'],
])('another value: %s', (_, edit, before, after) => {
  const lines = (text: string) => text.replaceAll('|', '\n');
  expect(editYaml('x.yaml', lines(before), [edit]).text).toBe(lines(after));
}); // prettier-ignore

test.each<[string, YamlEdit, string]>([
  ['the list is an alias', joins, 'a: &j [{ rotation: t, from: 2026-01-01 }]\njoins: *j\n'],
  ['the entry is an alias', until, 'a: &j { rotation: t, from: 2026-01-01 }\njoins: [*j]\n'],
  ['the list has an alias elsewhere', joins, 'joins: &j [{ rotation: t, from: 2026-01-01 }]\nmore: *j\n'],
  ['the value has an alias elsewhere', { ...until, value: '2026-07-01' }, 'joins:\n- until: &d 2026-06-30\nmore: *d\n'],
  ['two documents', joins, 'name: A\n---\nname: B\n'],
])('refused with the lines to type: %s', (_, edit, text) => {
  expect(() => editYaml('authors/ada.yaml', text, [edit])).toThrow(/^authors\/ada.yaml is written .* by hand:\n {2}(joins:\n {4}- rotation|until:)/);
}); // prettier-ignore

function textsOf(shown: string, newline: string): [string, string] {
  const text = shown.replaceAll('|', newline).replaceAll('\u0001', '|');
  return [text.replace(/«[^»]*»/g, ''), text.replace(/[«»]/g, '')];
}
