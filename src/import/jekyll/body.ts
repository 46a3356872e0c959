import { markdownToMdast } from 'satteri';
import GithubSlugger from 'github-slugger';
import { mendEmphasis, mendLinks, mendQuotes } from './mend-inline.ts';
import { toPlainText } from './plain-text.ts';
import { rewriteBlocks } from './rewrite-blocks.ts';
import { rewriteInline } from './rewrite-inline.ts';
import { dropComments, dropInlineMarks, rewriteAbbreviations, rewriteDefinitions } from './rewrite-extras.ts';
import { rewriteHeadings } from './rewrite-headings.ts';
import type { Root, RootContent } from 'mdast';
import type { Note } from '../finding.ts';

/**
 * A body of kramdown, its Liquid rendered, as CommonMark; links and images still lead where they
 * led. Each step reads the text anew and changes one kind of thing.
 */
export function rewriteBody(text: string, note: Note): string {
  const visible = dropInvisible(text, note);
  const steps = [
    mendQuotes,
    dropComments,
    rewriteBlocks,
    dropInlineMarks,
    rewriteDefinitions,
    mendLinks,
    rewriteInline,
    mendEmphasis,
    rewriteAbbreviations,
    rewriteHeadings,
  ];
  return steps.reduce((body, step) => step(body, note), visible).trim();
}

/** What other posts and the copying of images need to know of a body. */
export function surveyBody(text: string): Survey {
  const survey: Survey = { images: [], anchors: new Set(), firstSentence: '' };
  const slugger = new GithubSlugger();
  walk(parseMarkdown(text), (node) => {
    if (node.type === 'image') survey.images.push(node.url);
    if (node.type === 'html') survey.images.push(...htmlImages(node.value));
    for (const label of headingsOf(node)) survey.anchors.add(slugger.slug(label));
    if (node.type === 'paragraph') survey.firstSentence ||= firstSentence(toPlainText(node));
  });
  return survey;
}

export function parseMarkdown(text: string): Root {
  return markdownToMdast(text) as Root;
}

/** Visits a tree from the top, parents first. */
export function walk(node: Root | RootContent, visit: (node: Root | RootContent) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

function headingsOf(node: Root | RootContent): string[] {
  if (node.type === 'heading') return [toPlainText(node)];
  if (node.type !== 'html') return [];
  const found = [...node.value.matchAll(/<h[1-6]\b[^>]*>([\s\S]*?)<\/h[1-6]>/g)];
  return found.map((match) => match[1]!.replace(/<[^>]*>/g, '').trim());
}

function htmlImages(html: string): string[] {
  return [...html.matchAll(/<img\b[^>]*?\ssrc="([^"]*)"/g)].map((match) => match[1]!);
}

function firstSentence(text: string): string {
  return (/^.*?[.!?]["”’)]*(?=\s|$)/s.exec(text)?.[0] ?? text).replace(/\s+/g, ' ').trim();
}

function dropInvisible(text: string, note: Note): string {
  const count = text.match(/[\u200B\uFEFF\u2060]/g)?.length ?? 0;
  if (count > 0)
    note('characters-dropped', `${count} invisible characters (such as U+200B)`, '\u200B');
  return text.replace(/[\u200B\uFEFF\u2060]/g, '');
}

export interface Survey {
  /** Addresses of images as written. */
  images: string[];
  /** Ids of the headings. */
  anchors: Set<string>;
  firstSentence: string;
}
