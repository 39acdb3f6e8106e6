// What the check passes no widget leaves out, and what a widget leaves out the check refuses at the same place (acceptance A3): a thousand
// mutations of the programme's own feed, made by a seed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildProgramFeed } from '../../src/build/program-feed.js';
import { elementClasses } from '../../src/elements/classes.js';
import { elementNames } from '../../src/elements/names.js';
import { readFeed } from '../../src/feed/read.js';
import { FeedError } from '../../src/feed/errors.js';
import { feedSchema } from '../../src/feed/index.js';
import type { Collection } from '../../src/feed/schema/collection.js';
import { collections as allCollections } from '../../src/publish/check/collections.js';
import { checkFeed } from '../../src/publish/check/check-feed.js';
import { random } from '../support/many.js';
import { collectionNames, mutateRecords } from '../support/mutations.js';

type Fields = Record<string, unknown>;

const whole = JSON.parse(buildProgramFeed().files.get('feed.json')!) as Fields;
const records = (name: string) => whole[name] as Fields[];
const named = new Set(['rollouts', 'projects', 'clubs'].flatMap((name) => records(name).map(({ county }) => county)));
/** With the counties alone that something names: the others only take time. */
const shapes = { href: 'areas.json', source: 'PRG', license: 'CC0' };
const text = JSON.stringify({
  ...whole,
  shapes,
  counties: records('counties').filter(({ teryt }) => named.has(teryt)),
});
const now = '2026-11-29T08:00:00Z';

/** What is mutated: the collections, and what the feed says of itself. */
const names = [...collectionNames, 'publisher', 'sources', 'languages', 'language', 'rights', 'shapes'];
/** What the feed says of itself and no widget reads: only a publisher has to mend it. */
const isForPublishers = (place: string) =>
  /^(license|rights|nextUpdate|shapes|publisher\.email|languages\[\d+\])(?!\w)/.test(place);

/**
 * Everything that any of the six elements leaves out, or that their reader does with all collections before it: a figure names its
 * component, which no element shows beside it.
 */
async function leftOut(feed: Fields): Promise<Set<string>> {
  const places = new Set<string>();
  const own = elementNames.map(
    (name) => (elementClasses[name] as unknown as { collections: readonly Collection[] }).collections,
  );
  for (const collections of [...own, allCollections]) {
    const { skipped } = await readFeed(feed, 'https://feed.invalid/', collections, (url) =>
      Promise.reject(new FeedError('not-a-feed', 'It has no parts.', url)),
    );
    for (const { place } of skipped) places.add(place);
  }
  return places;
}

describe('the check and the widgets', () => {
  it('agree on each of a thousand mutated feeds, and the schema refuses nothing that they pass', async () => {
    const next = random(16);
    let refused = 0;
    for (let round = 0; round < 1000; round++) {
      const feed = JSON.parse(text) as Fields;
      for (let times = 0; times <= Math.floor(next() * 3); times++) mutateRecords(feed, next, names);
      const [places, findings] = await Promise.all([leftOut(feed), checkFeed(feed, now)]);
      const errors = findings.filter(({ severity }) => severity === 'error').map(({ place }) => place!);
      const where = `round ${round}\nwidgets: ${[...places].join(', ')}\ncheck: ${errors.join(', ')}`;
      if (places.size) assert.ok(errors.length > 0, where);
      if (errors.some((place) => !isForPublishers(place))) assert.ok(places.size > 0, where);
      // Exchanged coordinates are one thing to mend, of which the widgets see two.
      const told = (place: string) => errors.includes(place) || errors.includes(place.replace(/\.lon$/, '.lat'));
      for (const place of places) assert.ok(told(place), `${place} in ${where}`);
      if (!errors.length) assert.equal(feedSchema.safeParse(feed).success, true, where);
      if (errors.length) refused++;
    }
    assert.ok(refused > 300 && refused < 900, `${refused} of 1000 were refused: the mutations say little`);
  });
});
