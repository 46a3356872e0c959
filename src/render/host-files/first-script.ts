import { address, atBase } from '../../domain/addresses.ts';

/**
 * The script in the head of every page: a theme that was chosen holds from the first paint on, and
 * pages are fetched ahead, not for readers who save data. `fetching` is null where nothing is.
 */
export function firstScript(fetching: string | null): string {
  return fetching === null ? THEME : `${THEME}${fetchAhead(fetching)}`;
}

/**
 * Speculation rules for a site: a page whose link the pointer rests on is fetched, alone and not
 * run, which would count a visit and load its images. Pages end in "/", feeds and files do not.
 */
export function fetchingRules(siteUrl: string): string {
  const pages = [address.home, '/*/'].map((path) => atBase(siteUrl, path));
  const where = [
    { href_matches: pages },
    { not: { href_matches: atBase(siteUrl, address.search) } },
    { not: { selector_matches: '[aria-current=page],.permalink,[rel~=nofollow]' } },
  ];
  return JSON.stringify({ prefetch: [{ where: { and: where }, eagerness: 'moderate' }] });
}

function fetchAhead(rules: string): string {
  const text = JSON.stringify(rules).replaceAll('<', '\\u003c');
  return `if(!navigator.connection?.saveData){const s=document.createElement("script");s.type="speculationrules";s.text=${text};document.head.append(s)}`;
}

/**
 * The name in the storage is that of `theme-choice.ts`. What `enhance.ts` will show has its place by
 * these marks. In braces: a `const` of the owners' counter may have the same name.
 */
const THEME =
  '{const d=document.documentElement.dataset;if(navigator.share)d.share="";try{d.theme=localStorage.getItem("rota-theme")??""}catch{}}';
