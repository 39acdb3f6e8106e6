import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright';
import { partnerOrigin, serve, widgetsOrigin, type PartnerName, type Served } from '../../src/build/serve.js';
import { elementNames } from '../../src/elements/names.js';
import { findBrowser } from '../support/browser.mjs';

/** How a visitor's browser is set. */
export interface Visitor {
  width: number;
  scheme: 'light' | 'dark';
}

export interface PartnerPage {
  page: Page;
  /** The origins of the page and of the widgets. */
  origins: string[];
  /** What the console got that is worse than a hint, uncaught errors too. */
  complaints: string[];
  /** Addresses asked, from any server. */
  asked: string[];
}

const tags = elementNames.map((name) => `ppl-${name}`).join();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Opens the pages that `npm start` shows, and waits until each widget has its content. To be called inside `describe`:
 * what it starts ends with the suite.
 */
export function partnerPages() {
  let browser: Browser;
  let widgets: Served;
  const opened: Served[] = [];

  before(async () => {
    browser = await chromium.launch(await findBrowser());
    widgets = await serve(widgetsOrigin());
  });
  after(async () => {
    await browser.close();
    await Promise.all([widgets, ...opened].map((server) => server.close()));
  });

  return async function open(name: PartnerName | 'paste', { width, scheme }: Visitor): Promise<PartnerPage> {
    const host = name === 'paste' ? widgets : await serve(partnerOrigin(name, widgets.url));
    if (host !== widgets) opened.push(host);
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    const partner: PartnerPage = { page, origins: [host.url, widgets.url], complaints: [], asked: [] };
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) partner.complaints.push(message.text());
    });
    page.on('pageerror', (error) => partner.complaints.push(String(error)));
    page.on('request', (request) => partner.asked.push(request.url()));
    // tsx wraps named functions into calls of a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(host.url);
    await page.waitForFunction(
      (all) => [...document.querySelectorAll(all)].every((one) => one.matches(':state(ready)')),
      tags,
    );
    return partner;
  };
}

/** How many widgets the page has, `<div data-ppl>` included. */
export const countWidgets = ({ page }: PartnerPage) => page.locator(tags).count();

/** By how many pixels the page is wider than its window. */
export const overflow = ({ page }: PartnerPage) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe-core finds on the whole page, shadow roots included: the rule, and where. */
export async function accessFaults({ page }: PartnerPage): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' > ')}`));
  });
}
