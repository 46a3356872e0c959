import { letterText, postText } from './temp-blog.ts';

/**
 * Faults to be put into a copy of the sample blog. Each changes one file: it replaces `find` by
 * `put`, or writes a new file. The problem belongs where `at` stands in the changed file, or at
 * 1:1 without it.
 */
export const faults: Fault[] = [
  // Files of the sample
  edit('unknown-key', 'content/site.yaml', 'timezone: Europe/Berlin', 'taglin: Notes\ntimezone: Europe/Berlin', 'taglin:'),
  edit('unknown-topic', 'content/posts/fifty-minutes/index.mdx', 'topics: [', 'topics: [tidez, ', 'tidez'),
  edit('mdx-expression', 'content/posts/fifty-minutes/index.mdx', '\n\n## ', '\n\nIt is {1 + 1}.\n\n## ', '{1 + 1}'),
  edit('duplicate-key', 'content/topics.yaml', '  label: Tides\n', '  label: Tides\n  label: The tides\n', 'label: The tides'),
  edit('wrong-type', 'authors/rafael-quispe.yaml', 'location: Hamburg', 'location: 20095', '20095'),
  edit('invalid-contact', 'authors/nkechi-amadi.yaml', 'email: nkechi.amadi@', 'email: nkechi.amadi at ', 'nkechi.amadi at'),
  edit('span-reversed', 'authors/jelle-saathoff.yaml', 'to: 2026-12-06', 'to: 2026-10-06', '2026-10-06'),
  edit('invalid-value', 'content/schedule/main.yaml', 'grace: 3d', 'grace: sooon', 'sooon'),
  // New files
  post('long-title', { title: 'T'.repeat(121) }, '', '"TTT'),
  post('long-description', { description: 'D'.repeat(301) }, '', '"DDD'),
  post('missing-field', { topics: undefined }, '', 'title'),
  post('invalid-date', { date: '2026-02-30' }, '', '"2026-02-30"'),
  post('empty-value', { title: ' ' }, '', '" "'),
  post('unknown-author', { authors: ['ruth-ellinger', 'rut-elinger'] }, '', '"rut-'),
  post('repeated-author', { editors: ['ruth-ellinger', 'ruth-ellinger'] }, '', '"ruth', 'editors: ["ruth-ellinger"'),
  post('missing-date', { date: undefined }, '', 'title'),
  post('updated-before-date', { updated: '2026-01-01' }, '', '"2026-01-01"'),
  post('unknown-rotation', { rotation: 'mane' }, '', '"mane"'),
  post('unknown-series', { series: { id: 'reading-the-tied', part: 4 } }, '', '"reading-the-tied"'),
  post('cover-alt', { cover: { src: '../images/way-of-a-post.png' } }, '', '"src"'),
  post('alias-clash', { aliases: ['/posts/fifty-minutes/'] }, '', '"/posts/fifty'),
  post('image-missing', {}, 'Look:\n\n![A gauge](../images/gauge.png)', '![A'),
  post('image-outside', {}, 'Look: ![A gauge](../../authors/rafael-quispe.jpg)', '![A'),
  post('image-alt', {}, 'Look: ![](../images/way-of-a-post.png)', '![]'),
  post('link-broken', {}, 'As [told](./fifty-minute.mdx).', '[told]'),
  post('link-anchor', {}, 'As [told](#below).', '[told]'),
  post('link-scheme', {}, 'As [told](ftp://files.example/).', '[told]'),
  post('heading-h1', {}, '# Tides', '# Tides'),
  post('heading-skipped', {}, '## Tides\n\n#### Neaps', '#### Neaps'),
  post('heading-empty', {}, 'Text\n\n##', '##\n'),
  post('mdx-module', {}, 'Text\n\nimport gauge from "gauge"', 'import'),
  post('unknown-component', {}, '<Calout kind="note">\n\nText\n\n</Calout>', '<Calout kind'),
  post('mdx-attribute', {}, '<Callout kind="note" titel="Tides">\n\nText\n\n</Callout>', 'titel'),
  post('attribute-value', {}, '<Callout kind="danger">\n\nText\n\n</Callout>', 'kind="danger"'),
  post('missing-attribute', {}, '<Callout>\n\nText\n\n</Callout>', '<Callout>'),
  post('component-inline', {}, 'So <Video href="https://v.example/" poster="../images/way-of-a-post.png" alt="" title="V" /> is.', '<Video'),
  post('unknown-code-language', {}, '```pyton\nprint()\n```', '```pyton'),
  file('yaml-syntax', 'content/schedule/tuesdays.yaml', 'title: Tuesday: an essay\n', 'Tuesday'),
  file('front-matter-missing', 'content/posts/fault-bare.mdx', 'Water falls.\n'),
  file('front-matter-unclosed', 'content/posts/fault-open.mdx', '---\ntitle: Low water\n'),
  file('front-matter-fence', 'content/posts/fault-fence.mdx', '+++\ntitle = "Low"\n+++\n'),
  file('unreadable-file', 'content/posts/fault-latin.mdx', Buffer.from('---\ntitle: W\u00e4sser\n', 'latin1')),
  file('invalid-name', 'content/posts/Fault_Name.mdx', sound()),
  file('reserved-name', 'content/pages/topics.mdx', '---\ntitle: Topics\ndescription: All.\n---\n'),
  file('stray-file', 'content/posts/notes.txt', 'Notes.\n'),
  file('unknown-post', 'content/letters/fifty-minute/2026-10-01-a-reader.mdx', letterText({ date: '2026-10-01' })),
  file('slot-in-pace', 'content/schedule/main/2026-11-03.yaml', 'skip: a holiday\n'),
  file('unused-author', 'authors/no-body.yaml', 'name: No Body\n'),
  file('html-dropped', 'content/posts/fault-html.md', sound({}, 'A <marquee>gauge</marquee>.'), '<marquee>'),
]; // prettier-ignore

function edit(code: string, path: string, find: string, put: string, at: string): Fault {
  return { code, path, find, put, at };
}

/** A new post; `at` is looked for `after` a text. */
function post(code: string, fields: Fields, body: string, at: string, after = ''): Fault {
  return { code, path: `content/posts/fault-${code}.mdx`, put: sound(fields, body), at, after };
}

function file(code: string, path: string, put: string | Buffer, at?: string): Fault {
  return { code, path, put, ...(at === undefined ? {} : { at }) };
}

function sound(fields: Fields = {}, body = ''): string {
  return postText({ authors: ['ruth-ellinger'], topics: ['writing'], ...fields }, body);
}

export interface Fault {
  code: string;
  path: string;
  find?: string;
  put: string | Buffer;
  at?: string;
  after?: string;
}

type Fields = Record<string, unknown>;
