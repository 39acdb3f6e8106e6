import { str } from '@lit/localize';
import type { County } from '../../../feed/schema/counties.js';
import { dots } from '../../../map/marks.js';
import { outlines } from '../../../map/outlines.js';
import { mapSize, project } from '../../../map/project.js';
import { escapeMarkup } from '../../../text/escape.js';
import { formatPeriod } from '../../../text/period.js';
import type { Entry } from '../model/entries.js';
import type { Period } from '../model/story.js';
import {
  ink,
  land,
  margin,
  noteSize,
  paper,
  provenance,
  Sheet,
  sourcesOf,
  summarySize,
  writeHead,
  writeNotes,
  type PictureContext,
} from './picture.js';
import { pictureColors, type PictureColors } from './picture-colors.js';

/** What somebody wants a picture of. */
export interface PictureWish {
  /** What is to be seen, in one sentence. */
  readonly summary: string;
  readonly entries: readonly Entry[];
  /** It is one of the map view, and follows the period that is shown there. */
  readonly isOfView: boolean;
  /** Whose colours it has. */
  readonly host: HTMLElement;
}

/** What is to be seen of a county that took part. */
interface Taker {
  /** Before the period that is looked at, and not in it. */
  readonly isEarlier: boolean;
  /** Not for the first time. */
  readonly isAgain: boolean;
}

/** What a picture shows. */
interface Picture {
  readonly takers: ReadonlyMap<County, Taker>;
  /** The county that is marked. */
  readonly county: County | undefined;
  /** The period that is looked at: what was before it is paler. Undefined: none is. */
  readonly now: Period | undefined;
  readonly colors: PictureColors;
}

/**
 * The map of the counties that took part, as an SVG of its own: with title, summary, legend, source, date and licence, so that
 * it can be told where it is from wherever it goes.
 */
export function mapPicture(context: PictureContext, { summary, entries, host, isOfView }: PictureWish): string {
  const { marked } = context;
  const now = isOfView ? lookedAt(context) : undefined;
  const colors = pictureColors(host.shadowRoot!);
  const picture: Picture = { takers: takersOf(entries, now), now, county: marked?.county, colors };
  const sheet = new Sheet();
  writeHead(sheet, context, summary);
  sheet.draw(
    `<g transform="translate(${margin} ${Math.round(sheet.y)})">${mapOf(context, picture)}</g>`,
    mapSize.height,
  );
  for (const [color, text] of legend(context, picture)) {
    sheet.write([{ text, color: ink }], noteSize, 24);
    sheet.draw(
      `<path d="M${margin + 7} ${Math.round(sheet.y) - 6}h0" stroke="${color}" stroke-width="14" stroke-linecap="round"/>`,
    );
  }
  writeNotes(sheet, notes(context, picture));
  return sheet.toSvg(context, summary);
}

/** The period that is looked at: the map has one always. */
function lookedAt({ choice, story: { periods } }: PictureContext): Period | undefined {
  return periods.find(({ key }) => key === choice.period) ?? periods[periods.length - 1];
}

/** Each county that took part. */
function takersOf(entries: readonly Entry[], now: Period | undefined): ReadonlyMap<County, Taker> {
  const all = new Map<County, Entry[]>();
  for (const entry of entries) all.set(entry.county, [...(all.get(entry.county) ?? []), entry]);
  const inNow = new Set(now?.entries ?? entries);
  return new Map(
    [...all].map(([county, own]) => {
      const shown = own.filter((entry) => inNow.has(entry));
      const isEarlier = !shown.length;
      return [county, { isEarlier, isAgain: (isEarlier ? own : shown).some(({ earlier }) => earlier.length > 0) }];
    }),
  );
}

/** What the two tones mean, and how many counties have each; nothing where there is one. */
function legend(
  { msg, language }: PictureContext,
  { now, colors, takers }: Picture,
): readonly (readonly [color: string, words: string])[] {
  const all = [...takers.values()];
  const earlier = all.filter(({ isEarlier }) => isEarlier).length;
  if (!now || !earlier) return [];
  const when = formatPeriod(now.from, now.to, language);
  return [
    [colors.action, `${msg(str`w okresie ${when}`, { id: 'rollout-timeline-map-now' })}: ${all.length - earlier}`],
    [colors.data, `${msg('tylko wcześniej', { id: 'rollout-timeline-map-earlier' })}: ${earlier}`],
  ];
}

/** Land, a dot for each county that took part, a ring around those that did more than once, and the marked county by name. */
function mapOf({ plain }: PictureContext, { county, colors, takers }: Picture): string {
  const { action, data, highlight } = colors;
  const at = ({ lat, lon }: County) => (lat === undefined || lon === undefined ? [] : project({ lat, lon }));
  const others = [...takers].filter(([one]) => one !== county);
  const path = (found: typeof others, width: number, color: string) =>
    found.length
      ? `<path d="${dots(found.flatMap(([one]) => at(one)))}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round"/>`
      : '';
  const layers = [true, false].flatMap((isEarlier) => {
    const own = others.filter(([, one]) => one.isEarlier === isEarlier);
    const again = own.filter(([, one]) => one.isAgain);
    const color = isEarlier ? data : action;
    return [path(again, 28, color), path(again, 22, land), path(own, 14, color)].filter(Boolean);
  });
  const own = county && [at(county)].flat()[0];
  const name = () => {
    if (!own || !county) return '';
    const isRight = own.x > mapSize.width / 2;
    const x = Math.round(own.x + (isRight ? -28 : 28));
    const [ring, gap] = takers.get(county)?.isAgain ? [38, 32] : [0, 0];
    const rings = [
      [ring, highlight],
      [gap, land],
      [24, highlight],
    ].map(
      ([width, color]) => `<path d="${dots([own])}" stroke="${color}" stroke-width="${width}" stroke-linecap="round"/>`,
    );
    return `${rings.join('')}<text x="${x}" y="${Math.round(own.y + 8)}" font-size="${summarySize}" font-weight="700" fill="${highlight}" stroke="${paper}" stroke-width="5" paint-order="stroke" text-anchor="${isRight ? 'end' : 'start'}">${escapeMarkup(plain(county.name))}</text>`;
  };
  return [
    `<path d="${Object.values(outlines).join('')}" fill="${land}" stroke="${paper}" stroke-width="2" stroke-linejoin="round"/>`,
    ...layers,
    name(),
  ].join('\n');
}

/** What the marks mean, and whose the facts and the outlines are. */
function notes(context: PictureContext, { takers }: Picture): readonly string[] {
  const { msg } = context;
  const hasAgain = [...takers.values()].some(({ isAgain }) => isAgain);
  return [
    ...(hasAgain ? [msg('Kropka w pierścieniu: więcej niż raz.', { id: 'rollout-timeline-picture-again' })] : []),
    ...provenance(context),
    ...sourcesOf(context, 'coordinates'),
    msg('Kontury województw: Natural Earth.', { id: 'club-finder-map-credit' }),
  ];
}
