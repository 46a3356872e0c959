import { execFile, spawnSync } from 'node:child_process';
import vnu from 'vnu-jar';

/** Whether the Nu HTML checker can run: it is a Java program. */
export const hasJava = spawnSync('java', ['-version']).status === 0;

/**
 * All that the Nu HTML checker says of the pages at `urls`, in one process of its own: warnings too.
 * Over HTTP, since a policy that names 'self' means nothing for files.
 */
export async function nuMessages(urls: string[]): Promise<string[]> {
  const local = '-Dnu.validator.servlet.allow-forbidden-hosts=true';
  const args = [local, '-jar', String(vnu), '--Werror', '--format', 'json', ...urls];
  const output = await new Promise<string>((done, fail) => {
    execFile('java', args, { maxBuffer: 64 * 1024 * 1024 }, (error, _, stderr) => {
      if (stderr.trimStart().startsWith('{')) done(stderr);
      else fail(error ?? new Error(stderr));
    });
  });
  const { messages } = JSON.parse(output) as { messages: NuMessage[] };
  return messages
    .filter((message) => !isMistaken(message))
    .map(({ url, message, extract = '' }) => `${url}: ${message} ${extract}`);
}

/** What does not count against a page. */
function isMistaken({ message, extract = '' }: NuMessage): boolean {
  // Authors' words are printed as they wrote them, composed or not; the nasty blog has both.
  if (message.includes('not in Unicode Normalization Form C')) return true;
  // It takes data for a script that would run; policies are asked for those alone.
  const isOfScript = message.startsWith('Inline script violates Content Security Policy');
  return isOfScript && extract.includes('<script type="application/ld+json">');
}

interface NuMessage {
  url: string;
  message: string;
  extract?: string;
}
