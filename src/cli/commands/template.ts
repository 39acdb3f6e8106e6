import { existsSync } from 'node:fs';
import { writeWhole } from '../../publish/output/write.js';
import { fill } from '../../publish/report/words.js';
import { template } from '../../publish/tables/template.js';
import { readArguments, UsageError, type Command } from '../command-line.js';

const fileName = { pl: 'szablon.xlsx', en: 'template.xlsx', uk: 'shablon.xlsx' };

/** `ppl-feed template`: an empty workbook. */
export const templateCommand: Command = async (args) => {
  const { values, settings } = readArguments(args, { out: { type: 'string' } });
  const { language, say } = settings;
  const file = values.out ?? fileName[language];
  // Somebody may have filled it in already.
  if (existsSync(file)) throw new UsageError(fill(say.exists, { file }));
  writeWhole(file, template(language));
  console.log(fill(say.written, { file }));
  return Promise.resolve(0);
};
