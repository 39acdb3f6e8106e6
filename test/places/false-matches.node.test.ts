import assert from 'node:assert/strict';
import test from 'node:test';
import { fold } from '../../src/text/fold.js';
import { readGazetteer } from '../../src/places/gazetteer.js';
import { PlaceIndex, type MatchKind, type PlaceEntry } from '../../src/places/place-search.js';

const places = readGazetteer();
const entry = ({ name, county, rank }: (typeof places)[number]): PlaceEntry => {
  return { kind: 'place', name, county, weight: rank, isDoubtful: rank < 4 };
};
const names = [...new Set(places.map(({ name }) => name))];

test('each of all names is read as itself', () => {
  const index = new PlaceIndex(places.map(entry));
  for (const name of names) {
    const [first] = index.search(name);
    assert.equal(first?.how, 'exact', name);
    assert.equal(fold(first?.entry.name), fold(name));
  }
});

/**
 * What a village's name is taken for that the table lacks: for each name, the others without it. By tenths, so that an index is not
 * built for each.
 */
test('of names that are not known few are taken for another one, and a slip is always asked about', () => {
  const counts: Partial<Record<MatchKind | 'none', number>> = {};
  const examples: string[] = [];
  for (let part = 0; part < 10; part++) {
    const out = names.filter((_, at) => at % 10 === part);
    const gone = new Set(out.map(fold));
    const index = new PlaceIndex(places.filter(({ name }) => !gone.has(fold(name))).map(entry));
    for (const name of out) {
      const [first] = index.search(name);
      const how = first?.how ?? 'none';
      counts[how] = (counts[how] ?? 0) + 1;
      if (how.includes('form')) examples.push(`${name} → ${first?.entry.name}`);
    }
  }
  const share = (...kinds: MatchKind[]) => kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0) / names.length;
  console.log('unknown names are read as', counts, examples.slice(0, 12).join(', '));
  assert.ok(share('form', 'other-form', 'form-beginning') < 0.03, 'forms of another name');
  assert.ok(share('slip') < 0.025, 'slips of another name');
  // 'Zielonki-Wieś' is Zielonki with a word about it.
  assert.ok(share('exact', 'other-name') < 0.002, 'another name');
});
