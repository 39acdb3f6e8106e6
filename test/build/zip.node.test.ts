import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zip } from '../../src/publish/server/zip.js';
import { unzip } from '../support/unzip.js';

const files = new Map([
  ['a/ż.txt', Buffer.from('zażółć')],
  ['a/empty', Buffer.alloc(0)],
  ['b.bin', Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * at) % 251))],
]);

describe('a zip', () => {
  it('holds what was put into it', () => {
    const found = unzip(zip(files));
    assert.deepEqual([...found.keys()].sort(), [...files.keys()].sort());
    for (const [path, content] of files) assert.ok(found.get(path)?.equals(content), path);
  });

  it('is the same, byte for byte, in whatever order the files came', () => {
    assert.ok(zip(files).equals(zip(new Map([...files].reverse()))));
  });

  it('is refused by its reader when a byte has changed', () => {
    const bytes = zip(new Map([['a', Buffer.from('aaaa')]]));
    bytes[31]! ^= 1;
    assert.throws(() => unzip(bytes));
  });
});
