import { expect, test } from 'vitest';
import { askUrl, contactWays } from './contact.ts';

test.each([
  [{ email: 'ada@company.example' }, 'mailto:ada@company.example'],
  [{ phone: '+49 (30) 123-45 67' }, 'tel:+49301234567'],
  [{ phone: '+49 (0)30 1234567' }, 'tel:+49301234567'],
  [{ phone: '(0)30 1234567' }, 'tel:0301234567'],
  [{ url: 'https://ada.example/' }, 'https://ada.example/'],
  [{ booking: 'https://cal.example/ada' }, 'https://cal.example/ada'],
  [{ matrix: '@ada:company.example' }, 'https://matrix.to/#/%40ada%3Acompany.example'],
  [{ signal: 'https://signal.me/#eu/abc' }, 'https://signal.me/#eu/abc'],
  [{ signal: 'ada.42' }, null],
])('%o leads to %s', (contact, url) => {
  expect(contactWays(contact)[0]?.url).toBe(url);
});

test('the first in the file is the first shown', () => {
  const ways = contactWays({ booking: 'https://cal.example/', email: 'ada@company.example' });
  expect(ways.map(({ kind }) => kind)).toEqual(['booking', 'email']);
});

test('a question by mail has a subject and begins with what is given; no other way has them', () => {
  const [mail, page] = contactWays({ email: 'ada@company.example', url: 'https://ada.example/' });
  const question = { subject: 'Salt & 50 % water?', body: '\n\nhttps://blog.example/' };
  expect(askUrl(mail!, question)).toBe(
    'mailto:ada@company.example?subject=Salt%20%26%2050%20%25%20water%3F&body=%0D%0A%0D%0Ahttps%3A%2F%2Fblog.example%2F',
  );
  expect(askUrl(mail!, null)).toBe('mailto:ada@company.example');
  expect(askUrl(page!, question)).toBe('https://ada.example/');
});

test('whoever names nothing has no ways', () => {
  expect(contactWays(undefined)).toEqual([]);
});
