// What nobody should begin with any more is said where a developer reads: in the manifest, in web-types and in the types of tags.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type TypeScript from 'typescript';
import type { Manifest } from '../../src/build/element-docs.js';
import { webTypes } from '../../src/build/editor-data.js';
import { types } from '../../src/build/framework-types.js';

const analyzer = '@custom-elements-manifest/analyzer/index.js';
const { create, ts } = (await import(analyzer)) as {
  create(options: { modules: TypeScript.SourceFile[]; plugins: unknown[]; context: object }): Manifest;
  ts: typeof TypeScript;
};
const configuration = '../../src/build/custom-elements-manifest.config.mjs';
const { default: config } = (await import(configuration)) as { default: { plugins: unknown[] } };
const lit = '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
const { litPlugin } = (await import(lit)) as { litPlugin(): unknown[] };

const sources: Readonly<Record<string, string>> = {
  'src/elements/ppl-element.ts': `
/**
 * What all share.
 * @slot - What stands until there is content.
 * @fires {PplLoadEvent} ppl-load - The feed has loaded.
 * @csspart body - The content.
 * @cssstate ready - The content is shown.
 * @cssprop --ppl-color-brand - The colour of the brand.
 */
export class PplElement extends LitElement {
  static properties = { feed: {} };
  /** The address of the feed. */
  declare feed: string | undefined;
}`,
  'src/elements/old/old.ts': `
import { PplElement } from '../ppl-element.js';
/**
 * An element of the first days.
 * @summary An old one.
 * @since 0.1.0
 * @deprecated Take <ppl-new>.
 */
export class PplOld extends PplElement {
  static properties = { place: {} };
  /**
   * Where to begin.
   * @deprecated Write near.
   */
  declare place: string | undefined;
}`,
  'src/elements/old/define.ts': `
import { define } from '../define.js';
import { PplOld } from './old.js';
define('ppl-old', PplOld);`,
};

describe('what is deprecated', () => {
  const manifest = create({
    modules: Object.entries(sources).map(([path, text]) =>
      ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
    ),
    plugins: [...litPlugin(), ...config.plugins],
    context: { dev: false },
  });
  const old = manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'ppl-old');

  it('is in the manifest, with what to take instead', () => {
    assert.equal(old?.deprecated, 'Take <ppl-new>.');
    assert.equal(old.since, '0.1.0');
    assert.equal(old.attributes.find(({ name }) => name === 'place')?.deprecated, 'Write near.');
  });

  it('reaches editors', () => {
    for (const list of [webTypes(manifest, 'ppl-widgets', '0.1.0'), types(manifest).elements]) {
      const text = typeof list === 'string' ? list : JSON.stringify(list);
      assert.match(text, /deprecated\W+Take <ppl-new>\./);
      assert.match(text, /deprecated\W+Write near\./);
    }
  });
});
