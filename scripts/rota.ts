import { didYouMean } from '../src/domain/wording/did-you-mean.ts';
import { CommandError } from './command/command-error.ts';
import { makeCommand, runCommand } from './command/command.ts';
import { nextCommand, printNext } from './rota/next.ts';
import { printStatus, statusCommand } from './rota/status.ts';

const VERBS = `
Verbs, each with its own --help:
  status   who owes a post, by when, and who is behind (without a verb it is this)
  next     who writes next`;

const [node = '', script = '', ...given] = process.argv;
const [verb, ...rest] = given;

if (verb === 'next') await runCommand(nextCommand(), printNext, [node, script, ...rest]);
else if (verb === 'status') await runCommand(statusCommand(), printStatus, [node, script, ...rest]);
else if (verb === undefined || isStatusOption(verb)) await runCommand(statusCommand(), printStatus);
else await runCommand(overview(), refuse);

/** Without a verb the options are those of `status`. */
function isStatusOption(text: string): boolean {
  return text.startsWith('-') && text !== '--help' && text !== '-h';
}

function overview() {
  return makeCommand({
    name: 'rota',
    summary: 'Says who owes a post, by when, who is behind and who is next.',
    example: 'npm run rota -- status --behind',
  })
    .usage('[verb] [options]')
    .argument('[verb]', 'see below')
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText('after', VERBS);
}

function refuse(): never {
  const hint = didYouMean(verb ?? '', ['status', 'next']);
  throw new CommandError(`There is no "npm run rota -- ${verb}".${hint} There are: status, next.`);
}
