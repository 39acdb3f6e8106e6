import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { buildProgramFeed } from '../../src/build/program-feed.js';

interface Verdict {
  data?: unknown;
  error?: { issues: readonly { code: string; message: string; path: readonly PropertyKey[] }[] };
}
type Collections = Record<string, { name: string; single?: true; schema: { safeParse: (value: unknown) => Verdict } }>;

const names = ['program', 'components', 'counties', 'networks', 'rollouts', 'projects', 'clubs', 'figures', 'envelope'];
const entry = names.map((name) => `export { ${name} } from './src/feed/schema/${name}.js';`).join('\n');

/** The feed's schemas as a bundle has them: with zod itself, or with the bundle's lean stand-in. */
async function schemas(alias: Record<string, string>): Promise<Collections> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    alias,
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { envelope, ...collections } = (await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`
  )) as Collections & { envelope: never };
  return { ...collections, envelope: { name: 'envelope', single: true, schema: envelope } };
}

/** A seeded generator, so that a failure can be had again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const oddities: readonly unknown[] = [
  ...[undefined, null, true, 0, -1, NaN, Infinity, 1e9, '', ' ', '2004-02-30', '2010', 'javascript:0', 'data:,', '02'],
  ...[[], {}, [[]], { pl: '' }, { pl: 1 }, ['a', 1], new Date(0), JSON.parse('{"__proto__": 1}') as object],
];

/** The value with something in it changed, dropped or added at a random place. */
function spoilt(value: unknown, next: () => number): unknown {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  if (next() < 0.12) return pick(oddities);
  if (value instanceof Array) {
    const at = Math.floor(next() * value.length);
    return value.map((item: unknown, index) => (index === at ? spoilt(item, next) : item));
  }
  if (typeof value !== 'object' || !value) return pick(oddities);
  const keys = Object.keys(value);
  const key = pick(keys);
  const fields = { ...value } as Record<string, unknown>;
  if (next() < 0.15) delete fields[key];
  else if (next() < 0.15) fields['unknown'] = pick(oddities);
  else fields[key] = spoilt(fields[key], next);
  return fields;
}

const said = ({ data, error }: Verdict) =>
  error ? { issues: error.issues.map(({ code, message, path }) => ({ code, message, path: [...path] })) } : { data };

describe("the bundle's stand-in for zod", () => {
  let zod: Collections;
  let lean: Collections;
  const feed = JSON.parse(buildProgramFeed().files.get('feed.json')!) as Record<string, unknown>;
  feed['envelope'] = { ...feed, rollouts: [] };

  before(async () => {
    zod = await schemas({});
    lean = await schemas({ 'zod/mini': './src/embed/lean-zod.ts' });
  });

  for (const name of names) {
    it(`gives zod's verdicts and values: ${name}`, () => {
      const records = (feed[name] instanceof Array ? feed[name] : [feed[name]]) as unknown[];
      const next = random(name.length * 7919);
      let refused = 0;
      for (let round = 0; round < 4000; round++) {
        let value = records[round % records.length];
        for (let times = Math.floor(next() * 4); times > 0; times--) value = spoilt(value, next);
        const [a, b] = [zod, lean].map((by) => said(by[name]!.schema.safeParse(value)));
        if (a && 'issues' in a) refused++;
        assert.deepEqual(b, a, JSON.stringify(value));
      }
      assert.ok(refused > 400, `only ${String(refused)} of 4,000 values were wrong: the test has lost its teeth`);
    });
  }
});
