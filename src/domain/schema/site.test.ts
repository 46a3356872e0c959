import { expect, test } from 'vitest';
import { siteSchema } from './site.ts';

test.each([
  'https://forum.example',
  'https://forum.example/new?title={title}&link={url}',
  'https://lists.example/#/{url}',
  'https://forum.example?about={url}',
])('readers may discuss posts at %s', (discuss) => {
  expect(faultsOf(discuss)).toEqual([]);
});

test.each([
  'https://forum.example/{slug}',
  'https://forum.example/{url',
  'https://forum.example/{{url}}',
  'https://{url}/',
  'https://{title}.forum.example/',
  'forum.example/{url}',
])('“%s” is no place to discuss posts', (discuss) => {
  expect(faultsOf(discuss)).toEqual(['discuss']);
});

function faultsOf(discuss: string) {
  const { error } = siteSchema.pick({ discuss: true }).safeParse({ discuss });
  return (error?.issues ?? []).map(({ path }) => path.join('.'));
}
