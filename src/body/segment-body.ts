import type { Segment } from '../domain/segment.ts';
import { linkHeadings } from './link-headings.ts';
import type { BodyContext } from './body-context.ts';
import { finishCode } from './finish-code.ts';
import { finishTables } from './finish-tables.ts';
import { labelTasks } from './label-tasks.ts';
import { isLetter } from './letters/letter-context.ts';
import { finishNotes } from './notes/finish-notes.ts';
import { printSegments } from './print-segments.ts';
import { readBody } from './read-body.ts';
import { turnCode } from './turn-code.ts';

/**
 * What the body of a post or letter is printed from. `text` is the whole file, front matter
 * included. What has a problem is left out: whoever publishes asks `outlineBody` first.
 */
export function segmentBody(text: string, context: BodyContext): Segment[] {
  const body = readBody(text, context);
  linkHeadings(body);
  // The margin is the post's: letters keep their notes to themselves.
  if (!isLetter(context)) finishNotes(body);
  finishCode(body);
  finishTables(body);
  labelTasks(body);
  turnCode(body);
  return printSegments(body.tree);
}
