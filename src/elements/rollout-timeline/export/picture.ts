import { escapeMarkup } from '../../../text/escape.js';
import { safeUrl } from '../../../feed/safe-url.js';
import type { LoadedFeed } from '../../../feed/read.js';
import { mapSize } from '../../../map/project.js';
import type { Speaker } from '../../../parts/words/speaker.js';
import { formatDate } from '../../../text/date.js';
import type { Choice } from '../model/choice.js';
import type { Story } from '../model/story.js';
import type { MarkedCounty } from '../view-context.js';
import { save } from './formats.js';

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

/** The grounds and texts of the light theme: a picture stands on its own paper, in reports and presentations. */
export const [paper, ink, muted, land] = ['#fff', '#1b1e20', '#464b4e', '#ebe9e3'];
export const [titleSize, summarySize, noteSize] = [36, 24, 18];
export const margin = 40;
/** How wide what stands between the margins is. */
export const contentWidth = mapSize.width;
/** Nothing is measured: a letter is taken for as wide as it is in a wide typeface. */
const letterWidth = 0.6;
/** A picture of pixels is as sharp as a screen of twice the density shows it. */
const density = 2;

/** A piece of text, and how it looks. */
export interface Run {
  readonly text: string;
  readonly color: string;
  readonly weight?: 400 | 700;
}

/** Lines of text and drawings under one another, from which a picture is made. */
export class Sheet {
  /** Where the next line begins; grows downwards. */
  y = margin;
  readonly #parts: string[] = [];

  /** A drawing of its own, which takes so much height. */
  draw(markup: string, height = 0): void {
    this.#parts.push(markup);
    this.y += height;
  }

  /** Text in lines that fit, each part of it in its own look; lines end at spaces. @param indent from the margin */
  write(runs: readonly Run[], size: number, indent = 0): void {
    const most = Math.floor((contentWidth - indent) / (size * letterWidth));
    let line: Run[] = [];
    let length = 0;
    const end = () => {
      this.y += size * 1.3;
      const spans = line.map(
        ({ text, color, weight = 400 }) =>
          `<tspan fill="${color}" font-weight="${weight}">${escapeMarkup(text)}</tspan>`,
      );
      this.#parts.push(
        `<text x="${margin + indent}" y="${Math.round(this.y)}" font-size="${size}" xml:space="preserve">${spans.join('')}</text>`,
      );
      line = [];
      length = 0;
    };
    for (const { text, ...look } of runs) {
      for (const word of text.split(/(?<= )/)) {
        if (length && length + word.trimEnd().length > most) end();
        const last = line[line.length - 1];
        if (last?.color === look.color && last.weight === look.weight) {
          line[line.length - 1] = { ...last, text: last.text + word };
        } else line.push({ ...look, text: word });
        length += word.length;
      }
    }
    if (length) end();
  }

  /** The whole as an SVG of its own. @param summary what is to be seen, in one sentence */
  toSvg({ title, language }: PictureContext, summary: string): string {
    const [width, height] = [contentWidth + 2 * margin, Math.round(this.y + margin)];
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${language}" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif">`,
      `<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(summary)}</desc>`,
      `<rect width="100%" height="100%" fill="${paper}"/>`,
      ...this.#parts,
      '</svg>\n',
    ].join('\n');
  }
}

/** A picture's title and sentence. */
export function writeHead(sheet: Sheet, { title }: PictureContext, summary: string): void {
  sheet.write([{ text: title, color: ink, weight: 700 }], titleSize);
  sheet.write([{ text: summary, color: muted }], summarySize);
  sheet.y += noteSize;
}

/** What a picture says of itself, line by line. */
export function writeNotes(sheet: Sheet, notes: readonly string[]): void {
  for (const text of notes) sheet.write([{ text, color: muted }], noteSize);
}

type Source = NonNullable<LoadedFeed['about']['sources']>[number];

/** The sources of what a picture shows, each with its licence. */
export function sourcesOf({ about, plain }: PictureContext, covers: Source['covers']): readonly string[] {
  return (about.sources ?? [])
    .filter((source) => source.covers === covers)
    .map(({ name, license }) => (license ? `${plain(name)} (${plain(license)})` : plain(name)));
}

/** Whose the facts are and under which licence, and of when. */
export function provenance(context: PictureContext): readonly string[] {
  const { msg, plain, language, about, loaded } = context;
  const given = loaded.raw['license'];
  const license = typeof given === 'string' ? safeUrl(given) : undefined;
  const { publisher, updated } = about;
  const origin = sourcesOf(context, 'facts').join(', ') || (publisher && plain(publisher.name));
  return [
    origin ? `${msg('Źródło:', { id: 'source' })} ${origin}.` : '',
    updated ? `${msg('Dane opublikowano', { id: 'updated' })} ${formatDate(language, updated.slice(0, 10))}.` : '',
    license ? `${msg('Licencja danych:', { id: 'rollout-timeline-license' })} ${license}` : '',
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
