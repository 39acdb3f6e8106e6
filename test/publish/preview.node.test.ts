// `ppl-feed preview`: starts, serves the report and the data, makes both anew when a table is saved, and ends when it is told to.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bundleTool } from '../../src/build/tool.js';

// Where the tool finds the packages that it shares with the widgets.
const folder = mkdtempSync('node_modules/.ppl-preview-');
const cli = join(folder, 'cli');
const table = join(folder, 'kluby.csv');

const save = (name: string) => {
  // As spreadsheet programs save: beside it, and then in its place.
  const beside = join(folder, 'kluby.csv.tmp');
  writeFileSync(
    beside,
    `nazwa;sieć;miejscowość;powiat;szerokość;długość\n${name};Kluby Wsparcia;Strzelin;0217;50,78;17,0653\n`,
  );
  renameSync(beside, table);
};

interface Preview {
  readonly url: string;
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
}

const start = (...args: string[]) =>
  new Promise<Preview>((resolve, reject) => {
    const child = spawn(process.execPath, [join(cli, 'ppl-feed.js'), 'preview', ...args, '--lang', 'en']);
    const ended = new Promise<number | null>((end) => child.on('exit', end));
    let said = '';
    child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
    child.stdout.on('data', (bytes: Buffer) => {
      const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(bytes.toString()) ?? [];
      if (url) resolve({ url, child, ended });
    });
    void ended.then((code) => reject(new Error(`${code}: ${said}`)));
  });

const clubsAt = async (url: string) => {
  const feed = (await (await fetch(`${url}feed.json`)).json()) as { clubs: { name: string }[] };
  return feed.clubs.map(({ name }) => name);
};

describe('a preview', () => {
  before(async () => {
    await bundleTool(cli);
    save('Klub pierwszy');
    writeFileSync(join(folder, 'sieci.csv'), 'nazwa;rodzaj\nKluby Wsparcia;klubowa\n');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [what, given] of Object.entries({ 'a folder': [folder], files: [table, join(folder, 'sieci.csv')] })) {
    it(`of ${what} shows the data, and anew when a table is saved, until it is ended`, async () => {
      save('Klub pierwszy');
      const { url, child, ended } = await start(...given, '--port', '0');
      const page = await (await fetch(url)).text();
      assert.equal(page.match(/<ppl-[a-z-]+/g)?.length, 6);
      assert.match(await (await fetch(`${url}report.html`)).text(), /<html lang="en">[^]*All is well/);
      assert.deepEqual(await clubsAt(url), ['Klub pierwszy']);
      assert.equal((await fetch(`${url}cdn/..%2fcli/ppl-feed.js`)).status, 404);
      assert.equal((await fetch(`${url}kluby.csv`)).status, 404);

      const changes = (await fetch(`${url}changes`)).body!.getReader();
      save('Klub drugi');
      const { value } = await changes.read();
      assert.match(new TextDecoder().decode(value), /^data: new/);
      assert.deepEqual(await clubsAt(url), ['Klub drugi']);

      // A fault of the table is shown, and nothing ends.
      save('');
      await changes.read();
      assert.match(await (await fetch(`${url}report.html`)).text(), /The field “name” is empty/);

      child.kill('SIGINT');
      assert.equal(await ended, 0);
      await assert.rejects(fetch(url));
    });
  }

  it('says that there is no such table, or that the port is taken', async () => {
    await assert.rejects(start(join(folder, 'none.csv')), /^Error: 1: [^]*none\.csv: There is no such file/);
    const { url, child, ended } = await start(folder, '--port', '0');
    await assert.rejects(start(folder, '--port', new URL(url).port), /^Error: 2: [^]*is taken/);
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
  });
});
