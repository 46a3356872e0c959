import { expect, test } from 'vitest';
import type { FeedFormat } from '../../domain/addresses.ts';
import { feedDocument } from './feed-document.ts';
import { feedFaults, feedRules } from './feed-rules.ts';

const ADDRESS = 'https://blog.example/feed';

const SOUND: Record<FeedFormat, string> = {
  rss: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>Tides</title><link>https://blog.example/</link><description>On tides</description><language>en</language><lastBuildDate>Tue, 03 Mar 2026 00:00:00 GMT</lastBuildDate><generator>Rota</generator><ttl>60</ttl>
<image><url>https://blog.example/a.png</url><title>Tides</title><link>https://blog.example/</link></image>
<atom:link href="${ADDRESS}" rel="self" type="application/rss+xml"/>
<item><title>Ebb</title><link>https://blog.example/ebb/</link><guid isPermaLink="true">https://blog.example/ebb/</guid><pubDate>Mon, 02 Mar 2026 00:00:00 GMT</pubDate><atom:updated>2026-03-03T00:00:00Z</atom:updated><dc:creator>Ada, Bo</dc:creator><category>Water</category><description>It falls &#x26; falls</description><content:encoded><![CDATA[<p>It <a href="https://a.example/">falls</a>.</p>]]></content:encoded><media:content url="https://blog.example/a.png" medium="image" type="image/png" width="10" height="10"/></item>
<item><title>Flow</title><link>https://blog.example/flow/</link><guid isPermaLink="false">flow</guid><pubDate>Sun, 01 Mar 2026 00:00:00 +0100</pubDate><dc:creator>Ada</dc:creator><description>It rises</description></item>
</channel></rss>`,
  atom: `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">Tides</title><id>https://blog.example/</id><link rel="self" href="${ADDRESS}"/><link rel="alternate" href="https://blog.example/"/><updated>2026-03-02T00:00:00Z</updated>
<entry><title type="html">Ebb</title><link rel="alternate" href="https://blog.example/ebb/"/><id>urn:rota:ebb</id><published>2026-03-02T00:00:00Z</published><updated>2026-03-02T00:00:00Z</updated><author><name>Ada</name><uri>https://blog.example/ada/</uri></author><category term="water"/><summary type="html">It falls</summary></entry></feed>`,
  json: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Tides',
    feed_url: ADDRESS,
    home_page_url: 'https://blog.example/',
    language: 'en',
    items: [
      {
        id: 'ebb',
        url: 'https://blog.example/ebb/',
        title: 'Ebb',
        content_html: '<p>It falls.</p>',
        summary: 'It falls',
        date_published: '2026-03-02T00:00:00Z',
        authors: [{ name: 'Ada', url: 'https://blog.example/ada/' }],
      },
    ],
  }),
};

const content = (html: string) => rss('<p>It <a href="https://a.example/">falls</a>.</p>', html);

/** For each rule a feed that breaks it. */
const BROKEN: Record<keyof typeof feedRules, [FeedFormat, string][]> = {
  'forbidden-character': [rss('Ebb', 'Ebb\u0085'), rss('Ebb', 'Ebb\ufffd')],
  'too-large': [rss('It rises', 'It rises'.padEnd(1_000_000, '.'))],
  'too-many': [rss(/<item>.*Flow.*<\/item>/, (item) => many(item, 31))],
  'repeated-id': [rss('>flow<', '>https://blog.example/ebb/<')],
  'exactly-one': [
    rss('<pubDate>Mon, 02 Mar 2026 00:00:00 GMT</pubDate>', ''),
    atom('<id>urn:rota:ebb</id>', ''),
  ],
  'at-most-one': [
    rss(
      '<atom:updated>2026',
      '<atom:updated>2026-03-03T00:00:00Z</atom:updated><atom:updated>2026',
    ),
  ],
  address: [
    rss('<link>https://blog.example/ebb/', '<link>/ebb/'),
    json('https://blog.example/ebb/', 'ebb/'),
  ],
  content: [
    content('<p onclick="a()">a</p>'),
    content('<p style="color: red">a</p>'),
    content('<p class="a">a</p>'),
    content('<p data-a="b">a</p>'),
    content('<script>a</script>'),
    content('<iframe src="https://a.example/"></iframe>'),
    content('<!-- a -->'),
    content('<a href="../a/">a</a>'),
    content('<a href="#a">a</a>'),
    content('<a href="javascript:a()">a</a>'),
    content('<a href="https://a.example/a b">a</a>'),
    content('<img src="/a.png" alt="" width="1" height="1">'),
    content('<img src="https://a.example/a.png" width="1" height="1">'),
    content('<img src="https://a.example/a.png" alt="">'),
    content('<h2 id="a">a</h2>'),
    content('<p>a <b>b</p>'),
    content('<p><div>a</div></p>'),
    json('<p>It falls.</p>', '<p>It falls.<p class=b>'),
  ],
  summary: [
    rss('It rises', 'x'.repeat(301)),
    json('"summary":"It falls"', '"summary":"It\\nfalls"'),
  ],
  order: [rss('Sun, 01 Mar', 'Tue, 03 Mar')],
  'updated-before-published': [rss('2026-03-03T00', '2026-03-01T00')],
  'rss-channel': [rss('<ttl>60</ttl>', ''), rss('<link>', '<link>https://a.example/</link><link>')],
  'rss-self-link': [
    rss(ADDRESS, `${ADDRESS}/other`),
    rss('<atom:link', '<atom:link rel="self" href="a"/><atom:link'),
  ],
  'rss-order': [rss('</channel>', '<copyright>Me</copyright></channel>')],
  'rss-date': [
    rss('Sun, 01', 'Mon, 01'),
    rss('01 Mar 2026', '01 Mar 26'),
    rss('Sun, 01 Mar', 'Sun, 30 Feb'),
    rss('+0100', '+0545'),
    rss('+0100', 'CET'),
  ],
  'rss-atom-date': [rss('<atom:updated>2026-03-03T00:00:00Z', '<atom:updated>2026-03-03')],
  'rss-built': [rss('Tue, 03 Mar', 'Wed, 04 Mar'), rss(/<lastBuildDate>.*<\/lastBuildDate>/, '')],
  'rss-author': [
    rss('<dc:creator>Ada</dc:creator>', '<dc:creator>Ada</dc:creator><author>a@b.example</author>'),
  ],
  'rss-creator': [
    rss('<dc:creator>Ada</dc:creator>', '<dc:creator>Ada</dc:creator><dc:creator>Bo</dc:creator>'),
  ],
  'rss-guid': [
    rss('<guid isPermaLink="false">', '<guid>'),
    rss('"false"', '"true"'),
    rss('"true">', '"false">'),
    rss('"false"', '"no"'),
  ],
  'rss-category': [rss('>Water<', '>Water, salt<')],
  'rss-image': [
    rss('<image><url>https://blog.example/a.png', '<image><url>https://blog.example/a.svg'),
    rss(
      '<title>Tides</title><link>https://blog.example/</link></image>',
      '<title>Tide</title><link>https://blog.example/</link></image>',
    ),
    rss('</image>', '<width>145</width></image>'),
    rss('<link>https://blog.example/</link></image>', '<link>https://a.example/</link></image>'),
  ],
  'rss-content-order': [
    rss(/(<description>It falls.*?<\/description>)(<content.*?<\/content:encoded>)/, '$2$1'),
  ],
  'rss-references': [rss('&#x26;', '&amp;')],
  'rss-language': [rss('<language>en', '<language>english')],
  'rss-namespace': [rss(' xmlns:media="http://search.yahoo.com/mrss/"', '')],
  'rss-media': [rss('type="image/png"', 'type="png"'), rss(' width="10"', '')],
  'atom-feed': [atom('<updated>2026-03-02T00:00:00Z</updated>\n', '')],
  'atom-root': [atom('http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#')],
  'atom-self-link': [atom('rel="self"', 'rel="via"')],
  'atom-alternate': [
    atom(
      '<link rel="alternate" href="https://blog.example/ebb/"/>',
      '<link rel="related" href="https://blog.example/ebb/"/>',
    ),
  ],
  'atom-date': [atom('<published>2026-03-02T00:00:00Z', '<published>2026-03-02')],
  'atom-updated': [
    atom('<updated>2026-03-02T00:00:00Z</updated>\n', '<updated>2026-03-05T00:00:00Z</updated>\n'),
  ],
  'atom-id': [
    atom('urn:rota:ebb', 'ebb'),
    atom('urn:rota:ebb', 'urn:rota:%4'),
    atom('urn:rota:ebb', 'tag:a b'),
  ],
  'atom-author': [
    atom(/<author>.*<\/author>/, ''),
    atom('<name>Ada</name>', ''),
    atom(/<entry>.*<\/entry>/, ''),
  ],
  'atom-text': [atom('<summary type="html">', '<summary>')],
  'atom-order': [atom('</feed>', '<rights>Me</rights></feed>')],
  'atom-language': [atom('xml:lang="en"', 'xml:lang="english"')],
  'atom-category': [atom(' term="water"', ' label="Water"')],
  'atom-namespace': [atom('<summary', '<media:content url="a"/><summary')],
  'json-character': [json('Ebb', 'E\\u0007bb'), json('Ebb', 'Ebb\\ud800')],
  'json-version': [json('version/1.1', 'version/1')],
  'json-self': [json(ADDRESS, 'https://blog.example/other')],
  'json-title': [json('"title":"Ebb"', '"title":""')],
  'json-date': [json('2026-03-02T00:00:00Z', '2026-03-02')],
  'json-content': [json('content_html', '_html')],
  'json-authors': [
    json('"name":"Ada"', '"name":""'),
    json('"items"', '"authors":[],"items"'),
    json('https://blog.example/ada/', 'ada'),
  ],
  'json-address': [json('"https://blog.example/"', '"/"')],
  'json-language': [json('"language":"en"', '"language":"english"')],
  'json-known': [json('"summary"', '"description":"","summary"')],
};

test.each(Object.entries(SOUND))('a sound feed has no fault: %s', (format, text) => {
  expect(feedFaults(feedDocument(ADDRESS, format as FeedFormat, text))).toEqual([]);
});

const cases = Object.entries(BROKEN).flatMap(([name, all]) =>
  all.map((one, at) => [name, at + 1, ...one] as const),
);

test.each(cases)('F2: %s, %i', (name, _, format, text) => {
  expect(text).not.toBe(SOUND[format]);
  const rule = feedRules[name as keyof typeof feedRules];
  expect(rule(feedDocument(ADDRESS, format, text))).not.toEqual([]);
});

test('what is not well formed is no feed', () => {
  expect(() => feedDocument(ADDRESS, 'rss', SOUND.rss.replace('</item>', ''))).toThrow();
});

type By = string | ((match: string) => string);

function rss(from: string | RegExp, by: By): [FeedFormat, string] {
  return ['rss', SOUND.rss.replace(from, by as string)];
}

function atom(from: string | RegExp, by: By): [FeedFormat, string] {
  return ['atom', SOUND.atom.replace(from, by as string)];
}

function json(from: string, by: string): [FeedFormat, string] {
  return ['json', SOUND.json.replace(from, by)];
}

function many(item: string, count: number): string {
  return Array.from({ length: count }, (_, index) =>
    item.replace('>flow<', `>flow-${index}<`),
  ).join('');
}
