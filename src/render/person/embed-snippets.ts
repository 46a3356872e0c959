import { toHtml } from 'hast-util-to-html';

/** What somebody puts into a page of another site to frame a person's embed there. */
export function frameSnippet({ embed, title, height }: Framed): string {
  const properties = {
    src: embed,
    title,
    width: 480,
    height,
    loading: 'lazy',
    style: 'border: 0; max-width: 100%; color-scheme: light dark',
  };
  return toHtml({ type: 'element', tagName: 'iframe', properties, children: [] });
}

/**
 * The same without a frame: the page fetches the embeds of everybody whom it names and puts them
 * into shadow trees, where neither site's style reaches the other's. Until then, and where that
 * fails, there is a link.
 */
export function includeSnippet({ embed, page, name }: Included): string {
  const text = { type: 'text' as const, value: name };
  const link = { type: 'element' as const, tagName: 'a', properties: { href: page } };
  const place = toHtml({
    type: 'element',
    tagName: 'div',
    properties: { 'data-author': embed },
    children: [{ ...link, children: [text] }],
  });
  return `${place}\n${INCLUDE}`;
}

/** Once a page, after the last of its people. */
const INCLUDE = `<script type="module">
  for (const place of document.querySelectorAll('[data-author]')) show(place, place.dataset.author);

  async function show(place, from) {
    const answer = await fetch(from);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const whole = (address) => new URL(address, from).href;
    for (const part of page.querySelectorAll('[href]')) part.href = whole(part.getAttribute('href'));
    for (const part of page.querySelectorAll('[src]')) part.src = whole(part.getAttribute('src'));
    for (const part of page.querySelectorAll('[srcset]'))
      part.srcset = part.getAttribute('srcset').replace(/\\/\\S+\\.\\w+/g, whole);
    page.querySelector('h1').ariaLevel = 3; // as deep as a heading is here
    place.lang = page.documentElement.lang;
    place.dir = page.documentElement.dir;
    const parts = page.querySelectorAll('link[rel=stylesheet], article');
    place.attachShadow({ mode: 'open' }).append(...parts);
  }
</script>`;

export interface Framed {
  /** Whole addresses. */
  embed: string;
  title: string;
  /** In pixels. */
  height: number;
}

export interface Included {
  embed: string;
  page: string;
  name: string;
}
