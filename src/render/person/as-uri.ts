/**
 * A web address as RFC 3986 has it: the same for a browser, with nothing but ASCII, and with
 * percent signs for what browsers let pass. People paste addresses with letters of all kinds.
 */
export function asUri(address: string): string {
  const { href, origin } = new URL(address);
  const rest = href.slice(origin.length);
  return origin + rest.replace(NOT_IN_URIS, encodeURIComponent);
}

/** Brackets belong to hosts alone; a percent sign announces two digits. */
const NOT_IN_URIS = /[^\w.~:/?#@!$&'()*+,;=%-]|%(?![\da-f]{2})|(?<=#.*)#/gi;
