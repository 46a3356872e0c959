import { XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { feed, item, person, topic } from '../../test/feed-builders.ts';
import { renderAtom } from './atom.ts';

test('F4 titles and summaries are texts of type html', async () => {
  const title = 'A & B <video> ]]> 007';
  const document = await renderAtom(feed({ title, items: [item({ title, summary: '1 < 2' })] }));
  const written = 'A &#x26;#x26; B &#x26;#x3C;video&#x26;#x3E; ]]&#x26;#x3E; 007';
  expect(document.split(`<title type="html">${written}</title>`)).toHaveLength(3);
  expect(document).toContain('<summary type="html">1 &#x26;#x3C; 2</summary>');
});

test('F5 the content is html, as it is', async () => {
  const content = '<p>A &#x26; b</p>';
  const atom = parseAtomFeed(await renderAtom(feed({ items: [item({ content })] })));
  expect(atom.entries?.[0]?.content).toEqual({ type: 'html', value: content });
  expect(await renderAtom(feed({ items: [item({ content: null })] }))).not.toContain('<content');
});

test('F8 each author has an element of their own, with name and address', async () => {
  const authors = [person('Ada "Slack" Okafor, PhD'), person('Bo & Lind')];
  const atom = parseAtomFeed(await renderAtom(feed({ items: [item({ authors })] })));
  expect(atom.entries?.[0]?.authors).toEqual(authors.map(({ name, url }) => ({ name, uri: url })));
  expect(atom.authors).toBeUndefined();
});

test('F9 the id is the guid', async () => {
  const atom = parseAtomFeed(await renderAtom(feed({ items: [item({ guid: '12 & 7' })] })));
  expect(atom.entries?.[0]?.id).toBe('urn:rota:12%20%26%207');
});

test('F10 an update moves updated, and published stays', async () => {
  const updated = Date.UTC(2026, 4, 1, 22);
  const atom = parseAtomFeed(
    await renderAtom(feed({ items: [item({ updated })], changed: updated })),
  );
  expect(atom.updated).toBe('2026-05-02T00:00:00+02:00');
  expect(atom.entries?.[0]).toMatchObject({
    published: '2026-03-03T00:00:00+01:00',
    updated: '2026-05-02T00:00:00+02:00',
  });
  const as = parseAtomFeed(await renderAtom(feed()));
  expect(as.entries?.[0]?.updated).toBe('2026-03-03T00:00:00+01:00');
});

test('F11 the feed says where it lives, of what it is, in which language, and whose it is', async () => {
  const image = { url: 'https://blog.example/a.png', width: null, height: null, isSquare: true };
  const icon = 'https://blog.example/favicon.svg';
  const document = await renderAtom(feed({ copyright: '© ours', image, icon }));
  const atom = parseAtomFeed(document);
  expect(atom.links).toEqual([
    { rel: 'alternate', type: 'text/html', href: 'https://blog.example/' },
    { rel: 'self', type: 'application/atom+xml', href: 'https://blog.example/atom.xml' },
  ]);
  expect(atom).toMatchObject({ id: 'https://blog.example/', icon, logo: image.url });
  expect(atom.rights).toEqual({ value: '© ours' });
  expect(document).toContain('xml:lang="en"');
});

test('F2 a feed without entries has an author of its own', async () => {
  const atom = parseAtomFeed(await renderAtom(feed({ items: [], changed: null })));
  expect(atom.authors).toEqual([{ name: 'Slack Water' }]);
});

test('a topic is a category with its id, its list and its name', async () => {
  const topics = [topic('Ships, boats & rafts')];
  const atom = parseAtomFeed(await renderAtom(feed({ items: [item({ topics })] })));
  expect(atom.entries?.[0]?.categories).toEqual([
    { term: 'something', scheme: 'https://blog.example/topics/', label: 'Ships, boats & rafts' },
  ]);
});

test('F12 a document does not pass a megabyte', async () => {
  const heavy = item({ content: 'x'.repeat(400_000) });
  const document = await renderAtom(feed({ items: [heavy, { ...heavy }, { ...heavy }] }));
  expect(document.match(/<entry/g)).toHaveLength(2);
});

test('F3 whatever a text holds, the document is well formed', { timeout: 60_000 }, async () => {
  const any = fc.string({ unit: 'binary' });
  await fc.assert(
    fc.asyncProperty(any, any, any, any, async (title, summary, name, content) => {
      const post = item({ title, summary, content, guid: name, topics: [topic(title)] });
      const document = await renderAtom(
        feed({ title, items: [{ ...post, authors: [person(name)] }], copyright: name }),
      );
      expect(XMLValidator.validate(document)).toBe(true);
      expect(document).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    }),
    { numRuns: 300 },
  );
});
