import { parsePolicy } from '../../render/host-files/content-policy.ts';
import type { Policy } from '../../render/host-files/content-policy.ts';
import { hashOfCode } from './hash-of-code.ts';
import { decodeReferences, rawText } from './html-tags.ts';
import type { ScannedHtml, Tag } from './html-tags.ts';

/**
 * The content security policy that a page has (null: none), and what on the page it forbids:
 * browsers would leave that out without a word to the reader.
 */
export function forbiddenParts(
  { tags }: ScannedHtml,
  html: string,
  origin: string,
): { policy: string | null; texts: string[] } {
  const meta = tags.find((tag) => tag.attributes['http-equiv'] === 'Content-Security-Policy');
  if (meta === undefined) return { policy: null, texts: [] };
  const text = decodeReferences(meta.attributes['content'] ?? '');
  const policy = parsePolicy(text);
  // Nearly no page has such attributes, and each has a thousand tags.
  const written = ATTRIBUTES.test(html) ? tags.flatMap(attributeParts) : [];
  const found = tags
    .filter(({ name }) => CHECKED.has(name))
    .flatMap((tag) => [...codeParts(tag, html, policy), ...foreignParts(tag, origin, policy)]);
  return { policy: text, texts: [...new Set([...written, ...found])] };
}

function attributeParts({ name, attributes }: Tag): string[] {
  const handler = Object.keys(attributes).find((key) => /^on[a-z]{3,}$/.test(key));
  return [
    ...('style' in attributes
      ? [`has a style attribute at <${name}>, ${FORBIDDEN}: ${SHEET}`]
      : []),
    ...(handler ? [`has the attribute ${handler} at <${name}>, ${FORBIDDEN}: ${SCRIPT}`] : []),
  ];
}

function codeParts(tag: Tag, html: string, policy: Policy): string[] {
  if (tag.name === 'style' && !isHashed('style-src', tag, html, policy)) {
    return [`holds a <style>, ${FORBIDDEN}: ${SHEET}`];
  }
  return isInlineScript(tag) && !isHashed('script-src', tag, html, policy)
    ? [`holds a script, ${FORBIDDEN}: ${SCRIPT}`]
    : [];
}

function foreignParts({ name, attributes }: Tag, origin: string, policy: Policy): string[] {
  const directive = LOADS[name];
  const isSheet = name === 'link' && attributes['rel'] === 'stylesheet';
  const source = isSheet ? attributes['href'] : attributes['src'];
  if ((directive === undefined && !isSheet) || source === undefined) return [];
  const url = URL.parse(decodeReferences(source), origin);
  if (url === null || url.origin === origin) return [];
  const allowed = sourcesOf(policy, directive ?? 'style-src');
  return allowed.some((source) => isOf(url, source))
    ? []
    : [`loads ${url.href}, ${FORBIDDEN}: ${name === 'script' ? HOST : 'link to it instead'}`];
}

function isOf({ origin, protocol, host }: URL, source: string): boolean {
  const [start, end] = source.split('//*.');
  const isBelow = end !== undefined && start === protocol && host.endsWith(`.${end}`);
  return source === origin || source === protocol || isBelow;
}

function isInlineScript({ name, attributes }: Tag): boolean {
  const type = attributes['type'] ?? '';
  const runs =
    type === '' ||
    /^(module|importmap|speculationrules|(text|application)\/(java|ecma)script)$/i.test(type);
  return name === 'script' && attributes['src'] === undefined && runs;
}

function isHashed(directive: string, tag: Tag, html: string, policy: Policy): boolean {
  return sourcesOf(policy, directive).includes(hashOfCode(rawText(html, tag)));
}

function sourcesOf(policy: Policy, directive: string): string[] {
  return policy[directive] ?? policy['default-src'] ?? [];
}

const FORBIDDEN = 'which the content security policy forbids';
const SHEET = 'put it into content/theme/style.css';
const HOST = 'a counter of visits has its hosts under "analytics" in content/site.yaml';
const SCRIPT = 'put it into a file in public/, and load that';

const ATTRIBUTES = /\s(?:style|on[a-z]{3,})\s*=/i;

const LOADS: Record<string, string> = {
  script: 'script-src',
  img: 'img-src',
  source: 'media-src',
  video: 'media-src',
  audio: 'media-src',
  iframe: 'frame-src',
};

const CHECKED = new Set([...Object.keys(LOADS), 'style', 'link']);
