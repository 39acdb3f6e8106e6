// What is measured: the six widgets and their views, an error, the builder, HTML that is printed, and a publisher's report.
import { after, before } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
import { serve, widgetsOrigin, type Served } from '../../src/build/serve.js';
import { codes, found } from '../../src/publish/findings/finding.js';
import { asHtml } from '../../src/publish/report/as-html.js';
import type { Language } from '../../src/text/language.js';
import { findBrowser } from '../support/browser.mjs';
import { rendered } from '../wordpress/rendered.js';
import { helpers } from './measures.js';

export interface Column {
  readonly title: string;
  /** The element that a reader meets; of the builder there is none. */
  readonly html?: string;
  /** Pressed first. */
  readonly press?: string;
  /** What shows that all is there. */
  readonly comes: string;
}

const timeline = 'ppl-rollout-timeline';

/** The columns of the table. */
export const columns = {
  figures: { title: 'Key figures', html: '<ppl-key-figures></ppl-key-figures>', comes: 'ppl-key-figures dl' },
  timeline: {
    title: 'Timeline',
    html: `<${timeline} county="strzeliński"></${timeline}>`,
    comes: `${timeline} #find`,
  },
  map: {
    title: 'its map',
    html: `<${timeline} view="map" county="strzeliński"></${timeline}>`,
    comes: `${timeline} .pick`,
  },
  table: { title: 'its table', html: `<${timeline} view="table"></${timeline}>`, comes: `${timeline} .sort` },
  county: {
    title: 'a county’s card',
    html: `<${timeline} view="county" county="chrzanowski"></${timeline}>`,
    comes: `${timeline} .own-more .actions`,
  },
  finder: {
    title: 'Finder',
    html: '<ppl-club-finder near="Chrzanów" limit="3" locate></ppl-club-finder>',
    comes: 'ppl-club-finder .km',
  },
  explainer: {
    title: 'Explainer',
    html: '<ppl-program-explainer address-key="about" style="max-width: 60em"></ppl-program-explainer>',
    comes: 'ppl-program-explainer [role=tab]',
  },
  list: {
    title: 'Projects',
    html: '<ppl-project-list filters limit="4"></ppl-project-list>',
    comes: 'ppl-project-list fieldset',
  },
  card: {
    title: 'One project',
    html: '<ppl-project-card project="lwowek-traditional-production"></ppl-project-card>',
    press: 'ppl-project-card .foot summary',
    comes: 'ppl-project-card .embed-ways',
  },
  error: {
    title: 'Error',
    html: '<ppl-key-figures feed="/none.json"></ppl-key-figures><ppl-project-list feed="/none.json"></ppl-project-list>',
    comes: 'ppl-project-list .message button',
  },
  builder: { title: 'Builder', comes: '.preview > :state(ready)' },
  printed: { title: 'Printed HTML', comes: 'h3' },
  report: { title: 'Report', comes: '.verdict' },
} as const satisfies Readonly<Record<string, Column>>;

export type ColumnName = keyof typeof columns;
export const columnNames = Object.keys(columns) as ColumnName[];

/** A page of an office with one column on it; Tab comes from a link before it and goes to one behind. */
const pageOf = (title: string, lang: Language, html: string) => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,"><script type="module" src="/dist/cdn/ppl.js"></script>
<style>body { max-width: 1200px; margin: 0 auto; padding: 16px; font: 16px/1.5 system-ui; } p > a { display: inline-block; min-width: 44px; min-height: 44px; }</style>
<main><h1>1</h1><h2>2</h2><p><a href="#a" id="before">1</a></p>${html}<p><a href="#b" id="after">2</a></p></main></html>`;

/** What a publisher's report says when everything is wrong. */
const report = (lang: Language) =>
  asHtml(
    codes.map((code, at) =>
      found(code, {
        ...{ file: 'kluby.csv', cell: `C${at + 2}`, place: 'clubs[0].lat', value: 'x', suggestion: 'y' },
        named: { field: 'lat' },
      }),
    ),
    lang,
    { now: '2026-11-29T08:00:00Z', counts: { clubs: 11, projects: 10 } },
  );

/** A walk by keys has a beginning and an end there. */
const betweenLinks = (html: string) =>
  html
    .replace('<h1>', '<p><a href="#a" id="before">1</a></p><h1>')
    .replace(
      '</html>',
      `<p><a href="#b" id="after">2</a></p><style>p > a { display: inline-block; padding: 12px 20px }</style></html>`,
    );

/** Waits until nothing has changed for a while: what comes after the first view has come. */
async function atRest(): Promise<void> {
  const count = () => document.body.innerText.length + performance.getEntriesByType('resource').length;
  for (let last = -1, quiet = 0; quiet < 4;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = count();
    quiet = now === last ? quiet + 1 : 0;
    last = now;
  }
}

/** Opens columns. To be called inside `describe`: what it starts ends with the suite. */
export function columnPages() {
  let browser: Browser;
  let server: Served;

  before(async () => {
    browser = await chromium.launch(await findBrowser());
    server = await serve(widgetsOrigin());
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  return async function open(name: ColumnName, lang: Language = 'pl'): Promise<Page> {
    const { title, html, press, comes }: Column = columns[name];
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(60_000);
    await page.addInitScript(helpers);
    if (name === 'report') {
      await page.route(`${server.url}/report.html`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: betweenLinks(report(lang)) }),
      );
      await page.goto(`${server.url}/report.html`);
    } else if (name === 'builder') {
      await page.goto(`${server.url}/dist/builder.html?lang=${lang}`);
      // So that a walk by keys has a beginning and an end here, too.
      await page.evaluate(() => {
        for (const [id, where] of [
          ['before', 'afterbegin'],
          ['after', 'beforeend'],
        ] as const) {
          const link = Object.assign(document.createElement('a'), { id, href: '#', textContent: '1' });
          link.style.cssText = 'display:inline-block;min-width:44px;min-height:44px';
          document.querySelector('main')!.parentElement!.insertAdjacentElement(where, link);
        }
      });
    } else {
      const content = html ?? (await rendered('rollout-timeline', { county: 'strzeliński', lang }));
      await page.route(`${server.url}/column`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(title, lang, content) }),
      );
      await page.goto(`${server.url}/column`);
    }
    if (press) await page.locator(press).click();
    await page.locator(comes).first().waitFor();
    await page.evaluate(atRest);
    return page;
  };
}
