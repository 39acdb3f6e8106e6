import { formatNumber } from '../../../text/number.js';
import { details, sortName, timesWord, voivodeshipName } from '../model/entry-words.js';
import type { Entry } from '../model/entries.js';
import { isPeriod, type Period } from '../model/story.js';
import { yearsOf } from '../model/story-words.js';
import {
  contentWidth,
  ink,
  margin,
  muted,
  noteSize,
  provenance,
  Sheet,
  summarySize,
  writeHead,
  writeNotes,
  type PictureContext,
  type Run,
} from './picture.js';
import { pictureColors } from './picture-colors.js';

/** More names than this make no picture: the bars and their numbers do. */
const manyNames = 200;
/** Where the bars begin, from the margin, and how wide the longest is. */
const [barsAt, barWidth] = [180, contentWidth - 300];
const barHeight = 20;

/**
 * The periods in sequence, each with a bar, its number and its counties, as an SVG of its own: with title, sentence, source, date
 * and licence.
 * @param summary what is to be seen, in one sentence
 * @param host whose colours it has
 */
export function timelinePicture(context: PictureContext, summary: string, host: HTMLElement): string {
  const { story, msg } = context;
  const { action, data, highlight } = pictureColors(host.shadowRoot!);
  const largest = Math.max(...story.periods.map(({ entries }) => entries.length));
  const sheet = new Sheet();
  writeHead(sheet, context, summary);
  for (const step of story.steps) {
    sheet.y += noteSize * 0.75;
    if (!isPeriod(step)) {
      const words = msg('brak odnotowanych wdrożeń', { id: 'rollout-timeline-gap' });
      sheet.write([{ text: `${yearsOf(step)} ${words}`, color: muted }], noteSize);
      continue;
    }
    sheet.write([{ text: yearsOf(step), color: ink, weight: 700 }], summarySize);
    const width = Math.round((step.entries.length / largest) * barWidth);
    const top = Math.round(sheet.y - barHeight);
    const number = formatNumber(context.language, step.entries.length);
    sheet.draw(
      `<rect x="${margin + barsAt}" y="${top}" width="${width}" height="${barHeight}" fill="${data}"/>` +
        `<text x="${margin + barsAt + width + 12}" y="${Math.round(sheet.y)}" font-size="${summarySize}" font-weight="700" fill="${action}">${number}</text>`,
    );
    if (story.entries.length <= manyNames) writeNames(sheet, context, step, highlight);
  }
  sheet.y += noteSize;
  writeNotes(sheet, provenance(context));
  return sheet.toSvg(context, summary);
}

/** Who took part in a period, by voivodeship; the marked county stands out. */
function writeNames(sheet: Sheet, context: PictureContext, { entries }: Period, highlight: string): void {
  const { story, marked, plain } = context;
  for (const code of story.voivodeships) {
    const own = entries.filter(({ voivodeship }) => voivodeship === code);
    if (!own.length) continue;
    const names = own.flatMap((entry, at): Run[] => {
      const name = nameOf(context, entry);
      const text = at < own.length - 1 ? `${name}, ` : name;
      return [entry.county === marked?.county ? { text, color: highlight, weight: 700 } : { text, color: ink }];
    });
    sheet.write([{ text: `${plain(voivodeshipName(code))}: `, color: muted }, ...names], noteSize, barsAt);
  }
}

/** 'warszawski zachodni (etap 2, drugi raz)'. */
function nameOf(context: PictureContext, entry: Entry): string {
  const more = details({ ...context, say: context.plain }, entry);
  if (entry.earlier.length) more.push(timesWord(context, entry));
  return sortName(context, entry) + (more.length ? ` (${more.join(', ')})` : '');
}
