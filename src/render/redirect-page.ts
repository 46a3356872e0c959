import { escapeXml } from './xml-text.ts';
import { pagePolicy, printPolicy } from './host-files/content-policy.ts';

/**
 * A small page that leads from an old address to the one that took its place, on whatever host the
 * site is looked at: a preview does not lead to the public one.
 */
export function renderRedirectPage({ to, title, text, language }: Redirection): string {
  const [url, here, name] = [to, new URL(to).pathname, title].map(escapeXml);
  return `<!doctype html>
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${here}">
<link rel="canonical" href="${url}">
</head>
<body>
<p>${escapeXml(text)} <a href="${here}">${name}</a></p>
</body>
</html>
`;
}

const POLICY = printPolicy(pagePolicy({ frames: [], counter: null, searches: false }));

interface Redirection {
  /** Absolute. */
  to: string;
  title: string;
  /** What stands before the link. */
  text: string;
  language: string;
}
