import { expect, test } from 'vitest';
import { plainImage, tempBlog } from '../test/temp-blog.ts';
import { logoProblems } from './logo-problems.ts';

test('a logo is an image of a name that addresses can say', async () => {
  const image = await plainImage('#123456');
  const dir = await tempBlog({
    'public/a b.png': image,
    'public/a#b.png': image,
    'public/none.png': 'x',
  });
  const told = async (logo: unknown) =>
    (await logoProblems(dir, { logo })).map(({ path, args }) => [path.join('.'), args['actual']]);
  expect(await told('/a b.png')).toEqual([]);
  expect(await told('/a#b.png')).toEqual([['logo', '"/a#b.png", which addresses cannot name']]);
  expect(await told({ light: 'a b.png', dark: '/none.png' })).toEqual([
    ['logo.dark', expect.stringContaining('no image that browsers show')],
  ]);
});
