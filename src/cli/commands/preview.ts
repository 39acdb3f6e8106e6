import { existsSync, statSync, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { basename, dirname, extname } from 'node:path';
import { elementNames, type ElementName } from '../../elements/names.js';
import { anyText, recordsOf, type Fields } from '../../publish/check/collections.js';
import type { TableName } from '../../publish/columns/column.js';
import type { Finding } from '../../publish/findings/finding.js';
import { asHtml } from '../../publish/report/as-html.js';
import { fill, words as reportWords } from '../../publish/report/words.js';
import { countsOf } from '../../publish/tables/from-feed.js';
import type { Language } from '../../text/language.js';
import { readArguments, UsageError, type Command } from '../command-line.js';
import { checkInputs, inputOptions, readInputs } from '../inputs.js';
import { tell } from '../tell.js';

/** What the package brings for a page: beside `cli/`. */
const dist = new URL('../', import.meta.url);

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
  '.css': 'text/css',
};

/** Programs save a file in several steps: after the last of them, in milliseconds. */
const rest = 300;

/** A card needs to be told which project. */
const firstProject = ({ projects }: Fields): string => {
  const [first] = projects instanceof Array ? (projects as Fields[]) : [];
  return anyText(first?.['id']).replace(/[^\w-]/g, '');
};

/** The table without which an element has nothing to show. */
const tableOf: Readonly<Record<ElementName, TableName>> = {
  'project-card': 'projects',
  'project-list': 'projects',
  'rollout-timeline': 'rollouts',
  'club-finder': 'clubs',
  'program-explainer': 'components',
  'key-figures': 'figures',
};

/** The report beside the widgets, those first that the tables have something for; both anew when a table was saved. */
function page(feed: Fields, language: Language): string {
  const isFilled = (name: ElementName) => Number(recordsOf(feed, tableOf[name]).length > 0);
  const inOrder = [...elementNames].sort((one, other) => isFilled(other) - isFilled(one));
  const widgets = inOrder.map((name) => {
    const wanted = name === 'project-card' ? ` project="${firstProject(feed)}"` : '';
    return `<section><ppl-${name}${wanted}></ppl-${name}></section>`;
  });
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${reportWords[language].title}</title>
<link rel="ppl-feed" href="/feed.json">
<style>
body{margin:0;font:1rem/1.5 system-ui,sans-serif;display:grid;gap:1rem;color-scheme:light dark}
iframe{border:0;inline-size:100%;block-size:60vh;border-block-end:2px solid #8886}
main{display:grid;gap:2rem;padding:1rem}
@media (min-width:70rem){body{grid-template-columns:1fr 1fr}iframe{position:sticky;inset-block-start:0;block-size:100vh}}
</style>
<iframe src="/report.html" title="${reportWords[language].title}"></iframe>
<main>${widgets.join('\n')}</main>
<script type="module" src="/cdn/ppl.js"></script>
<script>new EventSource('/changes').onmessage = () => location.reload();</script>
</html>
`;
}

/** `ppl-feed preview`: what would be published, on this computer alone. */
export const previewCommand: Command = async (args) => {
  const { values, positionals, settings } = readArguments(args, {
    ...inputOptions,
    port: { type: 'string', default: '4173' },
  });
  const { say, language, now } = settings;
  const given = readInputs(positionals, values, settings);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(fill(say.optionNeedsValue, { value: '--port' }));

  let made: { feed: Fields; findings: readonly Finding[] } = { feed: {}, findings: [] };
  const make = async () => {
    const { feed = {}, findings } = await checkInputs(given, now);
    made = { feed: { updated: now, sequence: 1, ...feed }, findings };
  };
  await make();
  const local = given.inputs.filter((path) => !/^https?:/i.test(path));
  if (!local.every((path) => existsSync(path))) {
    process.stderr.write(tell(made.findings, { ...settings, format: 'text' }, { now, counts: {} }));
    return 1;
  }

  const listeners = new Set<ServerResponse>();
  const answer = async (path: string): Promise<string | Buffer | undefined> => {
    const { feed, findings } = made;
    if (path === '/') return page(feed, language);
    if (path === '/feed.json') return JSON.stringify(feed);
    if (path === '/report.html') return asHtml(findings, language, { now, counts: countsOf(feed) });
    // Only what the package brings for pages, and no way out of it.
    if (!/^\/cdn\/[\w./-]+$/.test(path) || path.includes('..')) return undefined;
    return readFile(new URL(`.${path}`, dist)).catch(() => undefined);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/changes') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).flushHeaders();
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
      return;
    }
    const type = types[extname(pathname)] ?? 'text/html';
    void answer(pathname).then((body) =>
      response
        .writeHead(body === undefined ? 404 : 200, {
          'Content-Type': `${type}; charset=utf-8`,
          'Cache-Control': 'no-store',
        })
        .end(body),
    );
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const renew = () => {
    void make().then(() => {
      for (const listener of listeners) listener.write('data: new\n\n');
    });
  };
  const watchers = local.map((path) => {
    // Programs save by putting a new file in the place of the old one, so a file is watched by its folder.
    const isFolder = statSync(path).isDirectory();
    return watch(isFolder ? path : dirname(path), (_event, name) => {
      if (!isFolder && name !== basename(path)) return;
      clearTimeout(timer);
      timer = setTimeout(renew, rest);
    });
  });
  const isFree = await new Promise<boolean>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  if (!isFree) {
    for (const watcher of watchers) watcher.close();
    throw new UsageError(fill(say.portTaken, { port }));
  }
  const address = server.address();
  const chosen = typeof address === 'object' && address ? address.port : port;
  console.log(fill(say.preview, { url: `http://127.0.0.1:${chosen}/` }));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  for (const listener of listeners) listener.end();
  server.close();
  server.closeAllConnections();
  return 0;
};
