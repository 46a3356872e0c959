import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCards } from '../../../src/integrations/cards/start-cards.ts';
import { publicBlog } from './public-blog.ts';

// A process of its own, to be measured by itself: puts the cards of a blog into a folder and prints
// what that took.
const [dir = '', moment] = process.argv.slice(2);
const blog = await publicBlog(dir, moment);
const folder = await mkdtemp(join(tmpdir(), 'rota-cards-'));
const busyBefore = process.cpuUsage();
const started = performance.now();
const { cards, drawn } = await startCards(blog, dir).putInto(folder);
const milliseconds = performance.now() - started;
const { user, system } = process.cpuUsage(busyBefore);
await rm(folder, { recursive: true, force: true });
process.stdout.write(JSON.stringify({ cards, drawn, milliseconds, busy: (user + system) / 1000 }));
