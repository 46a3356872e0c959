import { absoluteAt } from '../../components/edition.ts';
import { renderRedirectPage } from '../../render/redirect-page.ts';
import { redirectFile, redirectsOf } from '../../render/redirects.ts';
import type { Redirect } from '../../render/redirects.ts';
import { openEdition } from '../_open/open-edition.ts';
import { textResponse } from './text-response.ts';

/** The old addresses that are folders ("/") or files (".html"), `alias` without that end. */
export async function redirectsEndingIn(end: '/' | '.html') {
  const { blog } = await openEdition();
  const index = end === '/' ? '/index.html' : '.html';
  return redirectsOf(blog)
    .map((redirect) => ({ ...redirect, file: redirectFile(redirect.from) }))
    .filter(({ file }) => file.endsWith('/index.html') === (end === '/'))
    .map(({ file, ...redirect }) => ({ ...redirect, alias: file.slice(0, -index.length) }));
}

export async function redirectResponse({ to, title }: Redirect): Promise<Response> {
  const edition = await openEdition();
  const page = renderRedirectPage({
    to: absoluteAt(edition, to),
    title,
    text: edition.words.t('moved'),
    language: edition.words.language,
  });
  return textResponse(page, 'text/html');
}
