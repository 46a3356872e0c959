import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

// Loaded into every Node process that is measured: leaves its greatest memory in a file.
const folder = process.env['BENCH_MEMORY'];
if (folder !== undefined && isMainThread) {
  const write = () => {
    writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS));
  };
  process.on('exit', write);
  // A helper that is ended from outside never exits by itself.
  setInterval(write, 250).unref();
}
