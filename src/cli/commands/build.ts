import { existsSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { publish, writeWhole } from '../../publish/output/write.js';
import { besideTables } from '../../publish/read/read-tables.js';
import { prepare, readRegister } from '../../publish/publish.js';
import { asHtml } from '../../publish/report/as-html.js';
import { asJson } from '../../publish/report/as-json.js';
import { fill } from '../../publish/report/words.js';
import { countsOf } from '../../publish/tables/from-feed.js';
import { readArguments, UsageError, type Command } from '../command-line.js';
import { saveConfig } from '../config.js';
import { asConfig, explain } from '../explain.js';
import { inputOptions, readInputs } from '../inputs.js';
import { progress, tell } from '../tell.js';
import { tellChanges } from './diff.js';

/** `ppl-feed build`: tables → the files of a publication. */
export const buildCommand: Command = async (args) => {
  const { values, positionals, settings } = readArguments(args, {
    ...inputOptions,
    out: { type: 'string' },
    register: { type: 'string' },
    report: { type: 'string' },
    previous: { type: 'string' },
    address: { type: 'string' },
    'accept-shrink': { type: 'string', multiple: true },
    'accept-lost': { type: 'string', multiple: true },
    strict: { type: 'boolean' },
    explain: { type: 'boolean' },
    'save-config': { type: 'boolean' },
  });
  const { say, now, language } = settings;
  const { config, inputs, first, reading } = readInputs(positionals, values, settings);
  const folder = values.out ?? config.out;
  if (!folder) throw new UsageError(fill(say.needsOut, { option: '--out FOLDER' }));
  if (values['save-config']) saveConfig({ tables: [...inputs], out: folder, ...asConfig(inputs, reading) }, say);
  // An earlier publication is published again out of the folder that everybody sees: the office's own files stand beside it.
  const isWithin = !relative(folder, first).startsWith('..');
  const home = isWithin ? dirname(resolve(folder)) : besideTables(first);
  const registerFile = values.register ?? config.register ?? join(home, 'ppl-ids.json');
  const reportFile = values.report ?? config.report ?? join(home, 'ppl-report.html');
  const published = join(folder, 'feed.json');
  const made = await prepare({
    inputs,
    now,
    previous: values.previous ?? config.previous ?? (existsSync(published) ? published : undefined),
    register: readRegister(registerFile),
    accepted: { shrink: new Set(values['accept-shrink']), lost: new Set(values['accept-lost']) },
    strict: values.strict ?? config.strict ?? false,
    address: values.address ?? config.address,
    reading,
    onStep: (step) => progress(say.steps[step]),
  });
  const { findings, feed, publication } = made;
  if (values.explain) console.error(explain(inputs, language, reading));
  const about = { now, counts: countsOf(feed) };
  process.stdout.write(tell(findings, settings, about));
  // Also of what is refused: this is what the clerk reads.
  writeWhole(reportFile, Buffer.from(asHtml(findings, language, about)));
  writeWhole(
    reportFile.slice(0, -extname(reportFile).length || undefined) + '.json',
    Buffer.from(asJson(findings, language)),
  );
  if (!publication) {
    console.error(say.refused);
    return 1;
  }
  progress(say.steps.write);
  // The register first: an id that was published is never forgotten, one that was not is only never used.
  writeWhole(registerFile, Buffer.from(`${JSON.stringify(made.register, null, 1)}\n`));
  const files = await publish(folder, publication);
  if (settings.format !== 'text') return 0;
  const { sequence } = publication;
  console.log(fill(made.isUnchanged ? say.unchanged : say.published, { sequence, folder, files }));
  if (made.changes) console.log(tellChanges(made.changes, settings));
  return 0;
};
