import type { IncomingMessage } from 'node:http';

/** The path that is asked for, from `base` ("/journal/") on and without a query; null elsewhere. */
export function pathBelow(base: string, { url = '' }: IncomingMessage): string | null {
  const [path = ''] = url.split('?');
  const root = base.replace(/\/$/, '');
  return path.startsWith(`${root}/`) ? path.slice(root.length) : null;
}
