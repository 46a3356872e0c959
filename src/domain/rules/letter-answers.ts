import { aboutField } from '../fields/check-fields.ts';
import type { BodyFile } from '../blog-files.ts';
import { parseDay } from '../calendar.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { letterSchema } from '../schema/letter.ts';
import { isMapping, valueAt } from '../written/value-at.ts';
import type { Rule } from './rule.ts';

/** Answers of which a part is missing: who gives it, when, or the answer itself; and those given too soon. */
export const checkLetterAnswers: Rule = ({ files }) =>
  files.letters.flatMap((letter) => [...halves(letter), ...apart(letter), ...tooSoon(letter)]);

/** One of the two fields without the other. */
function halves({ file, data }: BodyFile): Problem[] {
  const [written, ...others] = FIELDS.filter((field) => isWritten(data, field));
  const field = FIELDS.find((one) => one !== written);
  if (written === undefined || field === undefined || others.length > 0) return [];
  const args = { field, about: aboutField(letterSchema, field) };
  return [makeProblem('missing-field', { file, path: [written], atKey: true }, args)];
}

/** The fields without an answer in the text, or an answer without the fields. */
function apart({ file, data, outline, bodyHash }: BodyFile): Problem[] {
  const isUnread = bodyHash === '' || (outline.words === 0 && outline.problems.length > 0);
  if (isUnread) return [];
  const [field] = FIELDS.filter((one) => isWritten(data, one));
  const { answer } = outline;
  if (field === undefined && answer) return [makeProblem('answer-unsigned', { file, ...answer })];
  if (field === undefined || answer) return [];
  return [makeProblem('answer-missing', { file, path: [field], atKey: true }, { field })];
}

function tooSoon({ file, data }: BodyFile): Problem[] {
  const [date, answered] = [dayAt(data, 'date'), dayAt(data, 'answered')];
  if (date === null || answered === null || answered >= date) return [];
  return [makeProblem('answered-before-date', { file, path: ['answered'] }, { date, answered })];
}

function isWritten(data: unknown, field: string): boolean {
  return isMapping(data) && field in data;
}

function dayAt(data: unknown, field: string): string | null {
  const value = valueAt(data, [field]);
  return typeof value === 'string' ? parseDay(value) : null;
}

const FIELDS = ['answered-by', 'answered'] as const;
