import { styleText } from 'node:util';
import type { CheckedBlog } from '../../read/check-blog.ts';
import type { Paint } from '../../render/paint.ts';
import { problemsAsText } from '../../render/problems/problems-as-text.ts';
import { writeEditorSchemas } from '../editor-schemas.ts';
import { writeSpoiltPages } from './spoilt-pages.ts';

/**
 * In the dev server: tells the terminal what is wrong, when that has changed, the server which
 * pages cannot be shown, and the editor which ids there are.
 */
export function announceProblems(dir: string, { files, problems }: CheckedBlog): void {
  writeSpoiltPages(dir, problems);
  writeEditorSchemas(dir, files);
  const report = problemsAsText(problems, paint);
  if (report === told) return;
  process.stderr.write(report === '' ? `${paint('green', 'No problems.')}\n` : `\n${report}`);
  told = report;
}

let told = '';

const paint: Paint = (style, text) =>
  process.env['NO_COLOR'] ? text : styleText(style, text, { stream: process.stderr });
