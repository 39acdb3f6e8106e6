import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { answerOf, isRight, programmeFinder } from '../../../support/finder.js';
import { readQueries } from '../../../support/queries.js';

const queries = readQueries();
const finder = programmeFinder();
const results = queries.map((query) => ({ query, found: finder.read(query.text).map(answerOf) }));
const misses = results.filter(({ query, found }) => !isRight(query, found));

const file = new URL('../../../fixtures/finder/known-misses.tsv', import.meta.url);
/** Queries that the finder is known to fail, with why. */
const known = new Map(
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split('\t'))
    .map(([query = '', why = '']) => [query, why]),
);

test('of what people type at least 98 % comes first, and each miss is known with its reason', () => {
  for (const { query, found } of misses) {
    const wanted = query.answers.join(' or ') || 'nothing';
    const why = known.get(query.text) ?? 'NOT KNOWN';
    console.log(
      `'${query.text}' (${query.why}): ${wanted}; found ${found.slice(0, 3).join(', ') || 'nothing'}. ${why}`,
    );
  }
  assert.deepEqual(
    misses.map(({ query }) => query.text).filter((text) => !known.has(text)),
    [],
    'new misses',
  );
  const share = 1 - misses.length / queries.length;
  assert.ok(share >= 0.98, `${(100 * share).toFixed(1)} % come first`);
});

test('what must find nothing finds nothing', () => {
  assert.deepEqual(
    misses.filter(({ query }) => query.kind === 'none').map(({ query: { text }, found }) => `${text}: ${found[0]!}`),
    [],
  );
});

test('a miss that is none any more is taken off the list', () => {
  const missed = new Set(misses.map(({ query }) => query.text));
  for (const [query, why] of known) {
    assert.ok(missed.has(query), `'${query}' is found now`);
    assert.ok(why, `'${query}' has no reason`);
  }
});
