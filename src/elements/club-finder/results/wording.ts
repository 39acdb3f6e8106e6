import { str } from '@lit/localize';
import { formatNumber } from '../../../text/number.js';
import { bind } from '../../../text/typography.js';
import { plural } from '../../../text/plural.js';
import { asTitle, voivodeshipNames } from '../../../places/voivodeships.js';
import type { Speaker } from '../../../parts/words/speaker.js';
import type { Answer } from '../answer.js';
import type { Bound } from '../clubs/bounds.js';
import type { FinderContext } from '../finder-context.js';

/** '8 klubów i 3 zespoły': a team is no club. @param teams how many of them are teams */
export function countWords(speaker: Speaker, count: number, teams = 0): string {
  const { language } = speaker;
  const parts = [
    count > teams || !teams ? clubWords(speaker, count - teams) : '',
    teams ? teamWords(speaker, teams) : '',
  ].filter(Boolean);
  const all = new Intl.ListFormat(language).format(parts);
  return language === 'pl' ? bind(all) : all;
}

function teamWords({ msg, language }: Speaker, count: number): string {
  const n = formatNumber(language, count);
  return plural(language, count, {
    one: msg(str`${n} zespół`, { id: 'club-finder-teams-one' }),
    few: msg(str`${n} zespoły`, { id: 'club-finder-teams-few' }),
    many: msg(str`${n} zespołów`, { id: 'club-finder-teams-many' }),
  });
}

/** '1 klub', '2 kluby', '5 klubów'. */
function clubWords({ msg, language }: Speaker, count: number): string {
  const n = formatNumber(language, count);
  return plural(language, count, {
    one: msg(str`${n} klub`, { id: 'club-finder-count-one' }),
    few: msg(str`${n} kluby`, { id: 'club-finder-count-few' }),
    many: msg(str`${n} klubów`, { id: 'club-finder-count-many' }),
  });
}

/** What a list keeps to: 'województwo małopolskie, Kluby Wsparcia Koleżeńskiego'. */
export function scopeWords({ language, msg, directory }: FinderContext, bounds: readonly Bound[]): string {
  const names = bounds.map(({ kind, code }) => {
    const name = asTitle(language, voivodeshipNames[code] ?? '');
    const record = kind === 'network' ? directory.networks.get(code) : directory.counties.get(code);
    return record ? directory.plain(record.name) : msg(str`województwo ${name}`, { id: 'club-finder-voivodeship-of' });
  });
  return [...new Set(names)].join(', ') || msg('wszystkie województwa', { id: 'club-finder-everywhere' });
}

/** The heading that says what was understood, zero included. */
export const titleWords = (context: FinderContext, { bounds, count, teams }: Answer): string =>
  `${countWords(context, count, teams)}: ${scopeWords(context, bounds)}`;
