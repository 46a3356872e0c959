/** Ends a command with one clear sentence on stderr and no stack trace. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;
  /** Whether it helps to hear how the command is called. */
  readonly isMisuse: boolean;

  constructor(message: string, exitCode: ExitCode = 2, isMisuse = exitCode === 2) {
    super(message);
    this.exitCode = exitCode;
    this.isMisuse = isMisuse;
  }
}

/**
 * 1: what the command looks for is there, or a build failed; 2: wrong use, a refused writing verb,
 * or data too broken for a report; 3: the work was done but an outside service failed.
 */
export type ExitCode = 1 | 2 | 3;
