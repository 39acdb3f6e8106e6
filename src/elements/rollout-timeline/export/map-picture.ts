import { outlines } from '../../../map/outlines.js';
import { dots } from '../../../map/marks.js';
import { mapSize, project } from '../../../map/project.js';
import type { LoadedFeed } from '../../../feed/read.js';
import { safeUrl } from '../../../feed/safe-url.js';
import type { County } from '../../../feed/schema/counties.js';
import type { Speaker } from '../../../parts/words/speaker.js';
import { formatDate } from '../../../text/date.js';
import { escapeMarkup } from '../../../text/escape.js';
import { str } from '@lit/localize';
import { formatPeriod } from '../../../text/period.js';
import type { Entry } from '../model/entries.js';
import type { Choice } from '../model/choice.js';
import type { Period, Story } from '../model/story.js';
import type { MarkedCounty } from '../view-context.js';
import { save } from './formats.js';
import { pictureColors, type PictureColors } from './picture-colors.js';

/** What a picture says besides what it shows. */
export interface PictureContext extends Speaker {
  /** What the feed says of itself. */
  readonly about: LoadedFeed['about'];
  /** The widget's title. */
  readonly title: string;
  readonly loaded: Pick<LoadedFeed, 'raw'>;
  readonly marked: MarkedCounty | undefined;
  readonly choice: Choice;
  readonly story: Story;
}

/** What somebody wants a picture of. */
export interface PictureWish {
  /** What is to be seen, in one sentence. */
  readonly summary: string;
  readonly entries: readonly Entry[];
  /** It follows the period that the view shows. */
  readonly isOfView: boolean;
  /** Whose colours it has. */
  readonly host: HTMLElement & { readonly view?: string | undefined };
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

/** The grounds and texts of the light theme: a picture stands on its own paper, in reports and presentations. */
const [paper, ink, muted, land] = ['#fff', '#1b1e20', '#464b4e', '#ebe9e3'];
const [titleSize, summarySize, noteSize] = [36, 24, 18];
const margin = 40;
/** Nothing is measured: a letter is taken for as wide as it is in a wide typeface. */
const letterWidth = 0.6;
/** A picture of pixels is as sharp as a screen of twice the density shows it. */
const density = 2;

/** The text in lines that fit. */
function wrapped(text: string, size: number): readonly string[] {
  const most = Math.floor(mapSize.width / (size * letterWidth));
  const lines = [''];
  for (const word of text.split(/ +/)) {
    const line = lines[lines.length - 1]!;
    if (line && line.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

/**
 * The map of the counties that took part, as an SVG of its own: with title, summary, legend, source, date and licence, so that
 * it can be told where it is from wherever it goes.
 */
export function mapPicture(context: PictureContext, { summary, entries, host, isOfView }: PictureWish): string {
  const { title, language, marked } = context;
  const now = isOfView ? lookedAt(context, host.view) : undefined;
  const colors = pictureColors(host.shadowRoot!);
  const picture: Picture = { takers: takersOf(entries, now), now, county: marked?.county, colors };
  let y = margin;
  const write = (text: string, size: number, color: string, weight = 400) =>
    wrapped(text, size).map((line) => {
      y += size * 1.3;
      return `<text x="${margin}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${color}">${escapeMarkup(line)}</text>`;
    });
  const head = [...write(title, titleSize, ink, 700), ...write(summary, summarySize, muted)];
  const top = Math.round(y + noteSize);
  y = top + mapSize.height;
  const map = `<g transform="translate(${margin} ${top})">${mapOf(context, picture)}</g>`;
  const key = legend(context, picture).map(([color, words]) => {
    const [text = ''] = write(words, noteSize, ink);
    const dot = `<path d="M${margin + 7} ${Math.round(y) - 6}h0" stroke="${color}" stroke-width="14" stroke-linecap="round"/>`;
    return dot + text.replace(`x="${margin}"`, `x="${margin + 24}"`);
  });
  const foot = notes(context, picture).flatMap((note) => write(note, noteSize, muted));
  const [width, height] = [mapSize.width + 2 * margin, Math.round(y + margin)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${language}" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif">`,
    `<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(summary)}</desc>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...head,
    map,
    ...key,
    ...foot,
    '</svg>\n',
  ].join('\n');
}

/** The period that is looked at: the map has one always. */
function lookedAt({ choice, story: { periods } }: PictureContext, view: string | undefined): Period | undefined {
  const chosen = periods.find(({ key }) => key === choice.period);
  return chosen ?? (view === 'map' ? periods[periods.length - 1] : undefined);
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

/** What the marks mean, whose data and outlines they are and under which licence, and of when. */
function notes({ msg, plain, language, about, loaded }: PictureContext, { takers }: Picture): readonly string[] {
  const given = loaded.raw['license'];
  const license = typeof given === 'string' ? safeUrl(given) : undefined;
  const { sources = [], publisher, updated } = about;
  const named = ({ name, license }: NonNullable<typeof about.sources>[number]) =>
    license ? `${plain(name)} (${plain(license)})` : plain(name);
  const facts = sources.filter(({ covers }) => covers === 'facts').map(named);
  const origin = facts.join(', ') || (publisher && plain(publisher.name));
  const hasAgain = [...takers.values()].some(({ isAgain }) => isAgain);
  return [
    hasAgain ? msg('Kropka w pierścieniu: więcej niż raz.', { id: 'rollout-timeline-picture-again' }) : '',
    origin ? `${msg('Źródło:', { id: 'source' })} ${origin}.` : '',
    updated ? `${msg('Dane opublikowano', { id: 'updated' })} ${formatDate(language, updated.slice(0, 10))}.` : '',
    license ? `${msg('Licencja danych:', { id: 'rollout-timeline-license' })} ${license}` : '',
    ...sources.filter(({ covers }) => covers === 'coordinates').map(named),
    msg('Kontury województw: Natural Earth.', { id: 'club-finder-map-credit' }),
  ].filter(Boolean);
}

/** Offers the picture as a file of vectors, which can be enlarged and changed. */
export const saveSvg = (svg: string, name: string): void => save(svg, `${name}.svg`, 'image/svg+xml');

/** Offers the picture as a file of pixels, for programs that take no other; where the page's policy forbids that, of vectors. */
export async function savePng(svg: string, name: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * density;
    canvas.height = image.naturalHeight * density;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const pixels = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!pixels) throw new Error('The canvas made no picture.');
    save(pixels, `${name}.png`, 'image/png');
  } catch {
    saveSvg(svg, name);
  } finally {
    URL.revokeObjectURL(address);
  }
}
