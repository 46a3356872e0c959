import type { Segment } from '../domain/segment.ts';
import { linkHeadings } from './link-headings.ts';
import type { BodyContext } from './body-context.ts';
import { finishCode } from './finish-code.ts';
import { finishTables } from './finish-tables.ts';
import { labelTasks } from './label-tasks.ts';
import { printSegments } from './print-segments.ts';
import { readBody } from './read-body.ts';

/**
 * What a post's body is printed from. `text` is the whole file, front matter included. What has
 * a problem is left out: whoever publishes asks `outlineBody` first.
 */
export function segmentBody(text: string, context: BodyContext): Segment[] {
  const body = readBody(text, context);
  linkHeadings(body);
  finishCode(body);
  finishTables(body);
  labelTasks(body);
  return printSegments(body.tree);
}
