// Readers' visits to a page whose feed is on a server with faults. The page has the code of the sources, where a line may have
// been swapped to see whether a test notices.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { launchBrowser, type BrowserName } from '../pages/browser.js';
import { FaultServer } from '../support/fault-server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A line of the sources that is swapped for another. */
export interface Plant {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Swaps the lines as the sources are read. @throws when one is not there just once */
const planting = (plants: readonly Plant[]): Plugin => ({
  name: 'planting',
  setup({ onLoad, onEnd }) {
    const open = new Set(plants);
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const file = relative(root, path);
      let contents = await readFile(path, 'utf8');
      for (const plant of plants.filter((one) => one.file === file)) {
        if (contents.split(plant.from).length !== 2) throw new Error(`${file} has not just one "${plant.from}"`);
        contents = contents.replace(plant.from, () => plant.to);
        open.delete(plant);
      }
      return { contents, loader: 'ts' };
    });
    onEnd(() => {
      for (const { file } of open) throw new Error(`${file} is no part of the page`);
    });
  },
});

/** The page's code. */
interface Code {
  /** The modules by their path. */
  readonly files: ReadonlyMap<string, string>;
  /** Those that are there as soon as the page is: what a lost connection does not take away. */
  readonly first: ReadonlySet<string>;
}

async function codeWith(plants: readonly Plant[]): Promise<Code> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'test/faults/page.ts')],
    outdir: '/code',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'silent',
    write: false,
    metafile: true,
    absWorkingDir: '/',
    plugins: [planting(plants)],
  });
  const first = new Set<string>();
  const follow = (path: string): void => {
    if (first.has(`/${path}`)) return;
    first.add(`/${path}`);
    for (const one of metafile.outputs[path]?.imports ?? []) if (one.kind === 'import-statement') follow(one.path);
  };
  follow('code/page.js');
  const counted = (text: string): string => text.replace(/\bimport\("[^"]+"\)/g, 'coming($&)');
  return { files: new Map(outputFiles.map(({ path, text }) => [path, counted(text)])), first };
}

/** What the page's own scripts see of one widget. */
export interface Seen {
  readonly tag: string;
  readonly states: readonly string[];
  /** What stands in it, white space collapsed. */
  readonly text: string;
  /** Its fallback, where that is seen. */
  readonly fallback: string;
  /** Those that ask again, by what is read of them. */
  readonly buttons: readonly string[];
  /** What has the focus, in the widget or on the page. */
  readonly focus: string;
}

/** What a page needs before its own scripts: silence on demand, a tab that can be left, and a record of what it is told. */
function prepare(): void {
  const page = globalThis as unknown as {
    setTimeout: (run: () => void, wait?: number, ...rest: unknown[]) => number;
    clearTimeout: (id?: number) => void;
    busy: number;
    coming: <Value>(promise: Promise<Value>) => Promise<Value>;
    rest: () => Promise<void>;
    endSilence: () => void;
    setHidden: (hidden: boolean) => void;
    told: { type: string; detail: { code?: string; url?: string; stale?: boolean; updated?: string } }[];
    faults: string[];
  };
  const { setTimeout: wait, clearTimeout: forget } = page;
  const silences = new Map<number, () => void>();
  // What is on its way is counted: requests, pieces of their answers, hashes, modules, short waits.
  page.busy = 0;
  const count = <Value>(coming: Promise<Value>): Promise<Value> => {
    page.busy++;
    const end = (): void => void wait.call(globalThis, () => page.busy--, 0);
    coming.then(end, end);
    return coming;
  };
  page.coming = count;
  const { fetch: ask } = globalThis;
  globalThis.fetch = (...request) => count(ask(...request));
  const { read } = ReadableStreamDefaultReader.prototype;
  ReadableStreamDefaultReader.prototype.read = function (this: ReadableStreamDefaultReader) {
    return count(read.call(this));
  };
  const { digest } = SubtleCrypto.prototype;
  SubtleCrypto.prototype.digest = function (...given) {
    return count(digest.apply(this, given));
  };
  const waits = new Map<number, () => void>();
  page.setTimeout = (run, milliseconds = 0, ...rest) => {
    const id = wait.call(
      globalThis,
      () => {
        waits.get(id)?.();
        run();
      },
      milliseconds,
      ...rest,
    );
    if (milliseconds < 100) void count(new Promise<void>((resolve) => waits.set(id, resolve)));
    if (milliseconds === 77_777) silences.set(id, run);
    return id;
  };
  page.rest = () => new Promise((resolve) => void wait.call(globalThis, resolve, 4));
  page.clearTimeout = (id) => {
    if (id !== undefined) {
      silences.delete(id);
      waits.get(id)?.();
    }
    forget.call(globalThis, id);
  };
  page.endSilence = () => {
    for (const [id, run] of [...silences]) {
      page.clearTimeout(id);
      run();
    }
  };
  let isHidden = false;
  Object.defineProperty(Document.prototype, 'hidden', { get: () => isHidden });
  Object.defineProperty(Document.prototype, 'visibilityState', { get: () => (isHidden ? 'hidden' : 'visible') });
  page.setHidden = (hidden) => {
    isHidden = hidden;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  };
  page.told = [];
  page.faults = [];
  for (const type of ['ppl-load', 'ppl-error']) {
    document.addEventListener(type, (event) => {
      const { detail } = event as CustomEvent<{ code?: string; url?: string }>;
      page.told.push({ type, detail });
    });
  }
  addEventListener('error', ({ message }) => page.faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => page.faults.push(`unhandled: ${String(reason)}`));
}

/** Reads what is seen. Runs in the page. */
function look(): Seen[] {
  const states = ['loading', 'ready', 'stale', 'error', 'empty'];
  const focused = document.activeElement;
  const inner = focused?.shadowRoot?.activeElement;
  return [...document.querySelectorAll('ppl-key-figures, ppl-club-finder')].map((element) => {
    const inside = element.shadowRoot;
    const buttons = [...(inside?.querySelectorAll('button') ?? [])].filter((button) =>
      button.textContent?.trim().startsWith('Spróbuj ponownie'),
    );
    return {
      tag: element.localName,
      states: states.filter((state) => element.matches(`:state(${state})`)),
      text: (inside?.querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      fallback: [...element.children]
        .filter((child) => child.getClientRects().length > 0)
        .map((child) => child.textContent ?? '')
        .join(),
      buttons: buttons.map((button) => button.textContent?.trim() ?? ''),
      focus: `${focused?.localName ?? ''} ${inner?.localName ?? ''}`.trim(),
    };
  });
}

/** Whether anything is on its way to a widget. Runs in the page. */
async function isOnItsWay(endsSilence: boolean): Promise<boolean> {
  const page = globalThis as unknown as { busy: number; rest: () => Promise<void>; endSilence: () => void };
  if (endsSilence) page.endSilence();
  await page.rest();
  const widgets = [...document.querySelectorAll('main > *')];
  const hasButton = (widget: Element) => !!widget.shadowRoot?.querySelector('button');
  const isSettled = (widget: Element) =>
    widget.matches(':state(ready), :state(empty)') ||
    (widget.matches(':state(error)') && (hasButton(widget) || widget.hasChildNodes()));
  return page.busy > 0 || !widgets.every(isSettled);
}

/** One tab of the reader's browser. */
export class Tab {
  readonly page: Page;
  readonly #visits: Visits;

  constructor(page: Page, visits: Visits) {
    this.page = page;
    this.#visits = visits;
  }

  look(): Promise<Seen[]> {
    return this.page.evaluate(look);
  }

  /** What one widget shows. */
  async see(tag = 'ppl-key-figures'): Promise<Seen> {
    return (await this.look()).find((one) => one.tag === tag)!;
  }

  /** Codes of `ppl-error`, and 'load' or 'stale' for `ppl-load`, in their order. */
  told(): Promise<string[]> {
    return this.page.evaluate(() =>
      (globalThis as unknown as { told: { detail: { code?: string; stale?: boolean } }[] }).told.map(
        ({ detail }) => detail.code ?? (detail.stale ? 'stale' : 'load'),
      ),
    );
  }

  /** What the last `ppl-load` says was left out, place and code. */
  leftOut(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { told } = globalThis as unknown as {
        told: { detail: { skipped?: readonly { place: string; code: string }[] } }[];
      };
      return (told.at(-1)?.detail.skipped ?? []).map(({ place, code }) => `${place} ${code}`);
    });
  }

  /** What was thrown and caught by nobody. */
  thrown(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as { faults: string[] }).faults);
  }

  /** Presses 'try again' of each widget that offers it, as a click does that moves no focus by itself. */
  async retry(): Promise<void> {
    await this.page.evaluate(() => {
      for (const element of document.querySelectorAll('ppl-key-figures, ppl-club-finder')) {
        const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
        buttons.find((button) => button.textContent?.trim().startsWith('Spróbuj ponownie'))?.click();
      }
    });
    await this.#visits.settle();
  }

  /** Puts the focus into a widget, or on the page's own field. */
  async focus(where: 'widget' | 'field' | 'nowhere'): Promise<void> {
    await this.page.evaluate((to) => {
      const inside = document.querySelector('ppl-key-figures, ppl-club-finder')?.shadowRoot;
      const find = (what: string) => inside?.querySelector<HTMLElement>(what);
      if (to === 'field') document.querySelector('input')?.focus();
      else if (to === 'nowhere') (document.activeElement as HTMLElement | null)?.blur();
      else (find('button') ?? find('input') ?? find('[tabindex]'))?.focus();
    }, where);
    await this.#visits.settle();
  }

  async setHidden(hidden: boolean): Promise<void> {
    await this.page.evaluate(
      (is) => (globalThis as unknown as { setHidden: (is: boolean) => void }).setHidden(is),
      hidden,
    );
    await this.#visits.settle();
  }

  async isBackOnline(): Promise<void> {
    await this.page.evaluate(() => dispatchEvent(new Event('online')));
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** What the page has of widgets. */
export interface Markup {
  readonly tags?: readonly string[];
  readonly cache?: boolean;
  readonly attributes?: string;
  readonly inside?: string;
}

export class Visits {
  readonly server: FaultServer;
  isOffline = false;

  readonly #browser: Browser;
  readonly #isOwn: boolean;
  readonly #code: Code;
  #context: BrowserContext | undefined;
  #tabs: Tab[] = [];

  private constructor(browser: Browser, isOwn: boolean, server: FaultServer, code: Code) {
    this.#browser = browser;
    this.#isOwn = isOwn;
    this.server = server;
    this.#code = code;
  }

  /** @param at a browser that is there, or the name of one to start */
  static async start(at: Browser | BrowserName, plants: readonly Plant[] = []): Promise<Visits> {
    const [browser, server, code] = await Promise.all([
      typeof at === 'string' ? launchBrowser(at) : at,
      FaultServer.start(),
      codeWith(plants),
    ]);
    const made = new Visits(browser, typeof at === 'string', server, code);
    await made.begin();
    return made;
  }

  async stop(): Promise<void> {
    await this.begin();
    await this.#context?.close();
    if (this.#isOwn) await this.#browser.close();
    await this.server.stop();
  }

  get feedUrl(): string {
    return `http://localhost:${this.server.port}/feed/feed.json`;
  }

  get tabs(): readonly Tab[] {
    return this.#tabs;
  }

  /** A reader who has been here never before, and a server without faults. */
  async begin(): Promise<void> {
    const earlier = this.#context;
    this.#tabs = [];
    this.isOffline = false;
    this.server.faultAt = () => 'none';
    // The code stays in the browser's cache as on a reader's second visit, what the publisher gives does not.
    this.server.maxAgeAt = (path) => (path.startsWith('/code/') ? 3600 : 0);
    this.server.asked.length = 0;
    this.#context = undefined;
    await earlier?.close();
  }

  /** Puts files on the server beside the page's own, with what goes wrong at each. */
  publish(files: ReadonlyMap<string, string>): void {
    const page = `<!doctype html><html lang="pl"><title>A page</title><link rel="icon" href="data:,">
      <input aria-label="A field of the page"><script type="module" src="/code/page.js"></script><main></main>`;
    const feed = [...files].map(([path, text]): [string, string] => [`/feed/${path}`, text]);
    this.server.files = new Map([['/', page], ...this.#code.files, ...feed]);
  }

  /** What goes wrong, by the path beside the feed; a lost connection takes all but the page itself. */
  setFaults(faultAt: FaultServer['faultAt']): void {
    this.server.faultAt = (path) => {
      if (this.isOffline && path !== '/' && !this.#code.first.has(path)) return 'refused';
      return path.startsWith('/feed/') ? faultAt(path.slice('/feed/'.length)) : 'none';
    };
  }

  async open(markup: Markup = {}): Promise<Tab> {
    this.#context ??= await this.#browser.createBrowserContext();
    const page = await this.#context.newPage();
    // tsx wraps named functions into calls of a helper that the page does not have.
    await page.evaluateOnNewDocument('Object.defineProperty(globalThis, "__name", { value: (named) => named })');
    await page.evaluateOnNewDocument(prepare);
    const tab = new Tab(page, this);
    this.#tabs.push(tab);
    await this.load(tab, markup);
    return tab;
  }

  /** Loads the page, or loads it again. */
  async load(tab: Tab, markup: Markup): Promise<void> {
    await this.place(tab, markup);
    await this.settle();
  }

  /** The same, and waits for nothing. */
  async place({ page }: Tab, markup: Markup): Promise<void> {
    const { tags = ['ppl-key-figures'], cache, attributes = '', inside = '' } = markup;
    await page.goto(`http://127.0.0.1:${this.server.port}/`);
    const feed = `feed="${this.feedUrl}" ${cache ? 'cache' : ''} ${attributes}`;
    await page.evaluate(
      async (names, html) => {
        await Promise.all(names.map((name) => customElements.whenDefined(name)));
        document.querySelector('main')!.innerHTML = html;
      },
      tags,
      tags.map((name) => `<${name} ${feed}>${inside}</${name}>`).join('\n'),
    );
  }

  async close(tab: Tab): Promise<void> {
    this.#tabs = this.#tabs.filter((one) => one !== tab);
    await tab.close();
  }

  /** The connection is lost, or is back, of which the browser tells. */
  async setOffline(isOffline: boolean): Promise<void> {
    const wasOffline = this.isOffline;
    this.isOffline = isOffline;
    if (wasOffline && !isOffline) for (const tab of this.#tabs) await tab.isBackOnline();
    await this.settle();
  }

  /**
   * Waits until nothing is on its way. A server that is silent has been so for long enough as soon as there is nothing else to
   * wait for.
   * @throws when it does not end
   */
  async settle(): Promise<void> {
    // Looks, not seconds: on a busy machine they take longer, as all else does.
    let stuck = 0;
    for (let quiet = 0; quiet < 3;) {
      const { pending, held } = this.server;
      const isBusy = await Promise.all(
        this.#tabs.map(({ page }) => page.evaluate(isOnItsWay, pending === 0 && held > 0)),
      );
      quiet = isBusy.includes(true) || this.server.pending || this.server.held ? 0 : quiet + 1;
      stuck = pending ? 0 : stuck + 1;
      if (stuck > (held ? 3000 : 6000)) {
        const seen = await Promise.all(this.#tabs.map((tab) => tab.look()));
        throw new Error(
          `This does not come to an end (${pending} pending, ${held} held, busy ${isBusy.join()}): ${JSON.stringify(seen)}`,
        );
      }
    }
  }

  /** What the browser keeps of feeds between visits. */
  kept(): Promise<Record<string, string>> {
    const tab = this.#tabs[0];
    return tab ? tab.page.evaluate(() => ({ ...localStorage })) : Promise.resolve({});
  }
}

/** Both where `FAULTS_BROWSERS` names none. */
export const browsersToTest = (process.env['FAULTS_BROWSERS'] ?? 'chromium firefox').split(
  ' ',
) as readonly BrowserName[];
