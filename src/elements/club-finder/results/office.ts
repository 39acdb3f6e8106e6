import { str } from '@lit/localize';
import { countyWords } from '../../../parts/words/county-words.js';
import { isCityCounty } from '../../../places/voivodeships.js';
import type { Answer } from '../answer.js';
import type { FinderContext } from '../finder-context.js';

/** Which labour office helps today in the county that was asked about; undefined where none was. */
export function officeWords({ msg, plain, directory }: FinderContext, { reading }: Answer): string | undefined {
  const record = directory.counties.get(reading.entry?.county ?? '');
  if (!record) return undefined;
  // Whom the office serves, not where it stands: that of Sopot is in Gdynia, that of the county of Bieruń not in Bieruń.
  const county = countyWords({ msg, plain }, record) + (isCityCounty(record.teryt) ? '' : ` (${plain(record.seat)})`);
  return msg(str`Osobom bezrobotnym pomaga dziś powiatowy urząd pracy, który obsługuje ${county}.`, {
    id: 'club-finder-office',
  });
}
