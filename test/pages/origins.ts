import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { serve, widgetsOrigin, type Origin, type Served } from '../../src/build/serve.js';
import { markupOf, type Host } from './host.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(root, 'node_modules');
/** Where Debian has the two libraries that npm never had: apt-get install libjs-prototype libjs-mootools */
const debian = '/usr/share/javascript';

const vendors: Readonly<Record<string, string>> = {
  '/vendor/bootstrap-3/': join(modules, 'bootstrap/dist'),
  '/vendor/bootstrap-5/': join(modules, 'bootstrap-5/dist'),
  '/vendor/foundation/': join(modules, 'foundation-sites/dist'),
  '/vendor/bulma/': join(modules, 'bulma'),
  '/vendor/tailwindcss/': join(modules, 'tailwindcss'),
  '/vendor/jquery-ui/': join(modules, 'jquery-ui-dist'),
  '/vendor/requirejs/': join(modules, 'requirejs'),
  '/vendor/turbo/': join(modules, '@hotwired/turbo/dist'),
  '/vendor/prototype/': join(debian, 'prototype'),
  '/vendor/mootools/': join(debian, 'mootools'),
};

/** A change to our own published code, to see whether a test would notice. */
export interface Plant {
  /** Which file, by the beginning of its name. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Copies the bundle with something changed in it, and says where it is. */
async function planted({ file, from, to }: Plant): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ppl-'));
  await cp(join(root, 'dist/cdn'), join(folder, 'cdn'), { recursive: true });
  await cp(join(root, 'dist/feed'), join(folder, 'feed'), { recursive: true });
  const name = (await readdir(join(folder, 'cdn'))).find((one) => one.startsWith(file));
  if (!name) throw new Error(`The bundle has no ${file}`);
  const path = join(folder, 'cdn', name);
  const code = await readFile(path, 'utf8');
  if (!code.includes(from)) throw new Error(`${name} has no ${from}`);
  await writeFile(
    path,
    code.replaceAll(from, () => to),
  );
  return folder;
}

/** An element that a page has made of a lit of its own. */
async function theirLit(): Promise<string> {
  const contents = `import { html, LitElement } from 'lit';
    customElements.define('their-lit', class extends LitElement { render() { return html\`Ich własne\`; } });`;
  const stdin = { contents, resolveDir: root };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', minify: true, write: false });
  return outputFiles[0]!.text;
}

/** The servers of one run: the widgets' own, and one for each host. */
export class Origins {
  readonly #served: Served[] = [];
  readonly #folders: string[] = [];
  #widgets: Served | undefined;
  #own = '';
  #earlier = '';

  async start(): Promise<void> {
    this.#widgets = await this.#keep(widgetsOrigin());
    this.#own = await mkdtemp(join(tmpdir(), 'ppl-'));
    this.#earlier = await planted({ file: 'core', from: '0.1.0', to: '0.0.9' });
    this.#folders.push(this.#own, this.#earlier);
    await writeFile(join(this.#own, 'lit.js'), await theirLit());
  }

  async stop(): Promise<void> {
    await Promise.all(this.#served.map((server) => server.close()));
    await Promise.all(this.#folders.map((folder) => rm(folder, { recursive: true })));
  }

  /** The widgets' script tag. */
  get script(): string {
    return `<script type="module" src="${this.#widgets!.url}/dist/cdn/ppl.js"></script>`;
  }

  /** The same for a copy of the widgets in which something has been changed. */
  async scriptWith(plant: Plant): Promise<string> {
    const folder = await planted(plant);
    this.#folders.push(folder);
    const { url } = await this.#keep({ folders: { '/': folder }, shared: true });
    return `<script type="module" src="${url}/cdn/ppl.js"></script>`;
  }

  /** Serves a host, and gives its address. @param script the widgets' script tag; empty: a page without us */
  async open(host: Host, script: string): Promise<string> {
    const missing = Object.keys(vendors).find(
      (path) => markupOf(host, '').includes(path) && !existsSync(vendors[path]!),
    );
    if (missing) throw new Error(`${missing} is not installed: npm ci; apt-get install libjs-prototype libjs-mootools`);
    const pages = Object.fromEntries(
      Object.entries(host.pages ?? {}).map(([path, body]) => [path, markupOf({ ...host, body }, script)]),
    );
    const { url } = await this.#keep({
      pages: { ...pages, '/': markupOf(host, script) },
      headers: host.headers ?? {},
      folders: { ...vendors, '/own/': this.#own, '/earlier/': this.#earlier },
    });
    return url;
  }

  async #keep(origin: Origin): Promise<Served> {
    const server = await serve(origin);
    this.#served.push(server);
    return server;
  }
}
