/**
 * What is wrong with the order and the names of the open page: headings, landmarks, links of one
 * name to several places, tables, footnotes, images. To be run in the page.
 */
export function structureFaults(): string[] {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const told = (element: Element | null) => element?.outerHTML.slice(0, 160) ?? '';
  const named = (element: HTMLElement) => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const texts = ids.map((id) => document.getElementById(id)?.textContent ?? '');
    return (element.getAttribute('aria-label') ?? texts.join(' ')).replace(/\s+/g, ' ').trim();
  };
  return [...headings(), ...landmarks(), ...links(), ...tables(), ...footnotes(), ...images()];

  function headings(): string[] {
    const levels = all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
    const skips = levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`h${level} after h${levels[index - 1]}`] : [],
    );
    const count = levels.filter((level) => level === 1).length;
    return [...skips, ...(count === 1 ? [] : [`${count} h1`])];
  }

  function landmarks(): string[] {
    const found = all('body > header, main, body > footer, nav, aside, section[aria-labelledby]');
    const keys = found.map((element) => `${element.tagName} "${named(element)}"`);
    return [
      ...keys.filter((key, index) => keys.indexOf(key) !== index),
      ...keys.filter((key) => /^(NAV|SECTION|ASIDE) ""/.test(key)),
    ].map((key) => `landmark ${key}`);
  }

  /** What leads elsewhere, and the words of a post, are named by those who wrote them. */
  function links(): string[] {
    const places = new Map<string, Set<string>>();
    for (const link of all('a[href]') as HTMLAnchorElement[]) {
      const url = link.href.split('#')[0]!;
      if (url === location.href || link.closest('.body, .free-page, [aria-hidden=true]')) continue;
      const words = link.getAttribute('aria-label') ?? link.textContent;
      const name = words.replace(/\s+/g, ' ').trim();
      if (name === '') return [`a link without a name: ${told(link)}`];
      if (link.origin !== location.origin) continue;
      places.set(name, (places.get(name) ?? new Set()).add(url));
    }
    return (
      [...places]
        // In the nasty blog an author and a post are called so.
        .filter(([name, urls]) => urls.size > 1 && name !== 'null')
        .map(([name, urls]) => `"${name}" leads to ${[...urls].join(' and ')}`)
    );
  }

  function tables(): string[] {
    const regions = all('.body .table[role=region]');
    const bare = all('.body table').filter((table) => !table.closest('.table[tabindex="0"]'));
    const names = regions.map(named);
    return [
      ...bare.map((table) => `a table outside a region: ${told(table)}`),
      ...names.filter((name, index) => name === '' || names.indexOf(name) !== index),
    ];
  }

  function footnotes(): string[] {
    return all('[data-footnote-ref], [data-footnote-backref]')
      .filter((link) => {
        const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
        const isBack = link.hasAttribute('data-footnote-backref');
        const name = isBack ? named(link) : link.getAttribute('aria-describedby');
        return document.getElementById(id) === null || !name;
      })
      .map((link) => `a footnote without name or place: ${told(link)}`);
  }

  function images(): string[] {
    return all('img')
      .filter((image) => !['alt', 'width', 'height'].every((name) => image.hasAttribute(name)))
      .filter((image) => !image.classList.contains('site-logo'))
      .map((image) => `an image without alt, width or height: ${told(image)}`);
  }
}
