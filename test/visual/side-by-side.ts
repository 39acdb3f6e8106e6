// `npm run check -- side-by-side`: each widget and view of the built bundle at three widths, in four looks and two languages.
// None may be wider than its page, or say anything in the console. `--update` takes the pictures of the guide 'Side by side'
// anew; further words choose views by a part of their name: npm run check -- side-by-side --update map
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { serve, type Served } from '../../src/build/serve.js';
import { viewNames, type ViewName } from '../../stories/side-by-side/views.js';
import type { Look } from './matrix.js';
import { family, fontsFrom, launch, media } from './studio.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'stories/side-by-side');

const looks: readonly Look[] = ['light', 'dark', 'contrast', 'forced'];
const languages = ['pl', 'uk'] as const;
const widths = [320, 768, 1280] as const;

type Language = (typeof languages)[number];
type Width = (typeof widths)[number];

/** What a page writes for each view. */
const markup: Readonly<Record<ViewName, readonly [tag: string, attributes: string]>> = {
  'project-card': ['ppl-project-card', 'project="chelm-coalition"'],
  'project-list': ['ppl-project-list', 'filters'],
  timeline: ['ppl-rollout-timeline', ''],
  map: ['ppl-rollout-timeline', 'view="map"'],
  table: ['ppl-rollout-timeline', 'view="table"'],
  county: ['ppl-rollout-timeline', 'view="county" county="0217"'],
  'key-figures': ['ppl-key-figures', ''],
  explainer: ['ppl-program-explainer', ''],
  finder: ['ppl-club-finder', 'near="Chrzanów"'],
  'finder-map': ['ppl-club-finder', 'view="map"'],
};

/** Where a picture ends, in CSS pixels: about a screen. */
const foldAt: Readonly<Record<Width, number>> = { 320: 1000, 768: 760, 1280: 720 };

/** Whether a picture stands beside those of others, which are in Polish and in light colours. */
const isBeside = (look: Look, language: Language) => look === 'light' && language === 'pl';

interface Shot {
  readonly look: Look;
  readonly language: Language;
  readonly width: Width;
  readonly png: Buffer;
}

const pageOf = (view: ViewName, look: Look, language: Language): string => {
  const [tag, attributes] = markup[view];
  const theme = look === 'contrast' ? ' theme="contrast"' : '';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${view}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${fontsFrom('/fonts/')}
<style>:root { color-scheme: light dark; } body { margin: 12px; }</style></head>
<body><${tag} ${attributes}${theme}></${tag}><script type="module" src="/dist/cdn/ppl.js"></script></body></html>`;
};

/** Waits until a widget shows what it has, and has nothing under way. Runs in the page. */
async function settled(tag: string): Promise<number> {
  const widget = document.querySelector<HTMLElement & { isWaiting?: boolean }>(tag)!;
  const latest = performance.now() + 20_000;
  for (let quiet = 0; quiet < 6; quiet++) {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    if (performance.now() > latest) throw new Error('It is not ready after 20 seconds.');
    if (!widget.matches(':state(ready)') || widget.isWaiting) quiet = 0;
  }
  return Math.ceil(widget.getBoundingClientRect().bottom + 12);
}

/** The pictures of one view, and what is wrong with it. */
async function photograph(browser: Browser, site: Served, view: ViewName): Promise<[Shot[], string[]]> {
  const shots: Shot[] = [];
  const wrong: string[] = [];
  for (const look of looks) {
    for (const language of languages) {
      const name = `${view}, ${look}, ${language}`;
      const context = await browser.newContext({
        viewport: { width: widths[0], height: 900 },
        locale: language,
        timezoneId: 'Europe/Warsaw',
        reducedMotion: 'reduce',
        ...media(look),
      });
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => wrong.push(`${name}: ${message}`));
      page.on('console', (said) => {
        if (['error', 'warning'].includes(said.type())) wrong.push(`${name}: ${said.text()}`);
      });
      await page.goto(`${site.url}/${view}/${look}/${language}`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const height = await page.evaluate(settled, markup[view][0]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) wrong.push(`${name}: ${wide} pixels wide at ${width}`);
        const clip = { x: 0, y: 0, width, height: Math.min(height, foldAt[width]) };
        const png = await page.screenshot({ fullPage: true, clip, animations: 'disabled', caret: 'hide' });
        shots.push({ look, language, width, png });
      }
      await context.close();
    }
  }
  return [shots, wrong];
}

interface Placed {
  readonly source: string;
  /** How much of the picture is drawn, in its own pixels. */
  readonly shown: { readonly width: number; readonly height: number };
  readonly x: number;
  readonly y: number;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  /** How large a picture is drawn, 1 being as it was taken. */
  readonly scale: number;
  /** From 0 to 1, which loses nothing. */
  readonly quality: number;
  readonly pictures: readonly Placed[];
  readonly words: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** Draws pictures into one, as WebP in base 64. Runs in the page. */
async function draw([{ width, height, scale, quality, pictures, words }, family]: [Sheet, string]): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#8a8a8a';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  for (const { source, shown, x, y } of pictures) {
    const picture = await createImageBitmap(await (await fetch(source)).blob(), 0, 0, shown.width, shown.height);
    context.drawImage(picture, x, y, shown.width * scale, shown.height * scale);
  }
  context.font = `14px '${family}'`;
  context.fillStyle = '#000';
  for (const { text, x, y } of words) context.fillText(text, x, y);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
  let text = '';
  for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
  return btoa(text);
}

const sourceOf = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;
const heightOf = (png: Buffer) => png.readUInt32BE(20);

/** Where pictures end in a sheet of all looks: above, all there is to see of a look has been seen. */
const sheetFoldAt: Readonly<Record<Width, number>> = { 320: 680, 768: 600, 1280: 540 };

/** All pictures of a view, small: a column for each width, a row for each look and language. */
function sheetOf(shots: readonly Shot[]): Sheet {
  const scale = 0.42;
  const gap = 8;
  const head = 24;
  const pictures: Placed[] = [];
  const words: Sheet['words'][number][] = [];
  const xOf = (width: Width) =>
    widths.slice(0, widths.indexOf(width)).reduce((sum, one) => sum + one * scale + gap, gap);
  let y = 0;
  for (const language of languages) {
    for (const look of looks) {
      const row = shots
        .filter((shot) => shot.look === look && shot.language === language)
        .map(({ width, png }) => ({
          source: sourceOf(png),
          shown: { width, height: Math.min(heightOf(png), sheetFoldAt[width]) },
          x: xOf(width),
          y: y + head,
        }));
      words.push({ text: `${look}, ${language}`, x: gap, y: y + head - gap });
      pictures.push(...row);
      y += head + Math.max(...row.map(({ shown }) => shown.height)) * scale;
    }
  }
  return {
    width: Math.ceil(xOf(1280) + 1280 * scale) + gap,
    height: Math.ceil(y) + gap,
    scale,
    quality: 0.42,
    pictures,
    words,
  };
}

async function write(page: Page, name: string, sheet: Sheet): Promise<number> {
  const bytes = Buffer.from(await page.evaluate(draw, [sheet, family] as [Sheet, string]), 'base64');
  await writeFile(join(folder, `${name}.webp`), bytes);
  return bytes.length;
}

/** Writes the sheet of a view, and the pictures that stand beside those of others. */
async function update(page: Page, view: ViewName, shots: readonly Shot[]): Promise<number> {
  let bytes = await write(page, `${view}-looks`, sheetOf(shots));
  for (const { look, language, width, png } of shots) {
    if (!isBeside(look, language)) continue;
    const shown = { width, height: heightOf(png) };
    const pictures = [{ source: sourceOf(png), shown, x: 0, y: 0 }];
    bytes += await write(page, `${view}-${width}`, { ...shown, scale: 1, quality: 0.65, pictures, words: [] });
  }
  return bytes;
}

const options = process.argv.slice(2);
const isUpdating = options.includes('--update');
const wanted = options.filter((option) => !option.startsWith('--'));
const waiting = viewNames.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

const paths = viewNames.flatMap((view) =>
  looks.flatMap((look) =>
    languages.map((language) => [`/${view}/${look}/${language}`, pageOf(view, look, language)] as const),
  ),
);
const site = await serve({
  folders: { '/dist/': join(root, 'dist'), '/fonts/': join(root, 'node_modules/@fontsource/noto-sans') },
  pages: Object.fromEntries(paths),
});
const browser = await launch();
let passed = 0;
let bytes = 0;
const wrong: string[] = [];
await mkdir(folder, { recursive: true });
try {
  const studio = await browser.newPage();
  await studio.setContent(fontsFrom(`${site.url}/fonts/`));
  const work = async () => {
    for (let view = waiting.shift(); view; view = waiting.shift()) {
      const [shots, found] = await photograph(browser, site, view);
      passed += Math.max(0, shots.length - found.length);
      wrong.push(...found);
      if (!isUpdating) continue;
      const written = await update(studio, view, shots);
      bytes += written;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
} finally {
  await browser.close();
  await site.close();
}
for (const one of wrong) console.log(`✖ ${one}`);
if (isUpdating) console.log(`${(bytes / 1e6).toFixed(2)} MB of pictures written`);
console.log(`${passed} passed, ${wrong.length} failed`);
process.exit(wrong.length > 0 ? 1 : 0);
