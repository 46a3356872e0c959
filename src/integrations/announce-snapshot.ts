import { styleText } from 'node:util';
import type { Paint } from '../render/paint.ts';
import { problemsAsText } from '../render/problems-as-text.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * In the dev server: tells the terminal what is wrong, when that has changed, and the editor which
 * ids there are.
 */
export function announceSnapshot({ dir, files, problems }: Snapshot): void {
  writeEditorSchemas(dir, files);
  const report = problemsAsText(problems, paint);
  if (report === told) return;
  process.stderr.write(report === '' ? `${paint('green', 'No problems.')}\n` : `\n${report}`);
  told = report;
}

let told = '';

const paint: Paint = (style, text) =>
  process.env['NO_COLOR'] ? text : styleText(style, text, { stream: process.stderr });
