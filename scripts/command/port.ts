import { InvalidArgumentError } from 'commander';

export const DEFAULT_PORT = 4321;

/** Reads the value of `--port`. */
export function portOption(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new InvalidArgumentError('It must be a whole number from 1 to 65535.');
}
