import { checkPublication } from '../publish/check/check-publication.js';
import type { Fields } from '../publish/check/collections.js';
import { tableNames, type TableName } from '../publish/columns/column.js';
import type { Finding } from '../publish/findings/finding.js';
import { checkTables, isFeed } from '../publish/publish.js';
import type { Reading } from '../publish/records/reading.js';
import { fill } from '../publish/report/words.js';
import { nearestName } from '../text/nearest-name.js';
import { UsageError, type Settings } from './command-line.js';
import { readConfig, type Config } from './config.js';
import type { Words } from './words.js';

/** The options with which a command says what it works on. */
export const inputOptions = { as: { type: 'string' }, config: { type: 'string' } } as const;

/** What a command works on. */
export interface Inputs {
  readonly config: Config;
  /** At least one. */
  readonly inputs: readonly string[];
  readonly first: string;
  readonly reading: Reading;
}

/** The table that `--as` names. @throws {UsageError} */
function toTable(said: string | undefined, say: Words): TableName | undefined {
  if (said === undefined) return undefined;
  const table = tableNames.find((name) => name === said.toLowerCase());
  if (table) return table;
  const near = nearestName(said, tableNames);
  const hint = near ? ` ${fill(say.didYouMean, { value: near })}` : '';
  throw new UsageError(
    `${fill(say.notTable, { value: said })}${hint} ${fill(say.thereIs, { list: tableNames.join(', ') })}`,
  );
}

/**
 * What was named, or else what the configuration names.
 * @param what it can be, for who names nothing
 * @throws {UsageError}
 */
export function readInputs(
  named: readonly string[],
  values: { readonly as?: string | undefined; readonly config?: string | undefined },
  settings: Settings,
  what = 'TABLES',
): Inputs {
  const config = readConfig(values.config, settings);
  const inputs = named.length ? named : config.tables;
  const [first] = inputs;
  if (first === undefined) throw new UsageError(fill(settings.say.needsInput, { what }));
  return { config, inputs, first, reading: { ...config.reading, as: toTable(values.as, settings.say) } };
}

/** Checks a publication, or tables as they would be published. */
export function checkInputs(
  { inputs, first, reading }: Inputs,
  now: string,
): Promise<{ readonly feed?: Fields | undefined; readonly findings: readonly Finding[] }> {
  return inputs.length === 1 && isFeed(first) ? checkPublication(first, now) : checkTables(inputs, now, reading);
}
