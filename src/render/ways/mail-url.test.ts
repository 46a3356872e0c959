import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailUrl } from './mail-url.ts';

test('a mail is begun with a subject and lines that end as mail has them', () => {
  const url = mailUrl({ to: 'ada@company.example', subject: 'Salt & 50 % water?', body: 'a\nb' });
  expect(url).toBe(
    'mailto:ada@company.example?subject=Salt%20%26%2050%20%25%20water%3F&body=a%0D%0Ab',
  );
});

test.each([
  [{ to: 'ada@x.example', subject: null, body: null }, 'mailto:ada@x.example'],
  [{ to: null, subject: 'A', body: null }, 'mailto:?subject=A'],
  [{ to: null, subject: null, body: 'A' }, 'mailto:?body=A'],
  [{ to: 'a+b&c?d@x.example', subject: null, body: null }, 'mailto:a+b%26c%3Fd@x.example'],
])('%o is %s', (mail, url) => {
  expect(mailUrl(mail)).toBe(url);
});

test('whatever a title holds: one line, no control character, no half of a character, no “+” for a blank', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, body) => {
      const url = mailUrl({ to: null, subject, body });
      expect(url).toMatch(/^mailto:\?subject=[\w.!~*'()%-]*&body=[\w.!~*'()%-]*$/);
      const [first, second] = url.slice('mailto:?subject='.length).split('&body=');
      expect(decodeURIComponent(first!)).not.toMatch(/\p{Cc}/u);
      const lines = decodeURIComponent(second!).split('\r\n');
      expect(lines.join('')).not.toMatch(/\p{Cc}/u);
      expect(lines).toHaveLength(body.split(/\r\n|\r|\n/).length);
    }),
  );
});

test('a subject that goes on for ever is cut between what readers take for characters', () => {
  const family = '👩‍👩‍👧‍👦';
  const url = mailUrl({ to: null, subject: family.repeat(500), body: null });
  const subject = decodeURIComponent(url.slice('mailto:?subject='.length));
  expect(subject).toBe(`${family.repeat(120)}…`);
});
