import { isRefused } from '../../publish/findings/finding.js';
import { countsOf } from '../../publish/tables/from-feed.js';
import { readArguments, type Command } from '../command-line.js';
import { explain } from '../explain.js';
import { checkInputs, inputOptions, readInputs } from '../inputs.js';
import { progress, tell } from '../tell.js';

/** `ppl-feed check`: tables, or data that is published. */
export const checkCommand: Command = async (args) => {
  const { values, positionals, settings } = readArguments(args, {
    ...inputOptions,
    strict: { type: 'boolean' },
    explain: { type: 'boolean' },
  });
  const { say, now, language } = settings;
  const given = readInputs(positionals, values, settings, 'TABLES, FILE, ADDRESS');
  progress(say.steps.check);
  const { findings, feed } = await checkInputs(given, now);
  if (values.explain) console.error(explain(given.inputs, language, given.reading));
  process.stdout.write(tell(findings, settings, { now, counts: countsOf(feed ?? {}) }));
  return isRefused(findings) || ((values.strict ?? given.config.strict) && findings.length > 0) ? 1 : 0;
};
