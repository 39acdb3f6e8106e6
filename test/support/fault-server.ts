// A publisher's server on which things go wrong. By hand, after `npm run build`:
// `npx tsx test/support/fault-server.ts 4300` lists the faults on a page, each with the widgets that meet it.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { serve, widgetsOrigin } from '../../src/build/serve.js';
import { inUtf16, inWindows1250 } from './encodings.js';

/** A request for a file that is there. */
interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly text: string;
}

const shared = { 'Access-Control-Allow-Origin': '*' };
/** Other sites may read when to ask again. */
const readable = { 'Access-Control-Expose-Headers': 'Retry-After' };
const json = { ...shared, 'Content-Type': 'application/json; charset=utf-8' };

const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length >> 1);

function send(response: ServerResponse, body: string | Buffer, headers: Readonly<Record<string, string>> = json): void {
  response.writeHead(200, headers).end(body);
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...shared, 'Content-Type': 'text/html', ...headers }).end(`<!doctype html>${status}`);
}

/** The same feed with fields of its own, as a publisher's mistake gives them; a part stays as it is. */
const withFields =
  (fields: Readonly<Record<string, unknown>>) =>
  ({ response, text }: Asked): void => {
    const value = JSON.parse(text) as object;
    send(response, value instanceof Array ? text : JSON.stringify({ ...value, ...fields }));
  };

/** What a server may do instead of answering well. The names stand in addresses. */
export const faults = {
  none: ({ response, text }) => send(response, text),
  refused: ({ response }) => response.destroy(),
  'status-403': ({ response }) => refuse(response, 403),
  'status-404': ({ response }) => refuse(response, 404),
  'status-429': ({ response }) => refuse(response, 429),
  'status-500': ({ response }) => refuse(response, 500),
  'status-503': ({ response }) => refuse(response, 503),
  'retry-in-a-day': ({ response }) => refuse(response, 503, { ...readable, 'Retry-After': '86400' }),
  'retry-at-once': ({ response }) => refuse(response, 429, { ...readable, 'Retry-After': '0' }),
  'not-modified': ({ response }) => void response.writeHead(304, shared).end(),
  'no-content': ({ response }) => void response.writeHead(204, shared).end(),
  'redirect-loop': ({ request, response }) =>
    void response.writeHead(302, { ...shared, Location: request.url ?? '/' }).end(),
  'no-cors': ({ response, text }) => send(response, text, { 'Content-Type': 'application/json' }),
  silent: () => undefined,
  stalled: ({ response, text }) => void response.writeHead(200, json).write(half(Buffer.from(text))),
  'late-headers': ({ response, text }) => void setTimeout(() => send(response, text), 120),
  slow: ({ response, text }) => {
    const bytes = Buffer.from(text);
    const size = Math.ceil(bytes.length / 6);
    response.writeHead(200, json);
    const next = (at: number): void => {
      if (at >= bytes.length) response.end();
      else response.write(bytes.subarray(at, at + size), () => setTimeout(next, 20, at + size));
    };
    next(0);
  },
  'cut-body': ({ response, text }) => {
    const bytes = Buffer.from(text);
    response.writeHead(200, { ...json, 'Content-Length': bytes.length });
    response.write(half(bytes), () => setTimeout(() => response.destroy(), 5));
  },
  'cut-json': ({ response, text }) => send(response, half(Buffer.from(text))),
  'cut-gzip': ({ response, text }) => send(response, half(gzipSync(text)), { ...json, 'Content-Encoding': 'gzip' }),
  'gzip-of-100-mb': ({ response, text }) => send(response, packedBlanks(text), { ...json, 'Content-Encoding': 'gzip' }),
  'byte-order-mark': ({ response, text }) => send(response, `\uFEFF${text}`),
  'windows-1250': ({ response, text }) => send(response, Buffer.from(inWindows1250(text))),
  'utf-16': ({ response, text }) => send(response, Buffer.from(inUtf16(text))),
  'mixed-encodings': ({ response, text }) => {
    const middle = text.length >> 1;
    send(response, Buffer.concat([Buffer.from(text.slice(0, middle)), inWindows1250(text.slice(middle))]));
  },
  'octet-stream': ({ response, text }) =>
    send(response, text, { ...shared, 'Content-Type': 'application/octet-stream' }),
  'web-page': ({ response }) =>
    send(response, '\n<!doctype html><title>Zaloguj się</title>', { ...shared, 'Content-Type': 'text/html' }),
  empty: ({ response }) => send(response, ''),
  null: ({ response }) => send(response, 'null'),
  'another-json': ({ response }) => send(response, '{"type":"FeatureCollection","features":[]}'),
  'another-list': ({ response }) => send(response, '[{"type":"Feature"}]'),
  'absurd-sequence': withFields({ sequence: 1e15 }),
  'negative-sequence': withFields({ sequence: -1 }),
  'broken-sequence': withFields({ sequence: 17.5 }),
  'newer-minor': withFields({ format: 'ppl-feed/1.7' }),
  'newer-major': withFields({ format: 'ppl-feed/2' }),
} as const satisfies Readonly<Record<string, (asked: Asked) => void>>;

export type Fault = keyof typeof faults;

/** Answers that never end by themselves. */
const endless: readonly Fault[] = ['silent', 'stalled'];

let packed: readonly [text: string, bytes: Buffer] | undefined;

/** A feed behind a hundred megabytes of white space: true JSON, packed small. */
function packedBlanks(text: string): Buffer {
  if (packed?.[0] !== text) {
    packed = [text, gzipSync(Buffer.concat([Buffer.alloc(100_000_000, ' '), Buffer.from(text)]), { level: 1 })];
  }
  return packed[1];
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', html: 'text/html; charset=utf-8' };

/** A server whose files and faults may change between two requests. */
export class FaultServer {
  /** What is there, by its path. */
  files: ReadonlyMap<string, string> = new Map();
  /** What goes wrong at a path. */
  faultAt: (path: string) => Fault = () => 'none';
  /** The paths that were asked for. */
  readonly asked: string[] = [];
  /** How many seconds the browser may keep what is at a path. */
  maxAgeAt: (path: string) => number = () => 0;

  readonly #server = createServer((request, response) => this.#answer(request, response));
  readonly #open = new Set<ServerResponse>();
  readonly #held = new Set<ServerResponse>();

  /** @param port 0: any free one */
  static async start(port = 0): Promise<FaultServer> {
    const made = new FaultServer();
    await new Promise<void>((resolve, reject) => {
      made.#server.once('error', reject);
      // By either name of this machine, for a page and a feed of two origins.
      made.#server.listen(port, resolve);
    });
    return made;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  /** Answers that are on their way, and will end. */
  get pending(): number {
    return this.#open.size - this.#held.size;
  }

  /** Answers that will not end unless the asker leaves. */
  get held(): number {
    return this.#held.size;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    this.asked.push(path);
    this.#open.add(response);
    response.on('close', () => {
      this.#open.delete(response);
      this.#held.delete(response);
    });
    const maxAge = this.maxAgeAt(path);
    response.setHeader('Cache-Control', maxAge ? `max-age=${maxAge}` : 'no-store');
    const fault = this.faultAt(path);
    const text = this.files.get(path);
    const type = types[/\.(\w+)$/.exec(path)?.[1] ?? 'html'];
    if (endless.includes(fault)) this.#held.add(response);
    if (text === undefined) refuse(response, 404);
    else if (fault === 'none' && type) send(response, text, { 'Content-Type': type });
    else faults[fault]({ request, response, text });
  }
}

/** The page that lists the faults, and one for each, with all widgets on it. */
function pages(widgets: string, feed: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const tags = ['club-finder', 'key-figures', 'program-explainer', 'project-list', 'rollout-timeline'];
  const head =
    '<!doctype html><html lang="pl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  const parted = Object.entries(feed).filter(
    ([name, value]) => value instanceof Array && !/^(languages|sources)$/.test(name),
  );
  const inParts = { ...feed, ...Object.fromEntries(parted.map(([name]) => [name, { href: `${name}.json` }])) };
  const names = Object.keys(faults) as Fault[];
  const files = names.flatMap((name): [string, string][] => {
    const page = (folder: string): string =>
      `${head}<title>${name}</title><script type="module" src="${widgets}/dist/cdn/ppl.js"></script><h1>${name}</h1>
       ${tags.map((tag) => `<ppl-${tag} debug feed="${folder}/feed.json"></ppl-${tag}>`).join('\n')}`;
    return [
      [`/${name}/`, page(`/${name}`)],
      [`/${name}/feed.json`, JSON.stringify(feed)],
      [`/${name}/parts/`, page(`/${name}/parts`)],
      [`/${name}/parts/feed.json`, JSON.stringify(inParts)],
      ...parted.map(([part, value]): [string, string] => [`/${name}/parts/${part}.json`, JSON.stringify(value)]),
    ];
  });
  const list = names.map((name) => `<li><a href="/${name}/">${name}</a>, <a href="/${name}/parts/">of the parts</a>`);
  return new Map([...files, ['/', `${head}<title>Faults</title><h1>Faults</h1><ul>${list.join('\n')}</ul>`]]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await FaultServer.start(Number(process.argv[2] ?? 4300));
  const widgets = await serve(widgetsOrigin());
  const feed = readFileSync(new URL('../../dist/feed/feed.json', import.meta.url), 'utf8');
  server.files = pages(widgets.url, JSON.parse(feed) as Record<string, unknown>);
  server.faultAt = (path) => {
    const [, name = '', ...rest] = path.split('/');
    const befalls = rest.length > 1 ? rest.at(-1) !== 'feed.json' : true;
    return name in faults && befalls && path.endsWith('.json') ? (name as Fault) : 'none';
  };
  console.log(`http://localhost:${server.port}/`);
}
