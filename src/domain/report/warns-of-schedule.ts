import { folder } from '../addresses.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** Whether it is a warning about who writes when, which stops no report. */
export function warnsOfSchedule({ severity, code, file }: Problem): boolean {
  if (severity !== 'warning') return false;
  return file.startsWith(`${folder.schedule}/`) || OF_AUTHORS.includes(code);
}

const OF_AUTHORS: ProblemCode[] = ['away-overlap'];
