/** The arguments by which a command works for `moment`; none: for the moment it chooses itself. */
export function nowOption(moment: string | undefined): string[] {
  return moment === undefined ? [] : ['--now', moment];
}
