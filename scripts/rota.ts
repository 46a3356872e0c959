import { enableCompileCache } from 'node:module';
import { didYouMean } from '../src/domain/wording/did-you-mean.ts';
import { CommandError } from './command/command-error.ts';
import { makeCommand, runCommand } from './command/command.ts';
import { verbs } from './rota/verbs.ts';

// Of a short run a quarter would go into stripping types from the verb's modules, loaded below.
enableCompileCache();

const [node = '', script = '', ...given] = process.argv;
const isNamed = given[0] !== undefined && !isStatusOption(given[0]);
const name = isNamed ? given[0]! : 'status';
const listed = Object.hasOwn(verbs, name) ? verbs[name] : undefined;

if (listed) {
  const verb = await listed.load();
  await runCommand(verb.command(), verb.run, [node, script, ...given.slice(isNamed ? 1 : 0)]);
} else await runCommand(overview(), refuse);

/** Without a verb the options are those of `status`. */
function isStatusOption(text: string): boolean {
  return text.startsWith('-') && text !== '--help' && text !== '-h';
}

function overview() {
  const lines = Object.entries(verbs).map(([verb, { about }]) => `  ${verb.padEnd(9)}${about}`);
  return makeCommand({
    name: 'rota',
    summary: 'Says who owes a post, by when, who is behind and who is next.',
    example: 'npm run rota -- status --behind',
  })
    .usage('[verb] [options]')
    .argument('[verb]', 'see below')
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText('after', `\nVerbs, each with its own --help:\n${lines.join('\n')}`);
}

function refuse(): never {
  const names = Object.keys(verbs);
  const hint = didYouMean(name, names);
  throw new CommandError(
    `There is no "npm run rota -- ${name}".${hint} There are: ${names.join(', ')}.`,
  );
}
