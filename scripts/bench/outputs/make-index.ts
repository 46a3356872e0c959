import { makeSearchIndex } from '../../../src/integrations/search/search-index.ts';
import { publicBlog } from './public-blog.ts';

// A process of its own, to be measured by itself: makes the search index of a blog and prints how
// long that took.
const [dir = '', moment] = process.argv.slice(2);
const blog = await publicBlog(dir, moment);
const started = performance.now();
await makeSearchIndex({ dir, mode: 'build', blog });
process.stdout.write(JSON.stringify({ milliseconds: performance.now() - started }));
