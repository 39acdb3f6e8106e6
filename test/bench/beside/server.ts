import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { installPeers } from '../peers.js';
import type { Contestant, Group } from './contestant.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Larger texts than this are for the measure of growth, which goes over no slow network: nobody waits for their compression. */
const mostCompressed = 3_000_000;

const compressed = new Map<string, Buffer>();

/** As a server sends it that compresses once and for all. */
function compress(key: string, body: Buffer): Buffer {
  const known = compressed.get(key);
  if (known) return known;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  const made = brotliCompressSync(body, { params });
  compressed.set(key, made);
  return made;
}

/** The bundled sources of a contestant, by path. */
export async function bundled(modules: Contestant['modules'] = {}): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const [name, contents] of Object.entries(modules)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2022' },
      // What is only loaded when something is wrong: here nothing is.
      external: ['./retry.js', './not-utf-8.js'],
      ...{ outdir: '/files', nodePaths: [installPeers()], define: { 'process.env.NODE_ENV': '"production"' } },
      legalComments: 'none',
      loader: { '.json': 'json' },
    });
    for (const { path, contents: made } of outputFiles) {
      files.set(path.replace(/^\/files\/stdin\.js$/, `/files/${name}`), Buffer.from(made));
    }
  }
  return files;
}

export interface Served {
  readonly url: string;
  /** What it has sent since it was asked last: bytes of bodies, as they went over the network, and answers. */
  sent(): { readonly bytes: number; readonly requests: number };
  close(): Promise<void>;
}

/** Serves a contestant's page with the data at /data.json, everything compressed as far as a network would carry it. */
export async function serveContestant(
  { page, modules }: Contestant,
  { files = {} }: Group,
  data: unknown,
): Promise<Served> {
  const own = await bundled(modules);
  own.set('/', Buffer.from(page));
  own.set('/empty', Buffer.from('<!doctype html><title>Empty</title>'));
  own.set('/data.json', Buffer.from(JSON.stringify(data)));
  for (const [name, content] of Object.entries(files)) own.set(`/files/${name}`, Buffer.from(JSON.stringify(content)));
  const folders: Readonly<Record<string, string>> = { '/dist/': join(root, 'dist'), '/peers/': installPeers() };
  const bodyOf = async (path: string): Promise<Buffer | undefined> => {
    const made = own.get(path);
    if (made) return made;
    const prefix = Object.keys(folders).find((one) => path.startsWith(one));
    if (!prefix) return undefined;
    const file = normalize(join(folders[prefix]!, path.slice(prefix.length)));
    return file.startsWith(folders[prefix]!) ? readFile(file).catch(() => undefined) : undefined;
  };
  let [bytes, requests] = [0, 0];
  const server = createServer((request, response) => {
    const send = (body: Buffer) => {
      bytes += body.length;
      requests++;
      response.end(body);
    };
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    void bodyOf(path).then((body) => {
      if (!body) return response.writeHead(404).end();
      const extension = extname(path);
      response.setHeader(
        'Content-Type',
        types[extension] ?? (extension ? 'application/octet-stream' : 'text/html; charset=utf-8'),
      );
      response.setHeader('Cache-Control', 'no-store');
      const isText = ['', '.css', '.js', '.json', '.svg'].includes(extension);
      if (!isText || body.length > mostCompressed) return send(body);
      response.setHeader('Content-Encoding', 'br');
      return send(compress(`${path} ${String(body.length)} ${own.has(path) ? page : ''}`, body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The bench has no server.');
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    sent: () => {
      const all = { bytes, requests };
      [bytes, requests] = [0, 0];
      return all;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
