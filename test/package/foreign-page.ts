import { after, before } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
import { serve, widgetsOrigin, type Served } from '../../src/build/serve.js';
import { findBrowser } from '../support/browser.mjs';

export interface ForeignPage {
  page: Page;
  /** The origin of the widgets, without a slash at the end. */
  widgets: string;
  /** What the page's console got: warnings and errors, uncaught ones too. */
  complaints: string[];
  /** Addresses asked, from any server. */
  asked: string[];
}

/**
 * Opens pages of an origin that is not the widgets' own, as a partner's is. The built `dist/` is served by another.
 * To be called inside `describe`: what it starts ends with the suite.
 */
export function foreignPages() {
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

  /**
   * @param markup of the whole page; `{widgets}` stands for the widgets' origin
   * @param prepare what has to be there before the page is loaded
   */
  return async function open(markup: string, prepare?: (foreign: ForeignPage) => unknown): Promise<ForeignPage> {
    const html = `<!doctype html><html lang="pl"><title>A partner</title><link rel="icon" href="data:,">${markup.replaceAll('{widgets}', widgets.url)}`;
    const host = await serve({ pages: { '/': html } });
    opened.push(host);
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    const foreign: ForeignPage = { page, widgets: widgets.url, complaints: [], asked: [] };
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) foreign.complaints.push(message.text());
    });
    page.on('pageerror', (error) => foreign.complaints.push(String(error)));
    page.on('request', (request) => foreign.asked.push(request.url()));
    await prepare?.(foreign);
    await page.goto(host.url);
    return foreign;
  };
}
