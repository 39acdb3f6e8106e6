// The widgets and the partner pages on this machine, each from an origin of its own, as `npm start` and the tests need them.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The address that stands for the widgets' own in the partner pages; where it is served is known only at run time. */
export const widgetsPlaceholder = 'https://widgets.example';

/** The partner pages, in the order in which they are served and listed. */
export const partners = [
  { name: 'marshal-office', title: 'Marshal office', about: 'news page on Bootstrap 3, in Polish' },
  { name: 'labour-office', title: 'County labour office', about: 'a reset of everything, 62.5 % root, in Polish' },
  { name: 'ngo-blog', title: "NGO's blog", about: 'follows the dark mode, in English and Ukrainian' },
] as const;

export type PartnerName = (typeof partners)[number]['name'];

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** What one origin answers with. */
export interface Origin {
  /** Folders by the beginning of the path they answer to, which begins and ends with a slash. The longest one wins. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Pages that are no file, by their path. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Other origins may read what is here, as for the widgets. */
  readonly shared?: boolean;
  /** Headers of every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Changes a page of HTML on its way out; `url` is the origin's own, without a slash at the end. */
  readonly rewrite?: (html: string, url: string) => string;
}

export interface Served {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves one origin on 127.0.0.1. Nothing is cached, for what is served changes while people look at it.
 * @param port 0: any free one
 * @throws the system's error, among them `EADDRINUSE`
 */
export function serve(origin: Origin, port = 0): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decoded(request.url);
    response.setHeader('Cache-Control', 'no-store');
    if (origin.shared) response.setHeader('Access-Control-Allow-Origin', '*');
    for (const [name, value] of Object.entries(origin.headers ?? {})) response.setHeader(name, value);
    if (path === undefined) end(response, 400, 'This address cannot be read.');
    else void answer(origin, path, response, url).catch(() => response.destroy());
  });
  let url = '';
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      url = `http://127.0.0.1:${String(taken)}`;
      resolve({
        url,
        port: taken,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** The widgets' origin: `dist/` as it is published, and the page that lists what can be pasted. */
export function widgetsOrigin(): Origin {
  return {
    folders: { '/dist/': join(root, 'dist'), '/': join(root, 'stories/partners/paste') },
    shared: true,
    rewrite: (html, url) => html.replaceAll(widgetsPlaceholder, url),
  };
}

/** A partner's origin. Its page takes the widgets from another. */
export function partnerOrigin(name: PartnerName, widgetsUrl: string): Origin {
  return {
    folders: {
      '/': join(root, 'stories/partners', name),
      '/vendor/bootstrap/': join(root, 'node_modules/bootstrap/dist'),
    },
    rewrite: (html) => html.replaceAll(widgetsPlaceholder, widgetsUrl),
  };
}

async function answer(origin: Origin, path: string, response: ServerResponse, url: string): Promise<void> {
  const { folders = {}, pages = {}, rewrite = (html: string) => html } = origin;
  const page = pages[path];
  if (page !== undefined) return sendPage(response, rewrite(page, url));
  const prefix = Object.keys(folders)
    .filter((one) => path.startsWith(one))
    .sort((a, b) => b.length - a.length)[0];
  const file = prefix === undefined ? undefined : await found(folders[prefix]!, path.slice(prefix.length));
  if (file === undefined) return end(response, 404, `There is nothing at ${path}`);
  if (extname(file) === '.html') return sendPage(response, rewrite(await readFile(file, 'utf8'), url));
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The file at a path of a folder, and nothing outside it; a folder answers with its index. */
async function found(folder: string, path: string): Promise<string | undefined> {
  const file = normalize(join(folder, path));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) return undefined;
  const stats = await stat(file).catch(() => undefined);
  if (stats?.isFile()) return file;
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
}

function decoded(url = '/'): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
}

function sendPage(response: ServerResponse, html: string): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(html);
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(text + '\n');
}
