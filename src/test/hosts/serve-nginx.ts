import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '../run-script.ts';

export const NGINX = '/usr/sbin/nginx';
export const NO_NGINX = existsSync(NGINX) ? '' : `There is no ${NGINX}: apt install nginx-light.`;

/**
 * Starts nginx as its owner's user, with all that it writes in `prefix`: `www` below it is the root
 * of a server that includes `site.conf`.
 */
export async function serveNginx(prefix: string, port: number): Promise<() => Promise<void>> {
  await mkdir(join(prefix, 'temp'), { recursive: true });
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(
    join(prefix, 'nginx.conf'),
    `daemon off; master_process off; pid nginx.pid; error_log stderr;
events {}
http {
  access_log off;
  ${temps.map((name) => `${name}_temp_path temp/${name};`).join(' ')}
  server { listen 127.0.0.1:${port}; root www; include ${prefix}/site.conf; }
}
`,
  );
  const child = spawn(NGINX, ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', 'stderr']);
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await eventually(async () => {
    if (child.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
    return fetch(`http://127.0.0.1:${port}/`).catch(() => null);
  }, 'nginx');
  return async () => {
    child.kill('SIGTERM');
    await closed;
  };
}
