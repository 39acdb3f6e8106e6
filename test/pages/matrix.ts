import type { Browser, SerializedAXNode } from 'puppeteer-core';
import { closePage, launchBrowser, openPage, settle, type BrowserName, type OpenPage } from './browser.js';
import { insideDifferences, outsideDifferences } from './compare.js';
import { names, tagOf, type Host } from './host.js';
import { Origins, type Plant } from './origins.js';
import { lookInside, lookOutside, type InnerNode } from './snapshot.js';

/** What a host does to us, and we to it; each is empty where all is well. */
export interface Verdict {
  inside: string[];
  /** What assistive technology gets. */
  access: string[];
  outside: string[];
  complaints: string[];
  /** Servers asked that are neither the page's nor ours. */
  strangers: string[];
}

const allTags = names.map((name) => `ppl-${name}`);

type Sizes = Record<string, { width: number; height: number }>;

/** How the widgets are where nothing troubles them. */
interface Blank {
  nodes: InnerNode[];
  access: string[][];
}

/** How a host is where no widget troubles it. */
interface Without {
  facts: Record<string, string>;
  complaints: string[];
  asked: string[];
}

/**
 * What all widgets of a page listen to together: it goes to paper, its colours change slowly, its reader leaves it or comes
 * back, and the network is there again.
 */
const allowed =
  /^listener (?:window (?:beforeprint|afterprint|visibilitychange|pageshow|online)|document transitionend): (\d+) instead of (\d+|—)$/;

/** Whether a difference is one listener of ours a copy, however many widgets there are. */
function isOurListener(difference: string, copies: number): boolean {
  const [, here, without] = allowed.exec(difference) ?? [];
  const added = Number(here) - (Number(without) || 0);
  return added >= 1 && added <= copies;
}

/** One browser and its servers, in which hosts are held against the blank page and against themselves without us. */
export class Matrix {
  readonly origins = new Origins();
  readonly #browser: Browser;
  readonly #blanks = new Map<string, Promise<Blank>>();

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async open(name: BrowserName): Promise<Matrix> {
    const matrix = new Matrix(await launchBrowser(name));
    await matrix.origins.start();
    return matrix;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.origins.stop();
  }

  openPage(url: string, width?: number): Promise<OpenPage> {
    return openPage(this.#browser, url, width);
  }

  /** @param plant changes our code on the host's page, and there alone */
  async judge(host: Host, plant?: Plant): Promise<Verdict> {
    const tags = names.filter((name) => !host.taken?.includes(name)).map((name) => `ppl-${name}`);
    const script = plant ? await this.origins.scriptWith(plant) : this.origins.script;
    const url = await this.origins.open(host, script);
    const here = await this.openPage(url);
    await settle(here, tags);
    await host.act?.(here.page);
    await settle(here, tags);
    const sizes = await sizesOf(here);
    const [blank, without] = await Promise.all([this.#blank(host, tags, sizes), this.#without(host, sizes)]);

    const inside = insideDifferences(await here.page.evaluate(lookInside, tags), blank.nodes);
    if (!host.ownWidth) inside.push(...(await narrowed(here, tags)));
    const facts = await here.page.evaluate(lookOutside, allTags);
    const outside = outsideDifferences(facts, without.facts).filter((line) => !isOurListener(line, host.copies ?? 1));
    const access = accessDifferences(await accessOf(here, tags), blank.access);
    const complaints = here.complaints.filter((text) => !without.complaints.includes(text) && !host.told?.test(text));
    const known = [url, /src="([^"]+)\/(?:dist\/)?cdn\//.exec(script)![1]!, 'data:', ...without.asked];
    const strangers = here.asked.filter((address) => !known.some((one) => address.startsWith(one)));
    await closePage(here);
    return { inside, access, outside, complaints, strangers };
  }

  /** The oracle: a page with nothing of its own, each widget as wide as on the host. Hosts of the same room share one. */
  #blank({ inherited = '', zoom = 1 }: Host, tags: readonly string[], sizes: Sizes): Promise<Blank> {
    const boxes = names
      .filter((name) => tags.includes(`ppl-${name}`))
      .map((name) => {
        const width = sizes[`ppl-${name}`]!.width / zoom;
        return `<div style="width: ${width}px; zoom: ${zoom}; ${inherited}">${tagOf(name)}</div>`;
      });
    const body = boxes.join('');
    const known = this.#blanks.get(body) ?? this.#lookAtBlank(body, tags);
    this.#blanks.set(body, known);
    return known;
  }

  async #lookAtBlank(body: string, tags: readonly string[]): Promise<Blank> {
    const blank = await this.openPage(await this.origins.open({ name: 'blank', body }, this.origins.script));
    await settle(blank, tags);
    const nodes = await blank.page.evaluate(lookInside, tags);
    const access = await accessOf(blank, tags);
    await closePage(blank);
    return { nodes, access };
  }

  /** The host by itself, with room where the widgets would be. */
  async #without(host: Host, sizes: Sizes): Promise<Without> {
    const without = await this.openPage(await this.origins.open(host, ''));
    await host.act?.(without.page);
    await without.page.evaluate((all) => {
      for (const tag of Object.keys(all)) {
        for (const element of document.querySelectorAll<HTMLElement>(tag)) {
          element.style.setProperty('display', 'block', 'important');
          element.style.setProperty('contain', 'size layout', 'important');
          element.style.setProperty('height', `${all[tag]!.height}px`, 'important');
        }
      }
    }, sizes);
    const facts = await without.page.evaluate(lookOutside, allTags);
    await closePage(without);
    return { facts, complaints: without.complaints, asked: without.asked };
  }
}

function sizesOf({ page }: OpenPage): Promise<Sizes> {
  return page.evaluate((all) => {
    const sizes: Sizes = {};
    for (const tag of all) {
      const element = document.querySelector(tag)!;
      const { width } = (element.shadowRoot?.querySelector('.base') ?? element).getBoundingClientRect();
      sizes[tag] = { width, height: element.getBoundingClientRect().height };
    }
    return sizes;
  }, allTags);
}

/** Widgets that do not fill what holds them. */
function narrowed({ page }: OpenPage, tags: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const found: string[] = [];
    for (const tag of all) {
      const element = document.querySelector(tag)!;
      const parent = element.parentElement!;
      const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(parent);
      const edges = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].reduce(
        (sum, one) => sum + parseFloat(one),
        0,
      );
      const room = parent.getBoundingClientRect().width - edges;
      const { width } = element.getBoundingClientRect();
      if (Math.abs(room - width) > 1 || width < 200) found.push(`${tag} is ${width} px wide in ${room}`);
    }
    return found;
  }, tags);
}

const outline = (
  { role, name, children = [], checked, expanded, selected, level, value }: SerializedAXNode,
  indent = '',
): string[] => [
  `${indent}${[role, name, level, value, checked, expanded, selected].join(' ')}`,
  ...children.flatMap((child) => outline(child, `${indent}  `)),
];

/** What assistive technology gets of each widget, line by line; only Chromium shows its accessibility tree to others. */
async function accessOf({ page }: OpenPage, tags: readonly string[]): Promise<string[][]> {
  if (/firefox/i.test(await page.browser().version())) return [];
  return Promise.all(
    tags.map(async (tag) => {
      const base = await page.evaluateHandle(
        (one) => document.querySelector(one)!.shadowRoot!.querySelector('.base')!,
        tag,
      );
      const tree = await page.accessibility.snapshot({ root: base });
      return tree ? outline(tree) : [];
    }),
  );
}

function accessDifferences(here: readonly string[][], blank: readonly string[][]): string[] {
  return here.flatMap((lines, index) => {
    const others = blank[index] ?? [];
    const at = [...lines, ''].findIndex((line, number) => line !== (others[number] ?? ''));
    return at < 0 && lines.length === others.length
      ? []
      : [`${String(lines[0])}: "${String(lines[at])}" instead of "${String(others[at])}"`];
  });
}
