import { fileURLToPath } from 'node:url';

/** The folder of the program, which is the default blog, too. */
export const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where the user stands: npm runs scripts in the checkout and says where it was called. */
export function standingIn(): string {
  const called = process.env['INIT_CWD'];
  return called && process.cwd() === checkout ? called : process.cwd();
}
