import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  array,
  boolean,
  enum as oneOf,
  int,
  minimum,
  nullable,
  optional,
  record,
  strictObject,
  string,
  tuple,
  union,
  type output,
} from 'zod/mini';
import { parseJson } from '../publish/check/json-text.js';
import { tableNames } from '../publish/columns/column.js';
import { forms } from '../publish/columns/forms.js';
import { messageOf } from '../publish/findings/finding.js';
import { writeWhole } from '../publish/output/write.js';
import { understand } from '../publish/records/headings.js';
import type { Reading, SheetRule } from '../publish/records/reading.js';
import { fill } from '../publish/report/words.js';
import { fold } from '../text/fold.js';
import { languages } from '../text/language.js';
import { nearestName } from '../text/nearest-name.js';
import { UsageError, type Settings } from './command-line.js';
import { configFile, configName } from './config-file.js';
import type { Words } from './words.js';

const row = int().check(minimum(1));

const sheet = strictObject({
  table: oneOf(tableNames),
  headings: optional(union([row, tuple([row, row])])),
  columns: optional(record(string(), nullable(string()))),
});

/** What an office's commands need every time, and how its tables are to be read. */
const schema = strictObject({
  tables: optional(union([string(), array(string())])),
  out: optional(string()),
  register: optional(string()),
  report: optional(string()),
  previous: optional(string()),
  address: optional(string()),
  lang: optional(oneOf(languages)),
  strict: optional(boolean()),
  languages: optional(array(string())),
  nothing: optional(array(string())),
  dates: optional(oneOf(['day-first', 'month-first'])),
  sheets: optional(record(string(), sheet)),
});

export type ConfigFile = output<typeof schema>;

/** What a configuration says, its paths from where it lies. */
export interface Config extends Readonly<
  Pick<ConfigFile, 'out' | 'register' | 'report' | 'previous' | 'address' | 'strict'>
> {
  readonly tables: readonly string[];
  readonly reading: Reading;
}

/** The names that settings may have at a place: of all, or of one sheet. */
const namesAt = (path: readonly PropertyKey[]): string[] =>
  Object.keys(path[0] === 'sheets' ? sheet.shape : schema.shape);

/** The name that was probably meant, or all there are. */
function hintOf(written: string, names: readonly string[], say: Words): string {
  const near = nearestName(written, names);
  return near ? fill(say.didYouMean, { value: near }) : fill(say.thereIs, { list: names.join(', ') });
}

/** The configuration of the folder, or the one that is named. @throws {UsageError} that names the setting which is wrong */
export function readConfig(named: string | undefined, { say, language }: Settings): Config {
  const file = configFile(named);
  if (file === undefined) return { tables: [], reading: {} };
  if (!existsSync(file)) throw new UsageError(fill(say.noConfig, { file }));
  const { value, findings } = parseJson(readFileSync(file), file);
  const [fault] = findings;
  if (fault) {
    const where = fault.line === undefined ? '' : `:${fault.line}:${fault.column}`;
    throw new UsageError(`${file}${where}: ${messageOf(fault, language)}`);
  }
  const { data, error } = schema.safeParse(value);
  if (!data) {
    const [issue] = error.issues;
    const path = issue?.path ?? [];
    if (issue?.code === 'unrecognized_keys') {
      const [key = ''] = issue.keys;
      const names = namesAt(path);
      throw new UsageError(
        `${file}: ${fill(say.notSetting, { value: [...path, key].join('.') })} ${hintOf(key, names, say)}`,
      );
    }
    throw new UsageError(`${file}: ${fill(say.wrongSetting, { value: path.join('.') })}`);
  }
  const rules = Object.entries(data.sheets ?? {}).map(([name, { table, headings, columns }]) => {
    for (const [heading, column] of Object.entries(columns ?? {})) {
      if (column === null || understand(column, table)) continue;
      const fields = forms[table].columns.map(({ field }) => field);
      throw new UsageError(
        `${file}: ${fill(say.wrongSetting, { value: `sheets.${name}.columns.${heading}` })} ${hintOf(column, fields, say)}`,
      );
    }
    const own = Object.entries(columns ?? {}).map(([heading, column]) => [fold(heading), column] as const);
    return [
      fold(name),
      {
        table,
        ...(headings !== undefined && {
          headings: typeof headings === 'number' ? ([headings, headings] as const) : headings,
        }),
        columns: new Map(own),
      } satisfies SheetRule,
    ] as const;
  });
  const { tables = [], out, register, report, previous, address, strict } = data;
  const home = dirname(file);
  const at = (path: string) => (/^https?:/i.test(path) ? path : join(home, path));
  const pathOf = (path: string | undefined) => path && at(path);
  return {
    tables: (typeof tables === 'string' ? [tables] : tables).map(at),
    out: pathOf(out),
    register: pathOf(register),
    report: pathOf(report),
    previous: pathOf(previous),
    address,
    strict,
    reading: {
      sheets: new Map(rules),
      nothing: new Set((data.nothing ?? []).map(fold)),
      isMonthFirst: data.dates === 'month-first',
      ...(data.languages && { languages: data.languages }),
    },
  };
}

/** Writes down what a command was given and has understood, so that from then on it need not be said. @throws {UsageError} */
export function saveConfig(config: ConfigFile, say: Words): void {
  // What somebody has laid down is not written over.
  if (existsSync(configName)) throw new UsageError(fill(say.exists, { file: configName }));
  writeWhole(configName, Buffer.from(`${JSON.stringify(config, null, 2)}\n`));
  console.error(fill(say.written, { file: configName }));
}
