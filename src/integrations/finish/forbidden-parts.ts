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
  if (name === 'link' && attributes['rel'] !== 'stylesheet') return [];
  return Object.entries(LOADS[name] ?? {}).flatMap(([attribute, directive]) => {
    const url = URL.parse(decodeReferences(attributes[attribute] ?? ''), origin);
    if (url === null || url.origin === origin) return [];
    if (sourcesOf(policy, directive).some((source) => isOf(url, source))) return [];
    const deed = directive === 'form-action' ? 'sends a form to' : 'loads';
    return [`${deed} ${url.href}, ${FORBIDDEN}: ${name === 'script' ? HOST : LINK}`];
  });
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
const LINK = 'link to it instead';
const SCRIPT = 'put it into a file in public/, and load that';

const ATTRIBUTES = /\s(?:style|on[a-z]{3,})\s*=/i;

const LOADS: Record<string, Record<string, string>> = {
  script: { src: 'script-src' },
  link: { href: 'style-src' },
  img: { src: 'img-src' },
  source: { src: 'media-src' },
  video: { src: 'media-src', poster: 'img-src' },
  audio: { src: 'media-src' },
  iframe: { src: 'frame-src' },
  form: { action: 'form-action' },
  button: { formaction: 'form-action' },
};

const CHECKED = new Set([...Object.keys(LOADS), 'style']);
