import { isData, textOf, type Data } from './front-matter.ts';
import type { Note } from '../finding.ts';

/**
 * Gives Liquid a plain meaning: values of `site` and `page` are put in, comments dropped, what
 * embeds something becomes a link, people become links to their pages. Everything else is
 * dropped and noted. What lies between `raw` tags stays as it is.
 */
export function renderLiquid(text: string, scope: LiquidScope): string {
  const parts = text.split(/\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/);
  return parts.map((part, index) => (index % 2 === 1 ? part : renderPart(part, scope))).join('');
}

function renderPart(text: string, scope: LiquidScope): string {
  return dropComments(text, scope)
    .replace(/\{%-?\s*highlight\s+(\w+).*?%\}\n?([\s\S]*?)\n?\{%-?\s*endhighlight\s*-?%\}/g, fence)
    .replace(/\{%-?([\s\S]*?)-?%\}/g, (tag, inner: string) => renderTag(tag, inner.trim(), scope))
    .replace(/\{\{-?([\s\S]*?)-?\}\}/g, (tag, inner: string) => renderValue(tag, inner, scope));
}

function dropComments(text: string, scope: LiquidScope): string {
  return text.replace(/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g, (comment) => {
    scope.note('liquid-comment', comment, comment.split('\n')[0]);
    return '';
  });
}

function fence(_: string, language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}

function renderTag(tag: string, inner: string, scope: LiquidScope): string {
  const [name = '', ...rest] = inner.split(/\s+/);
  const argument = rest.join(' ');
  const rendered = renderKnownTag(name, argument, tag, scope);
  if (rendered === null) scope.note('liquid-dropped', tag, tag);
  return rendered ?? '';
}

function renderKnownTag(name: string, argument: string, tag: string, scope: LiquidScope) {
  if (/^(oembed|embed)$/.test(name)) return embed(argument, argument, tag, scope);
  if (name === 'youtube')
    return embed(`https://www.youtube.com/watch?v=${argument}`, '', tag, scope);
  if (name === 'gist') return embed(`https://gist.github.com/${argument}`, '', tag, scope);
  if (name === 'post_url') return scope.postAddress(argument);
  if (name === 'link') return scope.postAddress(argument) ?? `/${argument}`;
  return null;
}

function renderValue(tag: string, inner: string, scope: LiquidScope): string {
  const [head = '', ...filters] = inner.split('|').map((part) => part.trim());
  let value = valueOf(head, scope);
  for (const filter of filters) value = value === null ? null : apply(filter, value, tag, scope);
  if (value === null) scope.note('liquid-dropped', tag, tag);
  return value ?? '';
}

function valueOf(name: string, scope: LiquidScope): string | null {
  const quoted = /^(["'])([\s\S]*)\1$/.exec(name);
  if (quoted) return quoted[2]!;
  if (name === 'site.baseurl') return '';
  const [root, ...keys] = name.replace(/\[["']?([\w-]+)["']?\]/g, '.$1').split('.');
  const data: unknown = root === 'page' ? scope.page : root === 'site' ? scope.site : null;
  const value = keys.reduce(member, data);
  return textOf(value) || null;
}

function member(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isData(value) ? value[key] : null;
}

function apply(filter: string, value: string, tag: string, scope: LiquidScope): string | null {
  const [, name = '', argument = ''] = /^(\w+)\s*:?\s*([\s\S]*)$/.exec(filter) ?? [];
  if (name === 'team_photo' || name === 'team_link') return person(name, value, tag, scope);
  if (name === 'embed') return embed(value, unquote(argument), tag, scope);
  if (name === 'prepend') return (valueOf(argument, scope) ?? '') + value;
  if (name === 'append') return value + (valueOf(argument, scope) ?? '');
  return PLAIN_FILTERS[name]?.(value) ?? null;
}

const PLAIN_FILTERS: Record<string, (value: string) => string> = {
  relative_url: (value) => value,
  absolute_url: (value) => value,
  escape: (value) => value,
  markdownify: (value) => value,
  strip: (value) => value.trim(),
  strip_html: (value) => value.replace(/<[^>]*>/g, ''),
  upcase: (value) => value.toUpperCase(),
  downcase: (value) => value.toLowerCase(),
  capitalize: (value) => value.charAt(0).toUpperCase() + value.slice(1),
};

function person(filter: string, reference: string, tag: string, scope: LiquidScope): string {
  if (filter === 'team_link') return scope.personLink(reference);
  scope.note('portrait-dropped', tag, tag);
  return '';
}

/** A link stands as HTML, because it may lie where Markdown is not read. */
function embed(address: string, title: string, tag: string, scope: LiquidScope): string {
  scope.note('embed-linked', tag, tag);
  return `<a href="${address}">${title || address}</a>`;
}

function unquote(text: string): string {
  return text.replace(/^(["'])([\s\S]*)\1$/, '$2').replace(/\s+/g, ' ');
}

export interface LiquidScope {
  page: Data;
  site: Data;
  note: Note;
  /** An HTML link on the name of the person with this id. */
  personLink: (id: string) => string;
  /** The old path of the post with this file name, as `post_url` takes it. */
  postAddress: (name: string) => string | null;
}
