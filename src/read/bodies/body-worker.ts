import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkPageText } from '../../body/check-page-text.ts';
import { componentName } from '../../domain/component-name.ts';
import { outlineBody } from '../../body/outline-body.ts';
import type { BodyContext } from '../../body/body-context.ts';
import type { ComponentDefinition } from '../../domain/component.ts';
import type { Outline, Segment } from '../../domain/segment.ts';
import type { BodyAnswer, BodyJob, BodyResult, BodySettings, BrokenComponent } from './body-job.ts';
import { emptyOutline } from './empty-outline.ts';
import { findPackagesOfProgram } from './find-packages-of-program.ts';
import { kindOfFile } from '../kind-of-file.ts';
import { MissingImport } from './missing-import.ts';
import { writeFileWhole } from '../write-file-whole.ts';

/**
 * The child process in which the texts of posts are parsed: it is told the settings, says that it
 * is ready, and answers each list of posts with their outlines. Text that takes it down takes
 * nothing else down.
 */
let settings: BodySettings;
let segmentBody: (text: string, context: BodyContext) => Segment[];
const components: Record<string, ComponentDefinition> = {};

process.on('message', (message: BodySettings | BodyJob[]) => {
  if (Array.isArray(message)) answer({ results: message.map((job) => [job.file, runJob(job)]) });
  else void prepare(message);
});
process.on('disconnect', () => process.exit());

async function prepare(told: BodySettings): Promise<void> {
  settings = told;
  // Highlighting costs a start that outlines need not wait for.
  if (told.segmentsFolder !== null) ({ segmentBody } = await import('../../body/segment-body.ts'));
  findPackagesOfProgram();
  const broken: BrokenComponent[] = [];
  for (const file of told.componentFiles) {
    try {
      const module = (await import(pathToFileURL(file).href)) as {
        component?: ComponentDefinition;
      };
      if (!module.component?.attributes) throw new Error('it exports no "component"');
      if (typeof module.component.feedForm !== 'function') throw new Error(NO_FEED_FORM);
      components[componentName(file.replaceAll('\\', '/'))] = module.component;
    } catch (error) {
      broken.push({ file, line: lineOf(error, file), reason: reasonOf(error) });
    }
  }
  answer({ ready: true, broken });
}

function runJob(job: BodyJob): BodyResult {
  try {
    if (kindOfFile(job.file) === 'page') return { outline: pageOutline(job.text), segments: null };
    const context = contextOf(job);
    const outline = outlineBody(job.text, context);
    if (settings.segmentsFolder === null) return { outline, segments: null };
    const path = `${settings.segmentsFolder}/${job.hash}.json`;
    const segments = JSON.stringify(segmentBody(job.text, context));
    return { outline, segments: writeFileWhole(path, segments) };
  } catch (error) {
    const { code, syscall, message } = error as NodeJS.ErrnoException;
    if (syscall !== undefined) return { unwritable: message };
    const isDeep = error instanceof RangeError && code === undefined;
    return { crashed: isDeep ? 'it is nested too deeply' : `the parser fails (${message})` };
  }
}

function reasonOf(error: unknown): string {
  return (error as Error).message.split('\n')[0]!;
}

/** The first line of the file that a stack names; what cannot be parsed stands at its head. */
function lineOf(error: unknown, file: string): number {
  if (error instanceof MissingImport) return error.lineIn(file);
  const { stack = '' } = error as Error;
  const place = stack.slice(stack.indexOf(basename(file))).slice(basename(file).length);
  return stack.includes(basename(file)) ? Number(/^:(\d+)/.exec(place)?.[1] ?? 1) : 1;
}

const NO_FEED_FORM =
  'its "component" has no "feedForm", which answers with what feeds show instead of it';

/** A page is Astro's to print; all that is wanted here is whether it can be read. */
function pageOutline(text: string): Outline {
  return { ...emptyOutline, problems: checkPageText(text) };
}

function contextOf({ file, language }: BodyJob): BodyContext {
  const { base, host } = settings;
  const words = settings.words[new Intl.Locale(language).language] ?? settings.words['']!;
  return { file, mdx: file.endsWith('.mdx'), base, host, language, components, words };
}

function answer(message: BodyAnswer): void {
  process.send!(message);
}
