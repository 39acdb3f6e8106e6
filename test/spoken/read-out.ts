// What Orca says of each widget, with Firefox, against what was written down. The transcripts were read whole and judged:
// `UPDATE_SPOKEN=1 npm run check -- screen-reader` writes them anew, and the difference is to be read again.
import { match } from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { serve, widgetsOrigin, type Served } from '../../src/build/serve.js';
import { elementNames } from '../../src/elements/names.js';
import { isWrittenDown } from '../steered/written-down.js';
import { longQuiet, ScreenReader, StartError } from './screen-reader.js';

/** A way through a widget: what it is called, and what is heard on it. */
type Way = (reader: ScreenReader) => Promise<Record<string, readonly string[]>>;

interface Reading {
  readonly html: string;
  /** What shows that all is there. */
  readonly state: 'ready' | 'error';
  readonly ways: readonly Way[];
}

const end = 'THE END';

const sayAll: Way = async (reader) => {
  await reader.toBeginning();
  const said = await reader.press('KP_Add', (all) => all.at(-1) === end);
  return { 'All, from the beginning': said.slice(1, -1) };
};

const headings: Way = async (reader) => {
  await reader.toBeginning();
  const count = (await reader.page.evaluate(`[...document.querySelectorAll('main > *')].flatMap(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('h2, h3, h4, h5, h6')]).filter((one) => getComputedStyle(one).display === 'contents' || one.checkVisibility()).length`)) as number;
  const said: string[] = [];
  for (let at = 0; at < count; at++) said.push((await reader.press('h')).join(' | '));
  return { 'By headings': said };
};

/** By the keys for tables: into it, along the first row, and down the first column. */
const table: Way = async (reader) => {
  await reader.toBeginning();
  const said = [await reader.press('t')];
  for (const key of ['Right', 'Right', 'Down', 'Left', 'Down']) said.push(await reader.press(`alt+shift+${key}`));
  return { 'By cells of the table': said.map((one) => one.join(' | ')) };
};

/** Keys one after the other, each with what is said of itself after it. Words in quotes are typed. */
const keys =
  (name: string, ...all: readonly string[]): Way =>
  async (reader) => {
    await reader.toBeginning();
    const said: string[] = [];
    for (const key of all) {
      const [, typed] = /^'(.*)'$/.exec(key) ?? [];
      const heard = typed ? await reader.type(typed) : await reader.press(key, () => true, longQuiet);
      said.push(`${key}: ${heard.join(' | ')}`);
    }
    return { [name]: said };
  };

const readings: Readonly<Record<string, Reading>> = {
  timeline: {
    html: '<ppl-rollout-timeline></ppl-rollout-timeline>',
    state: 'ready',
    ways: [sayAll, headings, keys('In the form', 'Tab', "'strz'", 'Down', 'Return', 'Escape')],
  },
  map: { html: '<ppl-rollout-timeline view="map" from="2008"></ppl-rollout-timeline>', state: 'ready', ways: [sayAll] },
  table: {
    html: '<ppl-rollout-timeline view="table" from="2008"></ppl-rollout-timeline>',
    state: 'ready',
    ways: [sayAll, table],
  },
  finder: {
    html: '<ppl-club-finder near="Chrzanów" limit="3"></ppl-club-finder>',
    state: 'ready',
    ways: [sayAll, headings, keys('In the form', 'Tab', 'Escape', "'nowy'", 'Down', 'Return')],
  },
  explainer: {
    // Where the audiences are tabs; in more room they stand beside each other under headings.
    html: '<ppl-program-explainer style="max-width: 60em"></ppl-program-explainer>',
    state: 'ready',
    ways: [sayAll, headings, keys('By the tabs', 'Tab', 'Right', 'Tab')],
  },
  figures: { html: '<ppl-key-figures></ppl-key-figures>', state: 'ready', ways: [sayAll] },
  list: {
    html: '<ppl-project-list filters limit="3"></ppl-project-list>',
    state: 'ready',
    ways: [sayAll, headings, keys('In the form', 'Tab', 'Down')],
  },
  card: { html: '<ppl-project-card project="PROJECT"></ppl-project-card>', state: 'ready', ways: [sayAll] },
  failure: {
    html: '<ppl-key-figures feed="SLOW"></ppl-key-figures><ppl-project-list feed="SLOW"></ppl-project-list>',
    state: 'error',
    ways: [sayAll, keys('The button that tries again', 'Tab', 'Return')],
  },
};

async function listen(reader: ScreenReader, url: string, { state, ways }: Reading): Promise<string> {
  const isThere = `[...document.querySelectorAll('main > *')].every((one) => one.matches(':state(${state})'))`;
  const opened = await reader.open(url, isThere);
  // Firefox and Orca say something of each page first.
  const found: [string, readonly string[]][] = state === 'error' ? [['Of itself', opened.slice(1)]] : [];
  for (const way of ways) found.push(...Object.entries(await way(reader)));
  return found.map(([name, said]) => [`# ${name}`, ...said, ''].join('\n')).join('\n');
}

/** Reads all widgets in a language. */
export function readOut(language: 'pl' | 'uk' | 'en'): void {
  const file = (name: string) => new URL(`transcripts/${name}.${language}.txt`, import.meta.url);

  void describe(`what Orca says in ${language}`, { timeout: 900_000 }, () => {
    let reader: ScreenReader | undefined;
    let server: Served;
    let slow: Server;
    let excuse: string | undefined;

    before(async () => {
      const feed = JSON.parse(await readFile('src/feed/program/projects.json', 'utf8')) as readonly { id: string }[];
      // As long as a server takes in real life, so that there is time to hear that the widget loads.
      slow = createServer((_, response) => {
        setTimeout(() => response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end(), 1500);
      }).listen(0, '127.0.0.1');
      await once(slow, 'listening');
      const { port } = slow.address() as AddressInfo;
      const pages = Object.entries(readings).map(([name, { html }]) => [
        `/${name}`,
        `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${name}</title>
<script type="module" src="/dist/cdn/ppl.js"></script><h1>A page</h1>
<main>${html.replace('PROJECT', feed[0]!.id).replaceAll('SLOW', `http://127.0.0.1:${port}/none.json`)}</main><p>${end}</p></html>`,
      ]);
      server = await serve({ ...widgetsOrigin(), pages: Object.fromEntries(pages) as Record<string, string> });
      // Once more, for a display or a bus may come too slowly on a busy machine; then it is no fault of the widgets.
      for (let tries = 0; !reader && tries < 2; tries++) {
        try {
          reader = await ScreenReader.start(language);
        } catch (error) {
          if (!(error instanceof StartError)) throw error;
          excuse = error.message;
        }
      }
    });
    after(async () => {
      await reader?.stop();
      await server.close();
      slow.closeAllConnections();
      slow.close();
    });

    for (const [name, reading] of Object.entries(readings)) {
      void it(`of ${name} is what was written down`, async (test) => {
        if (!reader) return test.skip(`The screen reader does not start: ${excuse}`);
        const url = `${server.url}/${name}`;
        // Read again: a change of ours is there again, a hitch of the machine is not.
        for (let tries = 3; tries > 0; tries--) {
          try {
            return await isWrittenDown(await listen(reader, url, reading), file(name));
          } catch (error) {
            if (tries === 1) throw error;
          }
        }
      });
    }

    void it('is written down of each widget', async () => {
      const all = Object.values(readings)
        .map(({ html }) => html)
        .join('');
      for (const name of elementNames) match(all, new RegExp(`<ppl-${name}[ >]`));
      for (const name of Object.keys(readings)) match(await readFile(file(name), 'utf8'), /^# /);
    });
  });
}
