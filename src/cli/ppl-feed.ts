#!/usr/bin/env node
import { fill } from '../publish/report/words.js';
import { nearestName } from '../text/nearest-name.js';
import { languageOf, UsageError } from './command-line.js';
import { commands } from './commands.js';
import { version } from './version.js';
import { commandNames, words, type CommandName } from './words.js';

const isCommand = (said: string): said is CommandName => commandNames.some((name) => name === said);

/** The exit code: 0 done, 1 the data is refused, 2 the command is wrong, 3 a fault of the tool. */
async function main([command = '', ...args]: string[]): Promise<number> {
  const say = words[languageOf([command, ...args])];
  const all = [command, ...args];
  if (all.includes('--version') || command === 'version') {
    console.log(version());
    return 0;
  }
  if (!isCommand(command)) {
    const isHelp = command === 'help' || command === '--help' || command === '-h';
    if (isHelp || command === '' || command.startsWith('--lang')) {
      const [about = ''] = args;
      console.log(isHelp && isCommand(about) ? say.commands[about] : say.help);
      return isHelp || all.includes('--help') ? 0 : 2;
    }
    const near = nearestName(command, commandNames);
    const hint = near ? ` ${fill(say.didYouMean, { value: near })}` : '';
    console.error(
      `ppl-feed: ${fill(say.noCommand, { value: command })}${hint} ${fill(say.thereIs, { list: commandNames.join(', ') })}`,
    );
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    console.log(say.commands[command]);
    return 0;
  }
  try {
    const run = await commands[command]();
    return await run(args);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`ppl-feed: ${error.message}\n${fill(say.tellsMore, { command })}`);
      return 2;
    }
    // What nobody foresaw is no finding.
    console.error(`ppl-feed: ${say.bug}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return 3;
  }
}

// What the widgets' reader leaves out it says in English; the tool says it in its own words.
console.warn = () => undefined;

process.exitCode = await main(process.argv.slice(2));
