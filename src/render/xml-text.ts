/** `text` without the characters that XML 1.0 forbids, which would make a whole feed unreadable. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** As text between tags: `&`, `<` and `>` as the references that every feed reader shows right. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"\r]/g, (sign) => REFERENCES[sign] ?? sign);
}

const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const REFERENCES: Record<string, string> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '>': '&#x3E;',
  '"': '&#x22;',
  '\r': '&#xD;',
};
