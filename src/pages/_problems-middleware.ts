import { getCollection } from 'astro:content';
import { defineMiddleware } from 'astro:middleware';

/** In the dev server alone: a file with errors shows them at the address of its page. */
export const onRequest = defineMiddleware(async ({ url, rewrite }, next) => {
  const problems = (await getCollection('problems')).map(({ data }) => data);
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const path = url.pathname.slice(base.length);
  const isSpoilt = problems.some(
    ({ address, severity }) => severity === 'error' && address === path,
  );
  return isSpoilt ? rewrite(`${base}/_problems${path}`) : next();
});
