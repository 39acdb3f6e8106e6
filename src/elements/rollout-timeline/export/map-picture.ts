import { outlines } from '../../../map/outlines.js';
import { dots } from '../../../map/marks.js';
import { mapSize, project } from '../../../map/project.js';
import type { LoadedFeed } from '../../../feed/read.js';
import type { County } from '../../../feed/schema/counties.js';
import type { Speaker } from '../../../parts/words/speaker.js';
import { formatDate } from '../../../text/date.js';
import { escapeMarkup } from '../../../text/escape.js';
import type { Entry } from '../model/entries.js';
import { save } from './formats.js';

/** What a picture says besides what it shows. */
export interface PictureContext extends Speaker {
  /** What the feed says of itself. */
  readonly about: LoadedFeed['about'];
  /** The widget's title. */
  readonly title: string;
}

/** What a picture shows. */
export interface Picture {
  /** What is to be seen, in one sentence. */
  readonly summary: string;
  readonly entries: readonly Entry[];
  /** The county that is marked. */
  readonly county: County | undefined;
}

/*
 * The colours of the light theme: a picture stands on its own paper, in reports and presentations, and in programs that know
 * neither the page's colours nor `oklch`.
 */
const [paper, ink, muted, land, action, highlight] = ['#fff', '#1b1e20', '#54595c', '#ebe9e3', '#0b5673', '#b34700'];
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
export function mapPicture(context: PictureContext, picture: Picture): string {
  const { title, language } = context;
  let y = margin;
  const write = (text: string, size: number, color: string, weight = 400) =>
    wrapped(text, size).map((line) => {
      y += size * 1.3;
      return `<text x="${margin}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${color}">${escapeMarkup(line)}</text>`;
    });
  const head = [...write(title, titleSize, ink, 700), ...write(picture.summary, summarySize, muted)];
  const top = Math.round(y + noteSize);
  y = top + mapSize.height;
  const map = `<g transform="translate(${margin} ${top})">${mapOf(context, picture)}</g>`;
  const foot = notes(context, picture).flatMap((note) => write(note, noteSize, muted));
  const [width, height] = [mapSize.width + 2 * margin, Math.round(y + margin)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${language}" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif">`,
    `<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(picture.summary)}</desc>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...head,
    map,
    ...foot,
    '</svg>\n',
  ].join('\n');
}

/** Land, a dot for each county that took part, a ring around those that did more than once, and the marked county by name. */
function mapOf({ plain }: PictureContext, { entries, county }: Picture): string {
  const times = new Map<County, number>();
  for (const entry of entries) times.set(entry.county, (times.get(entry.county) ?? 0) + 1);
  const at = ({ lat, lon }: County) => (lat === undefined || lon === undefined ? [] : project({ lat, lon }));
  const others = [...times].filter(([one]) => one !== county);
  const path = (found: readonly (readonly [County, number])[], width: number, color: string) =>
    `<path d="${dots(found.flatMap(([one]) => at(one)))}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round"/>`;
  const again = others.filter(([, count]) => count > 1);
  const own = county && [at(county)].flat()[0];
  const name = () => {
    if (!own || !county) return '';
    const isRight = own.x > mapSize.width / 2;
    const x = Math.round(own.x + (isRight ? -28 : 28));
    const [ring, gap] = (times.get(county) ?? 0) > 1 ? [38, 32] : [0, 0];
    const layers = [
      [ring, highlight],
      [gap, land],
      [24, highlight],
    ].map(
      ([width, color]) => `<path d="${dots([own])}" stroke="${color}" stroke-width="${width}" stroke-linecap="round"/>`,
    );
    return `${layers.join('')}<text x="${x}" y="${Math.round(own.y + 8)}" font-size="${summarySize}" font-weight="700" fill="${highlight}" stroke="${paper}" stroke-width="5" paint-order="stroke" text-anchor="${isRight ? 'end' : 'start'}">${escapeMarkup(plain(county.name))}</text>`;
  };
  return [
    `<path d="${Object.values(outlines).join('')}" fill="${land}" stroke="${paper}" stroke-width="2" stroke-linejoin="round"/>`,
    path(again, 28, action),
    path(again, 22, land),
    path(others, 14, action),
    name(),
  ].join('\n');
}

/** What the marks mean, whose data and outlines they are and under which licence, and of when. */
function notes({ msg, plain, language, about }: PictureContext, { entries }: Picture): readonly string[] {
  const { sources = [], publisher, updated } = about;
  const named = ({ name, license }: NonNullable<typeof about.sources>[number]) =>
    license ? `${plain(name)} (${plain(license)})` : plain(name);
  const facts = sources.filter(({ covers }) => covers === 'facts').map(named);
  const origin = facts.join(', ') || (publisher && plain(publisher.name));
  const hasAgain = new Set(entries.map((entry) => entry.county)).size < entries.length;
  return [
    hasAgain ? msg('Kropka w pierścieniu: więcej niż raz.', { id: 'rollout-timeline-picture-again' }) : '',
    origin ? `${msg('Źródło:', { id: 'source' })} ${origin}.` : '',
    updated ? `${msg('Dane opublikowano', { id: 'updated' })} ${formatDate(language, updated.slice(0, 10))}.` : '',
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
