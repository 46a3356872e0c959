/** A guid as Atom may have it: an absolute IRI stays; anything else becomes one. */
export function atomId(guid: string): string {
  return IRI.test(guid) ? guid : `urn:rota:${percentEncoded(guid)}`;
}

/** All but what every version of the syntax of URNs allows. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[~!*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A scheme, something after it, no sign that RFC 3987 forbids, and every `%` before two digits. */
const IRI =
  /^(?:https?:\/\/[^\s/?#]|(?!https?:)[a-z][a-z0-9+.-]*:(?!\/\/$))(?:%[0-9a-f]{2}|[^\s%<>"{}|\\^`\p{Cc}\p{Co}])+$/iu;
