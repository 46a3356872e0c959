import { expect, test } from 'vitest';
import { addressDay, permalink, postId } from './permalink.ts';

const post = { day: '2016-02-05', slug: 'Why_we-Moved to.b', categories: ['Our Work', 'code'] };

test.each([
  ['pretty', '/our-work/code/2016/02/05/Why_we-Moved-to.b/'],
  ['date', '/our-work/code/2016/02/05/Why_we-Moved-to.b.html'],
  ['none', '/our-work/code/Why_we-Moved-to.b.html'],
  ['ordinal', '/our-work/code/2016/036/Why_we-Moved-to.b.html'],
  ['/blog/:year/:i_month/:slug', '/blog/2016/2/why-we-moved-to-b'],
  ['/:title/', '/Why_we-Moved-to.b/'],
])('permalink %s gives %s', (style, path) => {
  expect(permalink(post, style)).toBe(path);
});

test('the id ends with the slug of the file, encoded', () => {
  expect(postId('/2016/02/05/a-b/', 'a b')).toBe('/2016/02/05/a%20b');
  expect(postId('/2016/02/05/a-b.html', 'a-b')).toBe('/2016/02/05/a-b');
});

test('an address has the day of the instant in the zone of the site', () => {
  expect(addressDay('2014-05-14T23:30:00-04:00', '2014-05-14', 'UTC')).toBe('2014-05-15');
  expect(addressDay('2014-05-14', '2014-05-14', 'Asia/Tokyo')).toBe('2014-05-14');
});
