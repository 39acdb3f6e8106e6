import { ours, peers, software } from './seen.js';
import type { ViewName } from './views.js';

const addresses = import.meta.glob<string>('./*.webp', { eager: true, query: '?url', import: 'default' });

const words = {
  en: {
    ours: 'ppl-widgets',
    looks: 'In light, dark, contrast and forced colours, in Polish and Ukrainian, at 320, 768 and 1,280 px',
    sheet: 'Twenty-four small pictures of it: each look and language in a row, each width in a column.',
    widths: { 320: '320', 768: '768', 1280: '1,280' },
  },
  pl: {
    ours: 'ppl-widgets',
    looks: 'W barwach jasnych, ciemnych, kontrastowych i wymuszonych, po polsku i ukraińsku, przy 320, 768 i 1280 px',
    sheet: 'Dwadzieścia cztery małe obrazy: w każdym wierszu jeden wygląd i język, w każdej kolumnie jedna szerokość.',
    widths: { 320: '320', 768: '768', 1280: '1280' },
  },
} as const;

function addressOf(file: string): string {
  const address = addresses[`./${file}.webp`];
  if (address === undefined) throw new Error(`stories/side-by-side has no ${file}.webp`);
  return address;
}

/** A picture that opens alone, as large as it is. */
function figure(file: string, seen: string, caption: string): string {
  const address = addressOf(file);
  return `<figure><a href="${address}"><img src="${address}" alt="${seen}" loading="lazy" /></a><figcaption>${caption}</figcaption></figure>`;
}

/**
 * The pictures of a view beside those of others, as HTML: at three widths, and ours in all looks.
 * @throws Error when a picture is missing
 */
export function pictures(view: ViewName, language: 'en' | 'pl'): string {
  const say = words[language];
  const shown = [
    { file: view as string, seen: ours[view][language], by: say.ours },
    ...peers[view].map(({ file, seen, by }) => ({ file, seen: seen[language], by: software[by][language] })),
  ];
  const row = (width: keyof typeof say.widths) => {
    const told = say.widths[width];
    const figures = shown.map(({ file, seen, by }) =>
      figure(`${file}-${width}`, `${by}, ${told} px: ${seen}`, `${by}; ${told} px`),
    );
    return `<div class="side-by-side" data-width="${width}">${figures.join('')}</div>`;
  };
  const looks = figure(`${view}-looks`, say.sheet, say.looks);
  return `${row(320)}\n\n${row(768)}\n\n${row(1280)}\n\n<details><summary>${say.looks}</summary>${looks}</details>\n`;
}
