// The built widgets in WebKit: four pages with all six, on light and dark ground, in a narrow frame and in a frame of ours.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { serve, widgetsOrigin, type Served } from '../../src/build/serve.js';
import type { ElementName } from '../../src/elements/names.js';
import { textsIn, unreadable, type Text } from '../support/readable.js';
import { keys, WebKitSession } from './driver.js';
import { attributes } from '../support/written-attributes.js';

const names = Object.keys(attributes) as ElementName[];
const tags = names.map((name) => `ppl-${name}`);

/** Keeps what the console is told and what is thrown, from before the first script on. */
const recorder = `<script>
  complaints = [];
  for (const name of ['error', 'warn']) console[name] = (...all) => complaints.push(all.join(' '));
  for (const name of ['error', 'unhandledrejection'])
    addEventListener(name, ({ message, reason }) => complaints.push(String(message ?? reason)), true);
</script>`;

const page = (lang: string, style: string, body: string) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Urząd</title><link rel="icon" href="data:,">${recorder}
<style>body { max-width: 64em; margin: 16px; font-family: sans-serif } ${style}</style>
<script type="module" src="{widgets}/dist/cdn/ppl.js"></script>${body}`;
const all = (more: Partial<Record<ElementName, string>> = {}) =>
  names
    .map((name) => `<ppl-${name} ${attributes[name]} ${more[name] ?? ''}><p>Opis: ${name}</p></ppl-${name}>`)
    .join('\n');

const pages = {
  '/light': page('pl', '', all()),
  '/dark': page('uk', ':root { color-scheme: dark } body { background: #14181b; color: #eee }', all()),
  '/inside': page('en', 'body { margin: 0 }', all({ 'rollout-timeline': 'view="map"', 'club-finder': 'view="map"' })),
  '/narrow': page('en', '', '<iframe src="/inside" width="320" height="900"></iframe>'),
  '/frame': page(
    'pl',
    '',
    '<iframe src="{widgets}/dist/embed.html?widget=club-finder&near=Chrzanów" width="900" height="600"></iframe>',
  ),
};

/** What each widget shows, wherever on the page it is; those far down load when a reader comes near. */
function look(wanted: readonly string[], isInside: boolean) {
  const root = isInside ? document.querySelector('iframe')!.contentDocument! : document;
  return wanted.map((tag) => {
    const one = root.querySelector(tag);
    one?.scrollIntoView();
    const isReady = !!one?.matches(':state(ready)') && !!one.shadowRoot?.querySelector('[part~="source"]');
    return {
      tag,
      isReady,
      isTooWide: !!one && one.scrollWidth > one.clientWidth + 1,
      isFallbackSeen: !!one?.querySelector('p')?.getClientRects().length,
    };
  });
}

const complaintsIn = () => (globalThis as unknown as { complaints: string[] }).complaints;

describe('WebKit', { concurrency: false }, () => {
  let widgets: Served;
  let host: Served;
  let webkit: WebKitSession;

  before(async () => {
    widgets = await serve(widgetsOrigin());
    host = await serve({ pages, rewrite: (html) => html.replaceAll('{widgets}', widgets.url) });
    webkit = await WebKitSession.start();
  });
  after(async () => {
    await webkit?.stop();
    await Promise.all([host, widgets].map((server) => server.close()));
  });

  /** Opens a page and waits until all six show their content. */
  async function openShown(path: keyof typeof pages, isInside = false) {
    await webkit.open(host.url + path);
    const areReady = (found: readonly { isReady: boolean }[]) => found.every(({ isReady }) => isReady);
    for (const end = Date.now() + 20_000; !areReady(await webkit.run(look, tags, isInside)) && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 200));
    const found = await webkit.run(look, tags, isInside);
    const fine = { isReady: true, isTooWide: false, isFallbackSeen: false };
    assert.deepEqual(
      found,
      tags.map((tag) => ({ tag, ...fine })),
    );
  }

  const isQuiet = async () => assert.deepEqual(await webkit.run(complaintsIn), []);

  /** Each text with its colours as they are painted. */
  async function texts() {
    const source = `const found = (${String(textsIn)})(arguments[0]);
      const paint = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
      const painted = (color) => {
        paint.fillStyle = color;
        paint.fillRect(0, 0, 1, 1);
        return 'rgb(' + paint.getImageData(0, 0, 1, 1).data.slice(0, 3).join(', ') + ')';
      };
      return found.map(({ words, color, ground }) => ({ words, color: painted(color), ground: ground && painted(ground) }));`;
    const all = await webkit.script<(Text & { ground: string | null })[]>(source, tags);
    return all.map((text) => ({ ...text, ground: text.ground ?? undefined }));
  }

  for (const [path, language] of [
    ['/light', 'pl'],
    ['/dark', 'uk'],
  ] as const) {
    it(`shows all six on ${path}, in ${language}, each text readable, and the console stays empty`, async () => {
      await openShown(path);
      await webkit.run(() => scrollTo(0, 0));
      const { data } = PNG.sync.read(await webkit.screenshot());
      const canvas = `rgb(${data.subarray(0, 3).join(', ')})`;
      const found = await texts();
      assert.ok(found.length > 150, String(found.length));
      assert.deepEqual(unreadable(found, canvas), []);
      await isQuiet();
    });
  }

  it('shows all six in a frame of 320 px, two of them as maps', async () => {
    await openShown('/narrow', true);
    const maps = await webkit.run(() => {
      const { contentDocument, contentWindow } = document.querySelector('iframe')!;
      const { complaints } = contentWindow as unknown as { complaints: string[] };
      return {
        seen: ['rollout-timeline', 'club-finder'].map(
          (name) => !!contentDocument!.querySelector(`ppl-${name}`)!.shadowRoot!.querySelector('.map'),
        ),
        overflow: contentDocument!.documentElement.scrollWidth,
        complaints,
      };
    });
    assert.deepEqual(maps, { seen: [true, true], overflow: 320, complaints: [] });
  });

  it('finds clubs and a county by keys, and changes the audience', async () => {
    await openShown('/light');
    const focus = (tag: string, wanted: string) => {
      document.querySelector(tag)!.shadowRoot!.querySelector<HTMLInputElement>(wanted)!.focus();
    };
    const shows = (tag: string, wanted: string, words: string) =>
      [...document.querySelector(tag)!.shadowRoot!.querySelectorAll(wanted)].some((one) =>
        one.textContent.replace(/\s+/g, ' ').includes(words),
      );
    await webkit.run(focus, 'ppl-club-finder', 'input');
    await webkit.type(keys.Escape, ...'lodz');
    await webkit.until('Łódź is suggested', shows, 'ppl-club-finder', '[role=option]', 'Łódź');
    await webkit.type(keys.Down, keys.Enter);
    await webkit.until('clubs near Łódź', shows, 'ppl-club-finder', '.result', 'Łódź');
    await webkit.run(focus, 'ppl-rollout-timeline', '#find');
    await webkit.type(...'gorlicki');
    await webkit.until('a county is suggested', shows, 'ppl-rollout-timeline', '[role=option]', 'gorlicki');
    await webkit.type(keys.Down, keys.Enter);
    await webkit.until('the card of the county', shows, 'ppl-rollout-timeline', '.county', 'powiat gorlicki');
    await webkit.run(focus, 'ppl-program-explainer', '[role=tab][aria-selected=true]');
    await webkit.type(keys.Right);
    await webkit.until('the next audience', shows, 'ppl-program-explainer', '[aria-selected=true]', 'Dla firm');
    await isQuiet();
  });

  it('shows a widget in a frame of ours', async () => {
    await webkit.open(host.url + '/frame');
    await webkit.enterFrame();
    const isShown = () => !!document.querySelector('ppl-club-finder')?.shadowRoot?.querySelector('.result');
    await webkit.until('the finder in the frame', isShown);
    assert.equal(await webkit.run(() => document.querySelector('.missing')), null);
  });
});
