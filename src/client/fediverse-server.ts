/** The host in what somebody gives as their server: its name, an address on it, or @me@it. */
export function fediverseServer(text: string): string | null {
  const name = text
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^@?[^@/]*@/, '');
  const url = URL.parse(`https://${name}`);
  const isHost = /^([\w-]+\.)+[a-z][\w-]+(:\d+)?$/.test(url?.host ?? '');
  return url && isHost && !url.username ? url.host : null;
}
