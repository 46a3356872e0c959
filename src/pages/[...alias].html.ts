import type { APIRoute } from 'astro';
import type { Redirect } from '../render/redirects.ts';
import { redirectResponse, redirectsEndingIn } from './_respond/redirect-response.ts';

export async function getStaticPaths() {
  const redirects = await redirectsEndingIn('.html');
  return redirects.map(({ alias, ...props }) => ({ params: { alias }, props }));
}

export const GET: APIRoute<Redirect> = ({ props }) => redirectResponse(props);
