// Feeds with bytes or records changed by a seed, through the request, the reading and the elements: nothing is thrown, nothing is
// blank, and every record that nothing was done to shows.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { buildProgramFeed } from '../../src/build/program-feed.js';
import { render } from '../../src/cli/render.js';
import { elementNames } from '../../src/elements/names.js';
import { FeedError } from '../../src/feed/errors.js';
import { loadFeed, type LoadedFeed } from '../../src/feed/read.js';
import { request } from '../../src/feed/request.js';
import { collections } from '../../src/publish/check/collections.js';
import { random } from '../support/many.js';
import { collectionNames, mutateBytes, mutateRecords } from '../support/mutations.js';

type Fields = Record<string, unknown>;

const seed = Number(process.env['FAULTS_SEED'] ?? 1);
const url = 'https://feed.invalid/feed.json';
const whole = JSON.parse(buildProgramFeed().files.get('feed.json')!) as Fields;
const named = new Set(
  ['rollouts', 'projects', 'clubs'].flatMap((name) => (whole[name] as Fields[]).map(({ county }) => county)),
);
/** With the counties alone that something names: the others only take time. */
const feed: Fields = { ...whole, counties: (whole['counties'] as Fields[]).filter(({ teryt }) => named.has(teryt)) };
const timings = { silence: 5_000, far: 0, recheck: 0 };

/** What comes of some bytes: the feed as far as it is good, or the code of what is said. */
async function outcome(bytes: Uint8Array, next: () => number): Promise<LoadedFeed | string> {
  globalThis.fetch = () => {
    // In pieces, as a network gives them; a letter may be cut in two.
    const cut = Math.floor(next() * bytes.length);
    const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)].filter(({ length }) => length);
    const body = new ReadableStream<Uint8Array>({
      pull: (to) => {
        const piece = pieces.shift();
        if (piece) to.enqueue(piece);
        else to.close();
      },
    });
    return Promise.resolve(new Response(body));
  };
  const asker = new AbortController();
  try {
    return await loadFeed(url, collections, (address) => request(address, asker.signal, timings));
  } catch (error) {
    // Anything else is a fault of ours.
    if (error instanceof FeedError) return error.code;
    throw error;
  } finally {
    asker.abort();
  }
}

/** A record without what is reported of it and taken out alone: addresses, and references that it can do without. */
const isShown = (record: Fields, shown: readonly Fields[]): boolean =>
  shown.some((one) => isDeepStrictEqual(one, record) || ('id' in one && one['id'] === record['id']));

/** Every record that stands in the feed as it was shows, or is reported with a reason that lies in another record. */
function goodRecordsShow({ raw, content, skipped }: LoadedFeed, what: string): void {
  for (const name of collectionNames) {
    const [original, now, shown] = [feed[name], raw[name], content[name as keyof typeof content] as unknown];
    if (!(original instanceof Array) || !(now instanceof Array)) continue;
    assert.ok(shown instanceof Array, `${name} is a list: ${what}`);
    const untouched = new Set(original.map((record) => JSON.stringify(record)));
    now.forEach((record: Fields, at) => {
      if (!untouched.has(JSON.stringify(record)) || isShown(record, shown as Fields[])) return;
      const reasons = skipped.filter(({ place }) => place.startsWith(`${name}[${at}]`)).map(({ code }) => code);
      assert.match(reasons.join(), /^(duplicate|unknown-id)/, `${name}[${at}] is lost: ${what}`);
    });
  }
}

/** Each element has words for what is there, or for that there is nothing. */
async function nothingIsBlank({ raw }: LoadedFeed, what: string): Promise<void> {
  const project = ((raw['projects'] as Fields[] | undefined) ?? [])[0]?.['id'];
  for (const name of elementNames) {
    const attributes: [string, string][] =
      name === 'project-card' ? [['project', typeof project === 'string' ? project : 'none']] : [];
    const { html, problems } = await render({ name, attributes, feed: raw, url, form: 'static' });
    // What a page asks for and the feed does not have is told instead.
    if (!problems.length)
      assert.match(html.replace(/<style>.*?<\/style>|<[^>]*>/gs, ''), /\p{L}{3}/u, `${name} is blank: ${what}`);
  }
}

describe('changed feeds', () => {
  const { fetch: usual } = globalThis;
  const { warn } = console;
  before(() => (console.warn = () => undefined));
  after(() => Object.assign(Object.assign(globalThis, { fetch: usual }).console, { warn }));

  it('with other bytes end in what is good of them, or in a code', async () => {
    const next = random(seed);
    const codes = new Map<string, number>();
    const text = new TextEncoder().encode(JSON.stringify(feed));
    for (let round = 0; round < 400; round++) {
      let bytes: Uint8Array = text;
      for (let times = 0; times <= Math.floor(next() * 3); times++) bytes = mutateBytes(bytes, next);
      const end = await outcome(bytes, next);
      const code = typeof end === 'string' ? end : end.skipped.length ? 'left out' : 'whole';
      codes.set(code, (codes.get(code) ?? 0) + 1);
      if (typeof end === 'string') continue;
      goodRecordsShow(end, `seed ${seed}, round ${round}`);
      if (round % 8 === 0) await nothingIsBlank(end, `seed ${seed}, round ${round}`);
    }
    assert.ok(codes.has('truncated') && codes.has('left out') && codes.has('whole'), JSON.stringify([...codes]));
  });

  it('with other records show all that nothing was done to', async () => {
    const next = random(seed);
    const text = JSON.stringify(feed);
    for (let round = 0; round < 400; round++) {
      const changed = JSON.parse(text) as Fields;
      for (let times = 0; times <= Math.floor(next() * 4); times++) mutateRecords(changed, next);
      const end = await outcome(new TextEncoder().encode(JSON.stringify(changed)), next);
      assert.ok(typeof end !== 'string', `a feed with a wrong record is none: round ${round}`);
      goodRecordsShow(end, `seed ${seed}, round ${round}`);
      if (round % 8 === 0) await nothingIsBlank(end, `seed ${seed}, round ${round}`);
    }
  });
});
