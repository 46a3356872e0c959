import { expect, test } from 'vitest';
import { discussUrl } from './discuss-url.ts';

const post = { url: 'https://blog.example/posts/a/', title: 'Salt & 50 % {url} $& \ud800' };

test.each([
  ['https://forum.example/', 'https://forum.example/'],
  [
    'https://forum.example/new?link={url}&title={title}',
    'https://forum.example/new?link=https%3A%2F%2Fblog.example%2Fposts%2Fa%2F&title=Salt%20%26%2050%20%25%20%7Burl%7D%20%24%26%20%EF%BF%BD',
  ],
  [
    'https://lists.example/#/{url}',
    'https://lists.example/#/https%3A%2F%2Fblog.example%2Fposts%2Fa%2F',
  ],
])('%s', (discuss, url) => {
  expect(discussUrl(discuss, post)).toBe(url);
});
