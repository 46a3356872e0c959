import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { linkTarget, type LinkTarget } from '../domain/links/link-target.ts';
import { report, type Body } from './body.ts';
import { isLetter } from './letters/letter-context.ts';
import { placeOf } from './place.ts';
import { replaceNodes } from './replace-nodes.ts';

/**
 * Lists every link as the post writes it and gives it its final address. A link with a scheme
 * that is not allowed is a problem and loses its tag.
 */
export function readLinks(body: Body): void {
  replaceNodes(body.tree, (node) => {
    const isLink = node.type === 'element' && node.tagName === 'a';
    if (!isLink || node.properties['href'] === undefined || isFootnoteLink(node)) return null;
    const href = plainHref(String(node.properties['href']));
    const target = linkTarget(href, body.context.file, body.context);
    body.links.push({ href, ...placeOf(node) });
    if (target.kind !== 'scheme') return address(body, node, href, target);
    report(body, 'link-scheme', placeOf(node), { href, scheme: target.scheme });
    return node.children;
  });
}

/** As a browser reads it: without the line breaks, spaces and backslashes that can hide a scheme. */
function plainHref(href: string): string {
  const bare = href.replace(/[\t\n\r]/g, '').replace(/^[\p{Cc} ]+|[\p{Cc} ]+$/gu, '');
  const slashed = bare.replace(/^[/\\]+/, (slashes) => slashes.replaceAll('\\', '/'));
  return slashed.startsWith('//') ? `https:${slashed}` : slashed;
}

function address(body: Body, link: Element, href: string, target: LinkTarget): null {
  link.properties['href'] = finalHref(body, href, target);
  const isWeb = target.kind === 'external' && /^https?:/i.test(href);
  if (isWeb) link.properties['rel'] = ['external'];
  // On paper the address of a link follows its words.
  if (isWeb && saysIt(link, href)) link.properties['className'] = ['bare'];
  return null;
}

function saysIt(link: Element, href: string): boolean {
  const text = toString(link).trim();
  return text !== '' && [href, href.replace(/^https?:\/\//i, '')].includes(text);
}

function finalHref({ context }: Body, href: string, target: LinkTarget): string {
  if (target.kind !== 'address' || target.mayBeElsewhere || staysHere(context, href)) return href;
  const written = href.includes('#') ? href.slice(href.indexOf('#')) : '';
  const anchor = written || (target.anchor === null ? '' : `#${target.anchor}`);
  return encodeURI(context.base + target.address).replaceAll('%25', '%') + target.query + anchor;
}

/** A letter stands on several pages, and what it names by its anchor alone on one of them. */
function staysHere(context: Body['context'], href: string): boolean {
  return href === '' || (href.startsWith('#') && !isLetter(context));
}

function isFootnoteLink(link: Element): boolean {
  const { dataFootnoteRef, dataFootnoteBackref, href } = link.properties;
  return (
    (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) &&
    String(href).startsWith('#')
  );
}
