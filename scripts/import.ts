import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Argument } from 'commander';
import { importJekyll } from '../src/import/jekyll/import-jekyll.ts';
import { findBlog, writeBlog } from '../src/import/write-blog.ts';
import { announce } from './command/announce.ts';
import { CommandError } from './command/command-error.ts';
import { makeCommand, runCommand, type CommandContext } from './command/command.ts';
import { standingIn } from './command/standing-in.ts';

const command = makeCommand({
  name: 'import',
  summary: 'Makes a blog of Rota of an old one, and a report of what was changed.',
  example: 'npm run import -- jekyll ../old-blog --blog ../new-blog --timezone Europe/Berlin',
  blogMayBeNew: true,
  time: true,
})
  .addArgument(new Argument('<system>', 'what the old blog was made with').choices(['jekyll']))
  .argument('<source>', "the old blog's folder")
  .option('--force', 'set aside what lies in the folder of the new blog')
  .option('--name <name>', 'what the blog is called')
  .option('--description <text>', 'one or two sentences about it')
  .option('--url <url>', 'where the new blog lives')
  .option('--language <tag>', 'such as en or pt-BR')
  .option('--timezone <zone>', 'such as Europe/Berlin');

await runCommand(command, async (context) => {
  const source = await oldFolder(context);
  const old = await findBlog(context.dir);
  if (old.length > 0 && !context.options['force']) {
    throw new CommandError(`${context.dir} holds ${old.join(', ')}. --force sets them aside.`);
  }
  const imported = await importJekyll(source, context.options, context.now);
  const aside = await writeBlog(context.dir, imported.files);
  for (const name of aside) announce(`Set aside: ${name}`);
  for (const fact of imported.facts) console.log(fact);
  console.log(`${imported.findings.length} findings: import-report.md`);
});

async function oldFolder({ args }: CommandContext): Promise<string> {
  const source = args[1] ?? '';
  const folder = resolve(standingIn(), source);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new CommandError(`There is no folder ${folder}.`);
  return folder;
}
