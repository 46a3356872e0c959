import GithubSlugger from 'github-slugger';
import type { Root, RootContent } from 'mdast';
import { parseMarkdown, walk } from './markdown-tree.ts';
import { toPlainText } from './plain-text.ts';

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

export interface Survey {
  /** Addresses of images as written. */
  images: string[];
  /** Ids of the headings. */
  anchors: Set<string>;
  firstSentence: string;
}
