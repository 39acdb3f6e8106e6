import { join } from 'node:path';
import { isObject } from '../../publish/check/collections.js';
import { loadWholeFeed } from '../../publish/check/load-feed.js';
import { forms } from '../../publish/columns/forms.js';
import { isRefused } from '../../publish/findings/finding.js';
import { writeWhole } from '../../publish/output/write.js';
import { fill } from '../../publish/report/words.js';
import { tablesOf } from '../../publish/tables/from-feed.js';
import { writeCsv } from '../../publish/tables/write-csv.js';
import { writeXlsx } from '../../publish/tables/write-xlsx.js';
import { readArguments, UsageError, type Command } from '../command-line.js';
import { tell } from '../tell.js';

const workbook = { pl: 'dane.xlsx', en: 'data.xlsx', uk: 'dani.xlsx' };
/** The counties' areas, which no table holds. */
const areas = { pl: 'granice.topo.json', en: 'areas.topo.json', uk: 'mezhi.topo.json' };

/** `ppl-feed export`: data → tables, of which `build` makes it again. */
export const exportCommand: Command = async (args) => {
  const { values, positionals, settings } = readArguments(args, { to: { type: 'string' }, xlsx: { type: 'boolean' } });
  const { say, language, now } = settings;
  const [given, ...rest] = positionals;
  if (!given || rest.length) throw new UsageError(fill(say.needsInput, { what: 'FILE, ADDRESS' }));
  if (!values.to) throw new UsageError(fill(say.needsOut, { option: '--to FOLDER' }));
  const { feed, findings, shapes, gazetteer } = await loadWholeFeed(given);
  if (!feed || isRefused(findings)) {
    process.stderr.write(tell(findings, { ...settings, format: 'text' }, { now, counts: {} }));
    return 1;
  }
  // The tool brings the counties itself.
  if (shapes && isObject(feed['shapes'])) feed['shapes'] = { ...feed['shapes'], href: areas[language] };
  const tables = tablesOf(feed, language, gazetteer).filter(({ name }) => name !== 'counties');
  const nameOf = (name: keyof typeof forms) => forms[name].names[language][0]!;
  const files = values.xlsx
    ? [
        [
          workbook[language],
          writeXlsx(
            tables.map(({ name, headings, rows }) => ({
              name: nameOf(name),
              columns: headings.map((heading) => ({ heading })),
              rows: [...rows],
            })),
          ),
        ] as const,
      ]
    : tables.map(({ name, headings, rows }) => [`${nameOf(name)}.csv`, writeCsv(headings, rows, 'office')] as const);
  for (const [file, bytes] of shapes ? [...files, [areas[language], shapes] as const] : files) {
    writeWhole(join(values.to, file), bytes);
    console.log(fill(say.written, { file: join(values.to, file) }));
  }
  return 0;
};
