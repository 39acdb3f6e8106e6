import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fold } from '../../../src/text/fold.js';
import type { Club } from '../../../src/feed/schema/clubs.js';
import type { GazetteerPlace } from '../../../src/places/gazetteer.js';
import { answerOf, programmeFinder } from '../../support/finder.js';
import { installPeers, named } from '../peers.js';
import { documents } from './documents.js';

/** What was found, best first; `asks` where it is shown as a question and not taken for what was meant. */
export interface Found {
  readonly answers: readonly string[];
  readonly asks: boolean;
}

export interface Contestant {
  readonly name: string;
  readonly settings: string;
  /** Files of its code, to be bundled and minified as an application does. */
  readonly entry: string;
  /** Prepares a search; its result is what it finds for a typed text. */
  build(places: readonly GazetteerPlace[], clubs?: readonly Club[]): (text: string) => Found;
}

const modules = installPeers();
const load = async (path: string): Promise<unknown> => import(pathToFileURL(join(modules, path)).href);

/** Words that say nothing of a name. Ours drops them too; the others are given the query without them. */
const idle = new Set(
  (
    'w we z ze do od kolo obok pod za na powiat powiatu powiecie pow gmina gminie gm miasto miasta miescie m st stoleczne ' +
    'woj wojewodztwo wojewodztwa wojewodztwie'
  ).split(' '),
);
const ready = (text: string): string => {
  const words = fold(text).split(' ');
  const telling = words.filter((word) => !idle.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
};
const limit = 20;

const ours: Contestant = {
  name: 'ppl-widgets',
  settings: 'the index that the element builds, from source',
  entry: new URL('../../../src/elements/club-finder/index/search-index.ts', import.meta.url).pathname,
  build(places, clubs = []) {
    const finder = programmeFinder([...clubs], [...places]);
    return (text) => {
      const found = finder.read(text);
      return { answers: found.map(answerOf), asks: found[0]?.how === 'slip' };
    };
  },
};

const unasked = (answers: readonly string[]): Found => ({ answers, asks: false });

type FuseClass = new <T>(
  list: readonly T[],
  options: object,
) => { search(text: string, options: object): { item: T }[] };
const { default: Fuse } = (await load('fuse.js/dist/fuse.mjs')) as { default: FuseClass };
/** @param threshold 0: only the very word, 1: everything; 0.6 by default, 0.3 and less where false matches hurt */
const fuse = (threshold: number): Contestant => ({
  name: `${named('fuse.js')} (${threshold})`,
  settings: `threshold ${threshold}, ignoreLocation, on names folded like ours, the larger place first among equals`,
  entry: join(modules, 'fuse.js/dist/fuse.mjs'),
  build(places, clubs) {
    const list = documents(places, clubs).map(({ answer, name }) => ({ answer, name: ready(name) }));
    const index = new Fuse(list, { keys: ['name'], threshold, ignoreLocation: true, includeScore: true });
    return (text) => unasked(index.search(ready(text), { limit }).map(({ item }) => item.answer));
  },
});

type MiniSearchClass = new (options: object) => {
  addAll(documents: readonly object[]): void;
  search(text: string): { answer: string }[];
};
const { default: MiniSearch } = (await load('minisearch/dist/es/index.js')) as { default: MiniSearchClass };
const miniSearch: Contestant = {
  name: named('minisearch'),
  settings: 'prefix and fuzzy 0.2 as in its guide, all words wanted, terms folded like ours, weight by order of size',
  entry: join(modules, 'minisearch/dist/es/index.js'),
  build(places, clubs) {
    const list = documents(places, clubs);
    const index = new MiniSearch({
      fields: ['name'],
      storeFields: ['answer'],
      processTerm: (term: string) => fold(term) || null,
      searchOptions: {
        ...{ prefix: true, fuzzy: 0.2, combineWith: 'AND' },
        boostDocument: (id: number) => 1 + (1 - id / list.length) / 10,
      },
    });
    index.addAll(list.map((one) => ({ ...one, name: ready(one.name) })));
    return (text) => unasked(index.search(ready(text)).map(({ answer }) => answer));
  },
};

type UFuzzyClass = new (options: object) => {
  search(
    haystack: string[],
    needle: string,
    outOfOrder: number,
  ): [number[] | null, { idx: number[] } | null, number[] | null];
};
const { default: UFuzzy } = (await load('@leeoniya/ufuzzy/dist/uFuzzy.mjs')) as { default: UFuzzyClass };
const uFuzzy: Contestant = {
  name: named('@leeoniya/ufuzzy'),
  settings: 'intraMode 1 (one slip a word), unicode, words in any order, on names folded like ours',
  entry: join(modules, '@leeoniya/ufuzzy/dist/uFuzzy.mjs'),
  build(places, clubs) {
    const list = documents(places, clubs);
    const haystack = list.map(({ name }) => ready(name));
    const unicode = {
      unicode: true,
      interSplit: "[^\\p{L}\\d']+",
      intraSplit: '\\p{Ll}\\p{Lu}',
      intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
      intraChars: "[\\p{L}\\d']",
      intraContr: "'\\p{L}{1,2}\\b",
    };
    const index = new UFuzzy({ ...unicode, intraMode: 1 });
    return (text) => {
      const needle = ready(text);
      const [idxs, info, order] = needle ? index.search(haystack, needle, 1) : [null, null, null];
      const places = order && info ? order.map((at) => info.idx[at]!) : (idxs ?? []);
      return unasked(places.slice(0, limit).map((at) => list[at]!.answer));
    };
  },
};

/** Ours first. */
export const contestants: readonly Contestant[] = [ours, fuse(0.3), miniSearch, uFuzzy];
