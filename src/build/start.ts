// `npm start`: builds the widgets where that is needed, then shows them in the pages of three partners, each page and
// the widgets on an origin of their own.
import { spawn } from 'node:child_process';
import { buildWhereNeeded } from './build.js';
import { partnerOrigin, partners, serve, widgetsOrigin, type Origin, type Served } from './serve.js';

const usual = 4100;
const options = process.argv.slice(2);

/** The port to begin with: `PORT`, or the usual one. */
function firstPort(): number {
  const wanted = process.env['PORT'];
  if (wanted === undefined || wanted === '') return usual;
  const port = Number(wanted);
  if (Number.isInteger(port) && port >= 1 && port <= 65_000) return port;
  throw new Error(`PORT=${wanted} is no port. Give a number from 1 to 65000, for example: PORT=5000 npm start`);
}

/** Serves on the port, or on the next free one, and says so. */
async function serveFrom(port: number, origin: Origin, tries = 50): Promise<Served> {
  try {
    return await serve(origin, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if ((code !== 'EADDRINUSE' && code !== 'EACCES') || tries === 0) throw error;
    console.log(
      code === 'EADDRINUSE'
        ? `Port ${String(port)} is in use: another program answers there already, perhaps an earlier npm start. ` +
            `Trying ${String(port + 1)}.`
        : `Port ${String(port)} is not for ordinary programs on this machine. Trying ${String(port + 1)}.`,
    );
    return serveFrom(port + 1, origin, tries - 1);
  }
}

/** Opens an address in the reader's browser; where that cannot be done, the printed address serves. */
function open(url: string): void {
  const [program, ...rest] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  spawn(program, [...rest, url], { stdio: 'ignore', detached: true })
    .on('error', () => console.log(`No browser could be opened. The address is ${url}/`))
    .unref();
}

async function start(): Promise<void> {
  const first = firstPort();
  await buildWhereNeeded();

  const widgets = await serveFrom(first, widgetsOrigin());
  const served = [widgets];
  for (const { name } of partners) {
    served.push(await serveFrom(served.at(-1)!.port + 1, partnerOrigin(name, widgets.url)));
  }

  console.log('\nThree pages of partners. Each is an origin of its own, and takes the widgets from another.\n');
  const lines = [{ title: 'What can be pasted', about: 'and the widgets themselves, in /dist' }, ...partners];
  lines.forEach(({ title, about }, index) => {
    console.log(`  ${title.padEnd(22)}${served[index]!.url}/   ${about}`);
  });
  console.log(`  ${'Embed builder'.padEnd(22)}${widgets.url}/dist/builder.html   writes the code for your system`);
  console.log(`\nOther ports: PORT=5000 npm start. With a browser: npm start -- --open. Ctrl-C ends it.\n`);
  if (options.includes('--open')) open(widgets.url);

  const stop = () => void Promise.all(served.map((one) => one.close())).then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
