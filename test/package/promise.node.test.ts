// The page of what never changes, held against what there is: who breaks a promise has to change that page first.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const guide = read('stories/guides/what-never-changes.mdx');
const namesIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
const section = (title: string) => new RegExp(`## ${title}\\n([^]*?)(?=\\n## |$)`).exec(guide)?.[1] ?? '';

interface Declaration {
  tagName?: string;
  attributes?: { name: string }[];
  events?: { name: string }[];
  cssParts?: { name: string }[];
  cssProperties?: { name: string }[];
  cssStates?: { name: string }[];
}
const { modules } = JSON.parse(read('dist/custom-elements.json')) as { modules: { declarations?: Declaration[] }[] };
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const common = ['feed', 'heading', 'heading-level', 'theme', 'cache', 'debug', 'group', 'no-embed'];

describe('what never changes', () => {
  it('are these tags with these attributes, no fewer and no more', () => {
    const promised = [...section('Tags and their attributes').matchAll(/^- `([\w-]+)`: (.*)$/gm)].map(
      ([, tag, rest]) => [tag!, namesIn(rest!).sort()] as const,
    );
    const there = elements.map(
      ({ tagName, attributes = [] }) =>
        [
          tagName!,
          attributes
            .map(({ name }) => name)
            .filter((name) => !common.includes(name))
            .sort(),
        ] as const,
    );
    assert.deepEqual(new Map(promised), new Map(there));
    for (const { tagName, attributes = [] } of elements) {
      const names = attributes.map(({ name }) => name);
      assert.deepEqual(
        common.filter((name) => !names.includes(name)),
        [],
        tagName,
      );
    }
  });

  it('are these error codes', () => {
    const union = /export type ErrorCode =([^;]+);/.exec(read('src/feed/errors.ts'))?.[1] ?? '';
    const codes = [...union.matchAll(/'([^']+)'/g)].map(([, code]) => code!);
    assert.deepEqual(namesIn(section('Error codes')).sort(), codes.sort());
  });

  it('are events, states, parts and custom properties that the elements have', () => {
    const all = (kind: 'events' | 'cssParts' | 'cssProperties' | 'cssStates') =>
      new Set(elements.flatMap((one) => (one[kind] ?? []).map(({ name }) => name)));
    for (const [title, kind] of [
      ['States', 'cssStates'],
      ['Custom properties', 'cssProperties'],
      ['Parts', 'cssParts'],
    ] as const) {
      const promised = namesIn(section(title));
      assert.ok(promised.length > 3, title);
      assert.deepEqual(
        promised.filter((name) => !all(kind).has(name)),
        [],
        title,
      );
    }
    const events = namesIn(section('Events')).filter((name) => name.startsWith('ppl-'));
    assert.deepEqual(
      events.filter((name) => !all('events').has(name)),
      [],
    );
  });

  it('are addresses at which something is', () => {
    const files = namesIn(section('Addresses')).map((path) => path.replace(/\?.*/, ''));
    assert.deepEqual(
      files.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url))),
      [],
    );
  });
});
