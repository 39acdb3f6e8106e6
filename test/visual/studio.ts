// One browser, one set of fonts, one way to draw: the same pixels on every machine.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { serve, type Served } from '../../src/build/serve.js';
import { findBrowser } from '../support/browser.mjs';
import { foldAt, type Look, type Story, type View, type Width } from './matrix.js';
import { readPicture, type Picture } from './picture.js';

declare global {
  interface Window {
    __STORYBOOK_PREVIEW__?: {
      extract(): Promise<Record<string, { id: string; storyGlobals: { width?: string } }>>;
      currentRender?: { id: string; phase: string };
    };
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

const switches = [
  // Without a graphics card, and without what the processor at hand could do faster: some greys come out another way.
  '--disable-gpu',
  '--disable-skia-runtime-opts',
  '--disable-partial-raster',
  '--force-color-profile=srgb',
  '--disable-lcd-text',
];

/** Letters stand on whole pixels, as they do for most readers with one device pixel a CSS pixel. */
const notPlaywrights = ['--font-render-hinting=none'];

export const family = 'Noto Sans';
const weights = [400, 600, 700];

/** The same fonts for a page and the widgets on it, from `fonts/` beside the page or from another address. */
export const fontsFrom = (folder = 'fonts/') => `${weights
  .map((weight) => `<link rel="stylesheet" href="${folder}${weight}.css">`)
  .join('')}
<style>
  :root { --ppl-font: '${family}'; }
  body { font-family: '${family}'; }
</style>`;

/** What the page of a story gets: the fonts, and no height but its own. */
const head = `${fontsFrom()}<style>.stage-page { min-block-size: 0; }</style>`;

/** Builds Storybook aside. The folder is the caller's to remove. */
export async function buildStorybook(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ppl-visual-'));
  const command = join(root, 'node_modules/.bin/storybook');
  const args = ['build', '--config-dir', 'stories/config', '--output-dir', folder, '--quiet', '--disable-telemetry'];
  let said = '';
  const code = await new Promise<number | null>((resolve, reject) => {
    const building = spawn(command, args, { cwd: root, env: { ...process.env, CI: '1' } });
    building.stdout.on('data', (text: Buffer) => (said += text.toString()));
    building.stderr.on('data', (text: Buffer) => (said += text.toString()));
    building.on('error', reject);
    building.on('close', resolve);
  });
  if (code === 0) return folder;
  await rm(folder, { recursive: true, force: true });
  throw new Error(`Storybook cannot be built:\n${said}`);
}

export class Studio {
  readonly #browser: Browser;
  readonly #site: Served;

  private constructor(browser: Browser, site: Served) {
    this.#browser = browser;
    this.#site = site;
  }

  static async open(storybook: string): Promise<Studio> {
    const site = await serve({
      folders: { '/': storybook, '/fonts/': join(root, 'node_modules/@fontsource/noto-sans') },
      rewrite: (html) => html.replace('</head>', `${head}</head>`),
    });
    return new Studio(await launch(), site);
  }

  /** Every story there is, in Storybook's order. */
  async stories(): Promise<Story[]> {
    const page = await this.#browser.newPage();
    await page.goto(`${this.#site.url}/iframe.html?viewMode=story&id=none`);
    await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__ !== undefined);
    const found = await page.evaluate(() => window.__STORYBOOK_PREVIEW__!.extract());
    await page.close();
    return Object.values(found).map(({ id, storyGlobals: { width = 'full' } }) => ({ id, width }));
  }

  /**
   * Renders a story, waits until it has done all it does by itself, and takes its pictures.
   * @param style CSS for the document and for the element's inside, to see that a change is seen
   * @throws Error with what Storybook says when the story or its play function fails
   */
  async photograph(view: View, style = ''): Promise<Map<Width, Picture>> {
    const context = await this.#browser.newContext({
      viewport: { width: view.widths[0]!, height: 800 },
      deviceScaleFactor: 1,
      locale: 'pl-PL',
      timezoneId: 'Europe/Warsaw',
      reducedMotion: 'reduce',
      ...media(view.look),
    });
    try {
      const page = await context.newPage();
      await page.clock.setFixedTime('2026-11-23T12:00:00+01:00');
      await this.#show(page, view);
      if (style) await page.evaluate(dress, style);
      const pictures = new Map<Width, Picture>();
      for (const width of view.widths) pictures.set(width, await take(page, width, view.whole));
      return pictures;
    } finally {
      await context.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#site.close();
  }

  async #show(page: Page, { story, look, language }: View): Promise<void> {
    // What axe has to say, it says in the tests of the stories.
    const globals = [`language:${language}`, 'a11y.manual:!true', ...(look === 'contrast' ? ['theme:contrast'] : [])];
    await page.goto(`${this.#site.url}/iframe.html?viewMode=story&id=${story}&globals=${globals.join(';')}`);
    const ended = await page.waitForFunction(
      (id) => {
        const render = window.__STORYBOOK_PREVIEW__?.currentRender;
        if (document.body.classList.contains('sb-show-errordisplay')) return 'errored';
        return render?.id === id && ['finished', 'errored', 'aborted'].includes(render.phase) ? render.phase : false;
      },
      story,
      // Animation frames, by which it looks otherwise, are rare where two windows share a machine.
      { polling: 100 },
    );
    if ((await ended.jsonValue()) !== 'finished') {
      const why = await page.locator('#error-message').textContent();
      throw new Error(`The story fails: ${why?.trim() || 'Storybook does not say why'}`);
    }
    await page.evaluate(
      async ([name, sizes]) => {
        await Promise.all(sizes.map((weight) => document.fonts.load(`${weight} 16px '${name}'`, 'aąа')));
      },
      [family, weights] as const,
    );
  }
}

/** What a browser is told of a look. */
export const media = (look: Look) => ({
  colorScheme: look === 'dark' ? ('dark' as const) : ('light' as const),
  forcedColors: look === 'forced' ? ('active' as const) : ('none' as const),
});

/** The pinned browser, which knows no font of the machine. */
export async function launch(): Promise<Browser> {
  const asked = process.env['CHROME_PATH'];
  process.env['CHROME_PATH'] = 'shipped';
  const { executablePath, args, env } = await findBrowser();
  if (asked === undefined) delete process.env['CHROME_PATH'];
  else process.env['CHROME_PATH'] = asked;
  const folder = dirname(executablePath);
  const settings = join(folder, 'visual-fonts.conf');
  await writeFile(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>\n`,
  );
  return chromium.launch({
    executablePath,
    args: [...args, ...switches],
    ignoreDefaultArgs: notPlaywrights,
    env: { ...env, FONTCONFIG_FILE: settings, LC_ALL: 'C.UTF-8', TZ: 'Europe/Warsaw' },
  });
}

async function take(page: Page, width: Width, whole: boolean): Promise<Picture> {
  await page.setViewportSize({ width, height: 800 });
  const height = await page.evaluate(async () => {
    scrollTo(0, 0);
    await document.fonts.ready;
    // What a width asks for comes later, and is drawn when the rest has been painted. A story may wait for ever.
    const widgets = [...document.querySelectorAll('.stage-box *')] as { isWaiting?: boolean }[];
    const latest = performance.now() + 1000;
    for (let pairs = 0; pairs < 4; pairs++) {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      if (performance.now() < latest && widgets.some(({ isWaiting }) => isWaiting)) pairs = 0;
    }
    const stage = document.querySelector('.stage-page')!.getBoundingClientRect().bottom;
    // A list that hangs out of its element counts; the empty rest of the window does not.
    const hanging = document.documentElement.scrollHeight;
    return Math.ceil(hanging > innerHeight ? Math.max(stage, hanging) : stage);
  });
  const clip = { x: 0, y: 0, width, height: whole ? height : Math.min(height, foldAt[width]) };
  return readPicture(await page.screenshot({ fullPage: true, clip, animations: 'disabled', caret: 'hide' }));
}

/** Runs in the page. */
function dress(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  for (const element of document.querySelectorAll('.stage-box *')) {
    if (element.shadowRoot) element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];
  }
}
