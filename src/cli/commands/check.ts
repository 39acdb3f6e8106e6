import { checkPublication } from '../../publish/check/check-publication.js';
import { tableNames, type TableName } from '../../publish/columns/column.js';
import { isRefused } from '../../publish/findings/finding.js';
import { checkTables, isFeed } from '../../publish/publish.js';
import { fill } from '../../publish/report/words.js';
import { countsOf } from '../../publish/tables/from-feed.js';
import { nearestName } from '../../text/nearest-name.js';
import { readArguments, UsageError, type Command } from '../command-line.js';
import { readConfig } from '../config.js';
import { explain } from '../explain.js';
import { progress, tell } from '../tell.js';
import type { Words } from '../words.js';

/** The table that `--as` names. @throws {UsageError} */
export function toTable(said: string | undefined, say: Words): TableName | undefined {
  if (said === undefined) return undefined;
  const table = tableNames.find((name) => name === said.toLowerCase());
  if (table) return table;
  const near = nearestName(said, tableNames);
  const hint = near ? ` ${fill(say.didYouMean, { value: near })}` : '';
  throw new UsageError(
    `${fill(say.notTable, { value: said })}${hint} ${fill(say.thereIs, { list: tableNames.join(', ') })}`,
  );
}

/** `ppl-feed check`: tables, or data that is published. */
export const checkCommand: Command = async (args) => {
  const { values, positionals, settings } = readArguments(args, {
    as: { type: 'string' },
    strict: { type: 'boolean' },
    explain: { type: 'boolean' },
    config: { type: 'string' },
  });
  const { say, now, language } = settings;
  const config = readConfig(values.config, settings);
  const inputs = positionals.length ? positionals : config.tables;
  const [first] = inputs;
  if (first === undefined) throw new UsageError(fill(say.needsInput, { what: 'TABLES, FILE, ADDRESS' }));
  progress(say.steps.check);
  const reading = { ...config.reading, as: toTable(values.as, say) };
  const { findings, feed } =
    inputs.length === 1 && isFeed(first) ? await checkPublication(first, now) : await checkTables(inputs, now, reading);
  if (values.explain) console.error(explain(inputs, language, reading));
  process.stdout.write(tell(findings, settings, { now, counts: countsOf(feed ?? {}) }));
  return isRefused(findings) || ((values.strict ?? config.strict) && findings.length > 0) ? 1 : 0;
};
