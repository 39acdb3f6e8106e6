// Pages whose policies allow next to nothing, by real headers from a real server: all six elements work, and the browser
// has nothing to report.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { serve, type Served } from '../../src/build/serve.js';
import { elementNames } from '../../src/elements/names.js';
import { findBrowser } from '../support/browser.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const tags = elementNames.map((name) => `ppl-${name}`);
const attributes: Readonly<Record<string, string>> = {
  'ppl-project-card': 'project="chelm-coalition"',
  'ppl-project-list': 'filters component="quick-start"',
  'ppl-rollout-timeline': 'county="0217"',
  'ppl-club-finder': 'near="Chrzanów"',
};
const six = tags.map((tag) => `<${tag} ${attributes[tag] ?? ''}>Fallback</${tag}>`).join('');
const plain = '<script type="module" src="/dist/cdn/1/ppl.js"></script>';

const base = [
  "default-src 'none'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');
/**
 * What a page with a hash and strict-dynamic writes: an import of its own would count as the parser's, which that policy
 * does not trust, and the address of a script element is what Trusted Types guard. A preload is neither.
 */
const inline =
  "const l=document.createElement('link');l.rel='modulepreload';l.href='/dist/cdn/1/ppl.js';l.onload=()=>import(l.href);document.head.append(l)";
const hash = `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;

/** What a security officer may send, and the tag that goes with it. */
const policies: Readonly<Record<string, [policy: string, script: string]>> = {
  "script-src 'self'": ["script-src 'self'", plain],
  'a nonce': ["script-src 'nonce-r4nd0m'", plain.replace('<script', '<script nonce="r4nd0m"')],
  'a hash with strict-dynamic': [`script-src ${hash} 'strict-dynamic'`, `<script>${inline}</script>`],
};
const hardening = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const ready = (page: Page) =>
  page.waitForFunction((all) => all.every((tag) => document.querySelector(tag)?.matches(':state(ready)')), tags);

describe('under a strict policy', () => {
  let browser: Browser;
  const served: Served[] = [];
  const host = async (html: string, headers: Record<string, string>) => {
    const server = await serve({
      folders: { '/dist/': dist },
      pages: {
        '/favicon.ico': '',
        '/': `<!doctype html><html lang="pl"><title>Strict</title>${html}`,
      },
      headers,
    });
    served.push(server);
    return server.url;
  };
  const open = async (url: string) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() !== 'log' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.addInitScript(() => {
      const seen: string[] = ((window as unknown as { seen: string[] }).seen = []);
      document.addEventListener('securitypolicyviolation', (event) =>
        seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
    await page.goto(url);
    const reports = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    return { page, complaints, reports };
  };
  before(async () => {
    browser = await chromium.launch(await findBrowser());
  });
  after(async () => {
    await browser.close();
    await Promise.all(served.map((server) => server.close()));
  });

  for (const [name, [scripts, tag]] of Object.entries(policies)) {
    it(`by ${name}, with Trusted Types, COEP and no geolocation, all six work and no report is sent`, async () => {
      const url = await host(tag + six, { ...hardening, 'Content-Security-Policy': `${base}; ${scripts}` });
      const { page, complaints, reports } = await open(url);
      await ready(page);
      // What a reader does loads more: the table, the suggestions, the filters.
      await page.locator('ppl-rollout-timeline').getByRole('button', { name: 'Tabela' }).click();
      await page.locator('ppl-rollout-timeline').getByRole('table').waitFor();
      await page.locator('ppl-club-finder').getByRole('combobox').first().fill('Trzeb');
      await page.locator('ppl-club-finder').getByRole('option').first().waitFor();
      assert.deepEqual(await reports(), []);
      assert.deepEqual(complaints, []);
      assert.equal(await page.evaluate(() => crossOriginIsolated), true);
    });
  }

  it('the checks themselves see what is forbidden', async () => {
    const url = await host(`${plain}${six}<p style="color:red">x</p>`, {
      'Content-Security-Policy': `${base}; script-src 'self'`,
    });
    const { page, reports } = await open(url);
    await ready(page);
    assert.match((await reports()).join(), /style-src-attr/);
  });

  it('that lets no script of ours run, the fallback stays', async () => {
    const url = await host(plain + six, { 'Content-Security-Policy': "default-src 'none'" });
    const { page } = await open(url);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.getByText('Fallback').count(), tags.length);
  });

  it('of the frame itself: sandboxed without an origin, all six work in embed.html, and no report is sent', async () => {
    const widgets = await serve({
      folders: { '/dist/': dist },
      shared: true,
      headers: { 'Cross-Origin-Embedder-Policy': 'credentialless', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    });
    served.push(widgets);
    const frames = elementNames.map(
      (name) =>
        `<iframe title="${name}" sandbox="allow-scripts" src="${widgets.url}/dist/embed.html?widget=${name}&project=chelm-coalition" height="300"></iframe>`,
    );
    const url = await host(frames.join('') + plain.replace('1/ppl.js', '1/ppl-frame.js'), {
      ...hardening,
      'Content-Security-Policy': `${base}; script-src 'self'; frame-src ${widgets.url}`,
    });
    const { page, complaints } = await open(url);
    for (const frame of page.frames().slice(1)) {
      // Each as a reader meets it: one above that grows moves it out of sight, where it loads nothing yet and has no
      // animation frames, by which `waitForFunction` looks.
      const element = await frame.frameElement();
      const isReady = () =>
        frame.evaluate((all) => document.querySelector(all.join())?.matches(':state(ready)') === true, tags);
      const end = Date.now() + 30_000;
      while (!(await isReady()) && Date.now() < end) {
        await element.scrollIntoViewIfNeeded();
        await page.waitForTimeout(50);
      }
      assert.equal(await isReady(), true, frame.url());
      assert.equal(await frame.evaluate(() => self.origin), 'null');
      assert.deepEqual(await frame.evaluate(() => (window as unknown as { seen: string[] }).seen), []);
    }
    assert.equal(page.frames().length, tags.length + 1);
    await page.waitForFunction(() => [...document.querySelectorAll('iframe')].every((one) => one.style.height));
    assert.deepEqual(complaints, []);
  });
});
