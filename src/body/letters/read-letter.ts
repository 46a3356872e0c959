import type { Body } from '../body.ts';
import { readAnswer } from './read-answer.ts';
import { refuseHeadings } from './refuse-headings.ts';
import { shareNotes } from './share-notes.ts';

/** What is true of letters alone: one answer at the end, no headings, notes where they are called. */
export function readLetter(body: Body): void {
  refuseHeadings(body);
  readAnswer(body);
  shareNotes(body);
}
