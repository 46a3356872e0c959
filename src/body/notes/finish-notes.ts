import type { Element, Root } from 'hast';
import type { Body } from '../body.ts';
import { walkElements } from '../walk-elements.ts';
import { noteCalls } from './note-calls.ts';
import { notesFit } from './notes-fit.ts';

/**
 * Marks footnotes that may stand in the margin, each beside the line that calls it, where a page has
 * room for them: `side-notes` on their section, and one number on note and call. They stay the list
 * at the end that they are. Footnotes that might meet each other's text, a wide figure or the end
 * of the post are left as they are, all of them: a post has one place for its notes.
 */
export function finishNotes({ tree }: Body): void {
  const section = tree.children.find((child) => isNotes(child));
  if (section === undefined || !('children' in section)) return;
  const notes = notesOf(section);
  const calls = noteCalls(tree);
  if (calls === null || !notesFit(tree, notes, calls)) return;
  section.properties['className'] = ['footnotes', 'side-notes'];
  for (const [index, note] of notes.entries()) {
    note.properties['dataNote'] = index + 1;
    calls.get(String(note.properties['id']))!.properties['dataNote'] = index + 1;
  }
}

function notesOf(section: Element): Element[] {
  const notes: Element[] = [];
  walkElements(section, (element, parent) => {
    const isOfList = parent.type === 'element' && parent.tagName === 'ol';
    if (element.tagName === 'li' && isOfList && element.properties['id']) notes.push(element);
  });
  return notes;
}

function isNotes(node: Root['children'][number]): node is Element {
  return node.type === 'element' && node.properties['dataFootnotes'] !== undefined;
}
