import { fileURLToPath } from 'node:url';
import { fill } from '../../publish/report/words.js';
import { makeServerFolder } from '../../publish/server/server-folder.js';
import { readArguments, UsageError, type Command } from '../command-line.js';
import { version } from '../version.js';

/** `ppl-feed host`: the folder for an office's own web server. */
export const hostCommand: Command = async (args) => {
  const { values, positionals, settings } = readArguments(args, { to: { type: 'string' } });
  const { say } = settings;
  if (!values.to || positionals.length) throw new UsageError(fill(say.needsOut, { option: '--to FOLDER' }));
  // The tool is in dist/cli/ of the package.
  makeServerFolder(fileURLToPath(new URL('../../', import.meta.url)), values.to, version());
  console.log(fill(say.hosted, { folder: values.to }));
  return Promise.resolve(0);
};
