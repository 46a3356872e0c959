import { expect, test } from 'vitest';
import type { FindingKind } from '../finding.ts';
import { renderLiquid } from './liquid.ts';

function render(text: string): { text: string; kinds: FindingKind[] } {
  const kinds: FindingKind[] = [];
  const rendered = renderLiquid(text, {
    page: { image: '/a.png', images: ['/b.png'] },
    site: { url: 'https://old.example', title: 'Old' },
    note: (kind) => kinds.push(kind),
    personLink: (id) => `<a href="/authors/${id}/">Jo</a>`,
    postAddress: (name) => (name === '2016-01-02-a' ? '/2016/01/02/a/' : null),
  });
  return { text: rendered, kinds };
}

test.each([
  ['{{ site.baseurl }}/a', '/a'],
  ['{{site.title}}', 'Old'],
  ['{{ page.image }} {{ page.images[0] }}', '/a.png /b.png'],
  ['{{ "/a.png" | relative_url }}', '/a.png'],
  ['{{ "/a" | prepend: site.url }}', 'https://old.example/a'],
  ['{% post_url 2016-01-02-a %}', '/2016/01/02/a/'],
  ['{{ "jo" | team_link }}', '<a href="/authors/jo/">Jo</a>'],
  ['{% raw %}{{ x }}{% endraw %}', '{{ x }}'],
  ['{% highlight ruby linenos %}\nputs 1\n{% endhighlight %}', '```ruby\nputs 1\n```'],
])('%s means %s', (source, meaning) => {
  expect(render(source)).toEqual({ text: meaning, kinds: [] });
});

test.each([
  ['{% oembed https://a.example/1 %}', '<a href="https://a.example/1">https://a.example/1</a>'],
  ['{{ "https://v.example" | embed: "A: b" }}', '<a href="https://v.example">A: b</a>'],
  [
    '{% youtube x1 %}',
    '<a href="https://www.youtube.com/watch?v=x1">https://www.youtube.com/watch?v=x1</a>',
  ],
])('%s becomes a link', (source, link) => {
  expect(render(source)).toEqual({ text: link, kinds: ['embed-linked'] });
});

test.each([
  ['{{ "jo" | team_photo }}', 'portrait-dropped'],
  ['{% include x.html %}', 'liquid-dropped'],
  ['{{ page.nothing }}', 'liquid-dropped'],
  ['{{ "a" | strange }}', 'liquid-dropped'],
  ['{% comment %}{{ x }}{% endcomment %}', 'liquid-comment'],
])('%s is dropped and noted', (source, kind) => {
  expect(render(source)).toEqual({ text: '', kinds: [kind] });
});
