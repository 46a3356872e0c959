import type { StandingLine } from '../../../domain/report/standing-line.ts';

/** Whether somebody is asked for a post: whoever is behind, but the dormant, who are talked to. */
export function isAsked({ severity, standing }: StandingLine): boolean {
  return severity > 0 && standing !== 'dormant';
}
