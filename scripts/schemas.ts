import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { writeEditorSchemas } from '../src/integrations/editor-schemas.ts';
import { readBlog } from '../src/read/read-blog.ts';
import { announce } from './command/announce.ts';
import { makeCommand, runCommand } from './command/command.ts';
import type { CommandContext } from './command/command.ts';
import { jsonSchemas } from '../src/domain/schema/json-schemas.ts';
import { checkout } from './command/standing-in.ts';

const command = makeCommand({
  name: 'schemas',
  summary:
    'Writes the JSON Schemas by which editors check a blog (.vscode/schemas), and those by which they complete the front matter of this very blog (.astro/collections).',
  example: 'npm run schemas -- --blog ../our-blog',
});

await runCommand(command, schemas);

async function schemas({ dir }: CommandContext): Promise<void> {
  const folder = join(checkout, '.vscode', 'schemas');
  mkdirSync(folder, { recursive: true });
  const all = Object.entries(jsonSchemas());
  for (const [name, schema] of all) {
    const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 });
    writeFileSync(join(folder, `${name}.json`), text);
  }
  writeEditorSchemas(dir, await readBlog(dir));
  announce(
    `Wrote ${all.length} schemas to .vscode/schemas, and the ids of the blog for its posts.`,
  );
}
