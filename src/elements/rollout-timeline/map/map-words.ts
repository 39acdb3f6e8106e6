import { str } from '@lit/localize';
import { spokenPeriod } from '../../../parts/words/spoken-period.js';
import type { Shapes } from '../../../feed/shapes.js';
import { formatNumber } from '../../../text/number.js';
import { formatPeriod, spoken } from '../../../text/period.js';
import { plural } from '../../../text/plural.js';
import type { Marks, State } from './county-marks.js';
import { summary } from '../model/story-words.js';
import type { Speaker } from '../../../parts/words/speaker.js';
import type { MapContext } from './map-context.js';

/** What the picture is called: what it shows, and the finding in a sentence. */
export function mapName(context: MapContext, { period, until }: Marks): string {
  const { msg, language, story, place } = context;
  const when = period ? formatPeriod(period.from, period.to, language) : '';
  const title =
    until || !period
      ? msg(str`Mapa Polski, do okresu ${when} włącznie`, { id: 'rollout-timeline-map-until' })
      : msg(str`Mapa Polski, tylko okres ${when}`, { id: 'rollout-timeline-map-only' });
  const words = `${title}: ${summary(context, story, place)}`;
  return spoken(words.replace(/(\d{4})–(\d{4})/g, (_, from: string, to: string) => spokenPeriod(msg, from, to)));
}

/** One kind of mark, as the legend has it. */
export interface Kind {
  /** The look of the mark. */
  readonly look: 'now' | 'earlier' | 'again' | 'other' | 'none';
  readonly word: string;
  readonly count: number;
  /** Of a part of other kinds: which those are, and how many marks they have together. */
  readonly among?: { readonly states: readonly State[]; readonly count: number };
}

/** What the marks mean, and how many there are: the text that stands for the picture. Kinds that are not there are left out. */
export function kinds(context: MapContext, { all, period, until }: Marks): readonly Kind[] {
  const { msg, language, choice } = context;
  const count = (fits: (mark: Marks['all'][number]) => boolean) => all.filter(fits).length;
  const when = period ? formatPeriod(period.from, period.to, language) : '';
  const shown = all.filter(({ state }) => state === 'now' || state === 'earlier');
  const again = shown.filter((mark) => mark.again);
  const found: Kind[] = [
    {
      look: 'now',
      word: msg(str`w okresie ${when}`, { id: 'rollout-timeline-map-now' }),
      count: count(({ state }) => state === 'now'),
    },
    {
      look: 'earlier',
      word: msg('tylko wcześniej', { id: 'rollout-timeline-map-earlier' }),
      count: count(({ state }) => state === 'earlier'),
    },
    {
      look: 'again',
      word: msg('w tym więcej niż raz', { id: 'rollout-timeline-map-again' }),
      count: again.length,
      among: { states: [...new Set(again.map(({ state }) => state))], count: shown.length },
    },
    {
      look: 'other',
      word:
        until && !choice.voivodeship
          ? msg('dopiero później', { id: 'rollout-timeline-map-later' })
          : msg('poza tym wyborem', { id: 'rollout-timeline-map-other' }),
      count: count(({ state }) => state === 'other'),
    },
    {
      look: 'none',
      word: msg('brak odnotowanego udziału', { id: 'rollout-timeline-map-none' }),
      count: count(({ state }) => state === 'none'),
    },
  ];
  return found.filter((kind) => kind.count > 0);
}

/** '6 z 46': a part of what the kinds before have together. */
export function ofWord({ msg, language }: Speaker, count: number, all: number): string {
  const [part, whole] = [formatNumber(language, count), formatNumber(language, all)];
  return msg(str`${part} z ${whole}`, { id: 'rollout-timeline-map-of' });
}

/** How many units the map lacks. */
export function unplacedWord({ msg, language }: Speaker, count: number): string {
  const n = formatNumber(language, count);
  return plural(language, count, {
    one: msg(str`${n} miejsca nie ma na mapie, bo brak jego współrzędnych; jest na liście.`, {
      id: 'rollout-timeline-map-lost-one',
    }),
    few: msg(str`${n} miejsc nie ma na mapie, bo brak ich współrzędnych; są na liście.`, {
      id: 'rollout-timeline-map-lost-few',
    }),
    many: msg(str`${n} miejsc nie ma na mapie, bo brak ich współrzędnych; są na liście.`, {
      id: 'rollout-timeline-map-lost-many',
    }),
  });
}

/** Whose the areas are, and on what terms. */
export function shapesWord({ msg }: Speaker, { source, license }: Shapes): string {
  const said = [source, license].filter(Boolean).join(', ');
  return said && msg(str`Granice powiatów: ${said}.`, { id: 'rollout-timeline-map-shapes' });
}
