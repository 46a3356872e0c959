/**
 * Words in Latin letters on a page of another script that no element says to be in a language of
 * their own; what is a name, an address or code apart. To be run in the page.
 */
export function foreignWords(): string[] {
  // Code, addresses, and names, which have no language.
  const noWords =
    '[aria-hidden=true], code, pre, bdi, data, option, script, style, noscript, .feed-formats, .feed-name, .copy, figcaption, article > .covers, .schedule-note a[type], .feed-readers dd, .subscribe-feed';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement!;
    const words = text.textContent?.trim() ?? '';
    if (!/\p{Script=Latin}{2}/u.test(words) || element.closest(noWords)) continue;
    const latin = element.closest('[lang]')!.getAttribute('lang')!;
    if (latin === document.documentElement.lang) found.add(words);
  }
  return [...found];
}
