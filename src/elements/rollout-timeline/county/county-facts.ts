import { str } from '@lit/localize';
import type { County } from '../../../feed/schema/counties.js';
import type { Speaker } from '../../../parts/words/speaker.js';
import { formatNumber } from '../../../text/number.js';
import { formatPeriod } from '../../../text/period.js';
import { isCityCounty, voivodeshipOf } from '../../../places/voivodeships.js';
import { details, timesWord, unitName } from '../model/entry-words.js';
import type { Entry } from '../model/entries.js';

/** One time that a county took part, in words. */
export interface Participation {
  readonly period: string;
  /** What is said besides: the label, the stage, that it was not the first time. */
  readonly more: readonly unknown[];
}

/** What the whole list says of one county. */
export interface CountyFacts {
  readonly participations: readonly Participation[];
  /** How many units took part at any time. */
  readonly units: number;
  /** In how many of all counties of the country; undefined where the feed does not have all of them. */
  readonly share: { readonly some: number; readonly all: number } | undefined;
  /** The first and the last year of the whole list, in words. */
  readonly years: string;
  /** Those of its voivodeship that took part, each once and in time. */
  readonly neighbours: readonly Entry[];
  /** What took part is a city or town, and not the county around it. */
  readonly isCity: boolean;
}

/** A feed that has fewer counties has a part of the country, and no share can be told. */
const wholeCountry = 370;

/** A town within the county took part under a name of its own: the county itself is the title. */
const isWithin = ({ rollout: { unit, label } }: Entry, { teryt }: County): boolean =>
  unit !== 'county' && (!!label || !isCityCounty(teryt));

/** @param all all of the feed, in time @param county none: what is to be said of the whole list */
export function countyFacts(
  speaker: Speaker,
  all: readonly Entry[],
  counties: readonly County[],
  county: County | undefined,
): CountyFacts {
  const own = all.filter((entry) => entry.county === county);
  const voivodeship = county && voivodeshipOf(county.teryt);
  const near = new Map<string, Entry>();
  for (const entry of all) {
    if (entry.voivodeship === voivodeship && entry.county !== county && !near.has(entry.unit)) {
      near.set(entry.unit, entry);
    }
  }
  const some = new Set(all.map((entry) => entry.county)).size;
  const from = Math.min(...all.map(({ rollout }) => rollout.from));
  const to = Math.max(...all.map(({ rollout }) => rollout.to));
  return {
    participations: own.map((entry) => {
      const { rollout, earlier } = entry;
      const more = isWithin(entry, entry.county) ? [unitName(speaker, entry)] : details(speaker, entry);
      if (earlier.length) more.push(timesWord(speaker, entry));
      return { period: formatPeriod(rollout.from, rollout.to, speaker.language), more };
    }),
    units: new Set(all.map(({ unit }) => unit)).size,
    share: counties.length < wholeCountry ? undefined : { some, all: counties.length },
    years: all.length ? formatPeriod(from, to, speaker.language) : '',
    neighbours: [...near.values()],
    isCity: own.every((entry) => isCityCounty(entry.county.teryt) || isWithin(entry, entry.county)),
  };
}

/** 'Jeden z 46 powiatów i miast, w których działał program'. */
export function oneOfWord({ msg, language }: Speaker, { units, isCity }: CountyFacts): string {
  const n = formatNumber(language, units);
  return isCity
    ? msg(str`Jedno z ${n} miast i powiatów, w których działał program`, { id: 'rollout-timeline-one-of-cities' })
    : msg(str`Jeden z ${n} powiatów i miast, w których działał program`, { id: 'rollout-timeline-one-of-counties' });
}

/** '46 z 380'. */
export function shareWord({ msg, language }: Speaker, { some, all }: { some: number; all: number }): string {
  const [part, whole] = [formatNumber(language, some), formatNumber(language, all)];
  return msg(str`${part} z ${whole}`, { id: 'rollout-timeline-map-of' });
}

/** What the share is one of. */
export const shareCaption = ({ msg }: Speaker, years: string): string =>
  msg(str`powiatów i miast na prawach powiatu, w których działał program (${years})`, {
    id: 'rollout-timeline-share-of',
  });
