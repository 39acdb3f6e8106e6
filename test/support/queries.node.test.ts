import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { voivodeshipNames } from '../../src/places/territory.js';
import { readQueries, type Query } from './queries.js';

const programme = <T>(name: string): T[] =>
  JSON.parse(readFileSync(new URL(`../../src/feed/program/${name}.json`, import.meta.url), 'utf8')) as T[];
const ids = (name: string) => new Set(programme<{ id: string }>(name).map(({ id }) => id));

const queries = readQueries();
const counties = programme<{ teryt: string; seat: string }>('counties');
const codes = new Set(counties.map(({ teryt }) => teryt));
const known: Record<Query['kind'], (answer: string) => boolean> = {
  place: (answer) => codes.has(/^\p{Lu}.* (\d{4})$/u.exec(answer)?.[1] ?? answer),
  county: (answer) => codes.has(answer),
  voivodeship: (answer) => answer in voivodeshipNames,
  club: (answer) => ids('clubs').has(answer),
  network: (answer) => ids('networks').has(answer),
  none: () => false,
};

test('the list is long enough, and says of each query what must come first and why it is there', () => {
  assert.ok(queries.length >= 400, `${queries.length} queries`);
  assert.ok(queries.filter(({ kind }) => kind === 'none').length >= 60);
  assert.equal(new Set(queries.map(({ text }) => text)).size, queries.length, 'no query twice');
  for (const { text, kind, answers, why } of queries) {
    assert.ok(text && why, text);
    assert.equal(kind === 'none', answers.length === 0, text);
    for (const answer of answers) assert.ok(known[kind](answer), `${text}: ${answer}`);
  }
});

test('every place that the programme names and every city with county rights is asked for in three cases', () => {
  const rolledOut = new Set(programme<{ county: string }>('rollouts').map(({ county }) => county));
  const named = [
    ...counties.filter(({ teryt }) => teryt.slice(2) > '60' || rolledOut.has(teryt)).map(({ seat }) => seat),
    ...programme<{ place: string }>('clubs').map(({ place }) => place),
    ...programme<{ place?: string }>('projects').flatMap(({ place }) => place ?? []),
  ];
  for (const name of new Set(named)) {
    const cases = queries.filter(({ answers: [first = ''] }) => first.slice(0, -5) === name).map(({ why }) => why);
    for (const why of ['locative', 'genitive', 'instrumental']) assert.ok(cases.includes(why), `${name}: ${why}`);
  }
});
