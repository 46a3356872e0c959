import { expect, test } from 'vitest';
import { fediverseServer } from './fediverse-server.ts';

test.each([
  ['mastodon.social', 'mastodon.social'],
  ['  Mastodon.Social ', 'mastodon.social'],
  ['https://mastodon.social/@ada', 'mastodon.social'],
  ['http://mastodon.social/home?x=1#y', 'mastodon.social'],
  ['@ada@mastodon.social', 'mastodon.social'],
  ['ada@mastodon.social', 'mastodon.social'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['social.example:8443', 'social.example:8443'],
])('“%s” is the server %s', (text, server) => {
  expect(fediverseServer(text)).toBe(server);
});

test.each([
  ['nothing', ''],
  ['one word', 'mastodon'],
  ['two words', 'mastodon social'],
  ['a number', '127.0.0.1'],
  ['a sentence', 'I have none.'],
  ['two words with a dot', 'my server.example'],
  ['an address in it', 'a.example%2f.b.example'],
  ['a script', 'javascript:alert(1)'],
  ['a dot too many', 'mastodon..social'],
  ['an end without a name', 'mastodon.'],
  ['two of them', 'a@b@c.example@d.example'],
])('%s is none: “%s”', (_, text) => {
  expect(fediverseServer(text)).toBeNull();
});
