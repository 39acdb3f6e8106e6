import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { withoutTheUnreachable } from '../../src/build/lean-lit.js';

describe('lit in the bundle', () => {
  // Node resolves to the file for servers; browsers get its neighbour.
  const id = createRequire(import.meta.url)
    .resolve('lit-html')
    .replace('/node/', '/');
  const code = readFileSync(id, 'utf8');

  it('is without what it leaves on window, and still whole', () => {
    const lean = withoutTheUnreachable(id, code);
    assert.match(code, /litHtmlVersions/);
    assert.doesNotMatch(lean, /litHtmlVersions/);
    assert.match(lean, /export\{.+ as html,/);
  });

  it('stops the build when lit has changed, instead of leaving it as it is', () => {
    assert.throws(() => withoutTheUnreachable(id, code.replace('invalid template', 'bad template')), {
      message: /^lit has changed: .* lit-html\/lit-html\.js, for it has no\nthrow Error\("invalid template/,
    });
  });

  it('leaves other modules alone', () => {
    assert.equal(withoutTheUnreachable('/node_modules/lit-html/directives/live.js', 'code'), 'code');
  });
});
