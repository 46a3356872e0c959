import { expect, test } from 'vitest';
import { BuiltPage } from '../../test/read-page.ts';
import { frameSnippet, includeSnippet } from './embed-snippets.ts';

const EMBED = 'https://blog.example/journal/authors/ada/embed/';

test('S6: a frame has the name as its title, whatever the name holds', () => {
  const title = 'Ada "The Tide" & <b>, Salt & Sons';
  const [frame] = new BuiltPage(frameSnippet({ embed: EMBED, title, height: 340 })).all('iframe');
  expect(frame?.properties).toMatchObject({ src: EMBED, title, height: 340, loading: 'lazy' });
});

test('S6: without a script there is a link, and one script serves all', () => {
  const page = 'https://blog.example/journal/authors/ada/';
  const one = includeSnippet({ embed: EMBED, page, name: '<Ada> & "co"' });
  const built = new BuiltPage(one);
  expect(built.all('div')[0]?.properties['dataAuthor']).toBe(EMBED);
  expect(built.all('a')[0]?.properties['href']).toBe(page);
  expect(built.text('a')).toBe('<Ada> & "co"');
  const script = /<script[^]+/.exec(one)?.[0];
  expect(includeSnippet({ embed: 'https://b.example/', page, name: 'B' })).toContain(script);
});
