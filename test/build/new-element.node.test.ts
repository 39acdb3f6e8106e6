import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { listsWith, withEntries } from '../../src/build/new-element-lists.js';
import { filesOf, toNewElement } from '../../src/build/new-element.js';

describe('npm run new', () => {
  const element = toNewElement('event-list');

  it('names an element as the others are named', () => {
    assert.deepEqual(element, { name: 'event-list', className: 'PplEventList', title: 'Event list' });
  });

  for (const [file, entries] of Object.entries(listsWith(element))) {
    it(`finds its place in ${file}`, async () => {
      const before = await readFile(file, 'utf8');
      const after = withEntries(file, before, entries);
      assert.match(after, /event-list|EventList|Event list/);
      // Nothing that stood there goes.
      const kept = new Set(after.split('\n'));
      assert.deepEqual(
        before.split('\n').filter((line) => !kept.has(line)),
        [],
      );
    });
  }

  it('knows every file that says something of each element', async () => {
    const listing: string[] = [];
    for (const folder of ['src', 'test']) {
      for (const file of await readdir(folder, { recursive: true })) {
        if (!file.endsWith('.ts')) continue;
        const path = `${folder}/${file}`;
        if (/^ *'key-figures': /m.test(await readFile(path, 'utf8'))) listing.push(path);
      }
    }
    assert.deepEqual(
      listing.filter((path) => !(path in listsWith(element))),
      [],
    );
  });

  it('writes all files that the element next to it has', async () => {
    const folders = ['src/elements', 'stories/elements', 'test/elements'];
    const written = [...filesOf(element).keys()].map((path) => path.replaceAll('event-list', '…'));
    const wanted: string[] = [];
    for (const folder of folders) {
      for (const file of await readdir(`${folder}/key-figures`))
        wanted.push(`${folder}/key-figures/${file}`.replaceAll('key-figures', '…'));
    }
    assert.deepEqual(written.sort(), wanted.sort());
  });

  it('says which list is no longer written as it was', () => {
    assert.throws(() => withEntries('list.ts', 'other', [[/^'key-figures',\n/m, 'x']]), /list\.ts has no line/);
  });
});
