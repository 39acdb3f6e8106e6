import assert from 'node:assert/strict';
import test from 'node:test';
import { choose, facetOf, facetsOf, matches } from '../../../src/elements/project-list/filters/facets.js';
import { ordered } from '../../../src/elements/project-list/filters/project-order.js';
import { hasWords } from '../../../src/elements/project-list/filters/words.js';
import type { ProjectContext } from '../../../src/elements/project-card/project-article.js';
import { fold } from '../../../src/text/fold.js';
import { within } from '../../../src/elements/project-list/selection.js';
import { inOrder } from '../../../src/elements/project-list/order.js';
import type { Project } from '../../../src/feed/schema/projects.js';

const project = (id: string, fields: Partial<Project> = {}): Project => ({ id, title: id, ...fields });
const ids = (projects: readonly Project[]) => projects.map(({ id }) => id).join(' ');

test('years take in what may have run in any part of them, as far as it is known', () => {
  const all = [
    project('long', { from: '2003', to: '2006' }),
    project('month', { from: '2004-05' }),
    project('late', { from: '2005-01', to: '2005-02' }),
    project('end', { to: '2002' }),
  ];
  assert.equal(ids(within(all, { from: '2004', to: '2004' }).projects), 'long month');
  assert.equal(ids(within(all, { from: '2004-06', to: '2004' }).projects), 'long');
  assert.equal(ids(within(all, { from: '2004-05-31', to: '2004-05-31' }).projects), 'long month');
  assert.equal(ids(within(all, { to: '2002' }).projects), 'end');
  assert.equal(ids(within(all, { from: '2005' }).projects), 'long late');
});

test('projects without dates are left out of years and counted, and only those of the place', () => {
  const all = [project('dated', { from: '2004', county: '0212' }), project('a', { county: '0212' }), project('b')];
  assert.deepEqual(within(all, {}), { projects: all, undated: 0 });
  assert.deepEqual(within(all, { from: '2004', county: '0212' }), { projects: [all[0]], undated: 1 });
});

test('the newest first, the undated last, then by title in Polish order', () => {
  const all = [
    project('Żary'),
    project('Zakopane'),
    project('2003', { from: '2003', to: '2009' }),
    project('2004-05', { from: '2004-05' }),
    project('Łódź', { from: '2004' }),
    project('Lublin', { to: '2004' }),
  ];
  const sorted = inOrder(all, ({ id }) => id, new Intl.Collator('pl').compare);
  assert.equal(ids(sorted), '2004-05 Lublin Łódź 2003 Zakopane Żary');
});

/** Nothing is looked for by words here. */
const says = () => '';

test('a filter counts what the others leave, and keeps values that nothing has any more', () => {
  const all = [
    project('1', { component: 'a', county: '0212', from: '2003', to: '2004' }),
    project('2', { component: 'b', county: '0212', from: '2004' }),
    project('3', { component: 'b' }),
  ];
  const counts = (name: Parameters<typeof facetOf>[0], chosen = {}) =>
    [...facetOf(name, all, chosen, says).counts].map(([value, count]) => `${value}:${count}`).join(' ');
  assert.equal(counts('component'), 'a:1 b:2');
  assert.equal(counts('component', { component: 'a' }), 'a:1 b:2');
  assert.equal(counts('component', { year: '2003' }), 'a:1 b:0');
  assert.equal(counts('year'), '2003:1 2004:2 -:1');
  assert.equal(counts('voivodeship'), '02:2 -:1');
});

test('only filters that can split the list are there', () => {
  const names = (all: readonly Project[], chosen = {}) =>
    facetsOf(all, chosen, says)
      .map(({ name }) => name)
      .join(' ');
  assert.equal(names([project('1'), project('2')]), '');
  const years = { from: '2003', to: '2004' };
  assert.equal(names([project('1', years), project('2', years)]), '');
  assert.equal(names([project('1', { from: '2003' }), project('2', years)]), 'year');
  // One county each: the voivodeship says it all.
  assert.equal(names([project('1', { county: '0212' }), project('2', { county: '0662' })]), 'voivodeship');
  assert.equal(names([project('1', { county: '0212' }), project('2', { county: '0211' })]), 'county');
  // What is in use can always be taken back.
  assert.equal(names([project('1', { component: 'a' })], { component: 'b' }), 'component');
});

test('a county never stands in the way of another voivodeship, and goes with its own', () => {
  const all = [project('1', { county: '0212' }), project('2', { county: '0211' }), project('3', { county: '0662' })];
  const chosen = { voivodeship: '02', county: '0212' };
  const [voivodeship, county] = facetsOf(all, chosen, says);
  assert.deepEqual(
    [...voivodeship!.counts],
    [
      ['02', 2],
      ['06', 1],
    ],
  );
  assert.deepEqual([...county!.counts.keys()], ['0212', '0211']);
  assert.deepEqual(choose(chosen, 'voivodeship', '06'), { voivodeship: '06', county: undefined });
  assert.deepEqual(choose(chosen, 'voivodeship', ''), { voivodeship: '', county: '0212' });
});

test('what is not chosen does not narrow; what is not known can be chosen', () => {
  assert.ok(matches(project('1'), {}, says));
  assert.ok(matches(project('1'), { component: '', year: '-', county: '-' }, says));
  assert.ok(!matches(project('1', { from: '2004' }), { year: '-' }, says));
});

test('words find what has all of them, in any order and with any ending', () => {
  const text = fold('Szybki Start w reformie górnictwa, powiat chrzanowski');
  assert.ok(hasWords(text, 'górnictwo START'));
  assert.ok(hasWords(text, 'gornict'));
  assert.ok(hasWords(text, ' '));
  assert.ok(!hasWords(text, 'górnictwo Lublin'));
  assert.ok(!hasWords(text, 'ster'));
});

test('the oldest come first or titles go by the letter, and what has no date stays last among dates', () => {
  const context = { plain: (title: unknown) => String(title), language: 'pl' } as unknown as ProjectContext;
  const all = [project('Żary', { from: '2006' }), project('Łódź', { to: '2003-05' }), project('Lublin')];
  assert.equal(ids(ordered(all, 'newest', context)), 'Żary Łódź Lublin');
  assert.equal(ids(ordered(all, 'oldest', context)), 'Łódź Żary Lublin');
  assert.equal(ids(ordered(all, 'title', context)), 'Lublin Łódź Żary');
});
