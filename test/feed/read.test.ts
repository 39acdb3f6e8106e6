import { expect } from 'chai';
import { loadFeed, readFeed } from '../../src/feed/read.js';
import type { FeedError } from '../../src/feed/errors.js';
import { clubs } from '../../src/feed/schema/clubs.js';
import { components } from '../../src/feed/schema/components.js';
import { counties } from '../../src/feed/schema/counties.js';
import { networks } from '../../src/feed/schema/networks.js';
import { program } from '../../src/feed/schema/program.js';
import { projects } from '../../src/feed/schema/projects.js';
import { rollouts } from '../../src/feed/schema/rollouts.js';
import { request, type GetText } from '../../src/feed/request.js';
import { currentTimings } from '../../src/feed/timings.js';
import { inIso88592, inUtf16, inWindows1250 } from '../support/encodings.js';
import { fromNetwork, json, makeFeed, stubNetwork, type Network } from '../support/feed.js';

const url = 'https://feed.test/data/feed.json';

const club = {
  id: 'a',
  name: 'Klub',
  network: 'n',
  kind: 'club',
  place: 'Strzelin',
  county: '0217',
  lat: 50.78,
  lon: 17.06,
  precision: 'locality',
};
const strzelin = { teryt: '0217', name: 'powiat strzeliński', seat: 'Strzelin' };
const network = { id: 'n', name: 'Sieć', kind: 'club' };

const unreachable = (): Promise<string> => Promise.reject(new Error('nothing may be fetched'));
const places = (skipped: readonly { place: string; code: string }[]) =>
  skipped.map(({ place, code }) => `${place} ${code}`);

describe('a feed that is none', () => {
  let stub: Network | undefined;
  let asker: AbortController;

  beforeEach(() => (asker = new AbortController()));
  afterEach(() => {
    asker.abort();
    stub?.restore();
  });

  const errorFor = async (body: string): Promise<FeedError> => {
    stub = stubNetwork({ [url]: new Response(body) });
    return loadFeed(url, [], fromNetwork(asker.signal)).then(
      () => expect.fail('there was no error'),
      (error: unknown) => error as FeedError,
    );
  };

  for (const [what, body, code] of [
    ['a login page', '\n<!doctype html><title>Log in</title>', 'html'],
    ['a feed cut short', '{"format": "ppl-feed/1", "clubs": [{"id": "a"', 'truncated'],
    ['nothing', '', 'not-a-feed'],
    ['words', 'Service unavailable', 'not-a-feed'],
    ['null', 'null', 'not-a-feed'],
    ['a list', '[]', 'not-a-feed'],
    ['a number', '7', 'not-a-feed'],
    ['another JSON file', '{"type": "FeatureCollection"}', 'not-a-feed'],
    ['another major version', '{"format": "ppl-feed/2"}', 'format'],
    ['a version that only begins alike', '{"format": "ppl-feed/10"}', 'format'],
  ] as const) {
    it(`says so: ${what}`, async () => {
      const error = await errorFor(body);
      expect(error.code).to.equal(code);
      expect(error.message).to.match(/\w/);
    });
  }

  it('takes a newer minor version, a byte order mark and fields it does not know', async () => {
    stub = stubNetwork({
      [url]: new Response(`\uFEFF${JSON.stringify(makeFeed({ format: 'ppl-feed/1.3', moon: 1 }))}`),
    });
    const { about, skipped } = await loadFeed(url, [], fromNetwork(asker.signal));
    expect(about).to.include({ format: 'ppl-feed/1.3', sequence: 1 });
    expect(skipped).to.deep.equal([]);
  });
});

describe('a file that is not in UTF-8', () => {
  const name = 'Zażółć gęślą jaźń w Łęczycy';
  let stub: Network | undefined;
  let asker: AbortController;
  let said: string[];
  const { warn } = console;

  beforeEach(() => {
    asker = new AbortController();
    said = [];
    console.warn = (message: string) => void said.push(message);
  });
  afterEach(() => {
    console.warn = warn;
    asker.abort();
    stub?.restore();
  });

  for (const [encoding, encode] of [
    ['windows-1250', inWindows1250],
    ['iso-8859-2', inIso88592],
    ['utf-16le', inUtf16],
  ] as const) {
    it(`shows no replacement characters, and is reported with the remedy: ${encoding}`, async () => {
      const own = `https://feed.test/${encoding}.json`;
      const feed = JSON.stringify(makeFeed({ networks: [{ ...network, name }] }));
      stub = stubNetwork({ [own]: new Response(encode(feed)) });
      const { content, skipped } = await loadFeed(own, [networks], fromNetwork(asker.signal));
      expect(content.networks[0]?.name).to.equal(name);
      expect(places(skipped)).to.deep.equal(['feed encoding']);
      expect(said.join()).to.contain(`${own} is not in UTF-8, and was read as ${encoding}. Save it as UTF-8`);
      expect(stub.asked).to.have.length(1);
    });
  }

  it('is told by the part that it is', async () => {
    const feed = makeFeed({ networks: { href: 'old.json' } });
    stub = stubNetwork({
      [url]: json(feed),
      '/data/old.json': new Response(inWindows1250(JSON.stringify([{ ...network, name }]))),
    });
    const { content, skipped } = await loadFeed(url, [networks], fromNetwork(asker.signal));
    expect(content.networks[0]?.name).to.equal(name);
    expect(places(skipped)).to.deep.equal(['networks encoding']);
  });

  it('keeps what is good where two encodings are mixed, and says that letters are lost', async () => {
    const [first, second] = [
      { ...network, name },
      { ...network, id: 'm', name: 'Łódź' },
    ].map((one) => JSON.stringify(one));
    const feed = JSON.stringify(makeFeed({ networks: '…' })).split('"…"');
    const pieces = [`${feed[0]}[${first},`, inWindows1250(`${second}]`), feed[1]!];
    stub = stubNetwork({ '/mixed.json': new Response(new Blob(pieces)) });
    const mixed = 'https://feed.test/mixed.json';
    const { content, skipped } = await loadFeed(mixed, [networks], fromNetwork(asker.signal));
    expect(content.networks.map((one) => one.name)).to.deep.equal([name, '\ufffd\ufffdd\ufffd']);
    expect(places(skipped)).to.deep.equal(['feed encoding']);
    expect(said.join()).to.contain('letters of it are lost');
  });

  it('is reported no longer when it was mended', async () => {
    const mended = 'https://feed.test/mended.json';
    const feed = JSON.stringify(makeFeed({ networks: [{ ...network, name }] }));
    stub = stubNetwork({ [mended]: [new Response(inWindows1250(feed)), new Response(feed)] });
    const get = (): GetText => (address) => request(address, asker.signal, currentTimings(), true);
    expect(places((await loadFeed(mended, [networks], get())).skipped)).to.deep.equal(['feed encoding']);
    expect(places((await loadFeed(mended, [networks], get())).skipped)).to.deep.equal([]);
  });

  it('is no question of encoding when it is cut within a letter', async () => {
    const bytes = new TextEncoder().encode('{"format": "ppl-feed/1", "name": "Łódź');
    stub = stubNetwork({ '/cut.json': new Response(bytes.subarray(0, -1)) });
    const error = await loadFeed('https://feed.test/cut.json', [], fromNetwork(asker.signal)).then(
      () => expect.fail('there was no error'),
      (failure: unknown) => failure as FeedError,
    );
    expect(error.code).to.equal('truncated');
    expect(said.join()).not.to.contain('UTF-8');
  });
});

describe('parts without a hash', () => {
  it('tell the page’s developer that those of another publication would go unnoticed', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void said.push(message);
    const asker = new AbortController();
    const own = 'https://feed.test/unhashed/feed.json';
    const stub = stubNetwork({
      [own]: json(makeFeed({ networks: { href: 'networks.json', count: 1 } })),
      '/unhashed/networks.json': json([network]),
    });
    try {
      const { content } = await loadFeed(own, [networks], fromNetwork(asker.signal));
      expect(content.networks).to.have.length(1);
      expect(said).to.deep.equal([
        `ppl-widgets: "networks" of ${own} has no sha256: parts of another publication would go unnoticed.`,
      ]);
    } finally {
      console.warn = warn;
      asker.abort();
      stub.restore();
    }
  });
});

describe('records that are wrong', () => {
  const read = (fields: Record<string, unknown>) =>
    readFeed(makeFeed(fields), url, [clubs, counties, networks], unreachable);

  it('are left out with their place, and the rest is shown', async () => {
    const { content, skipped } = await read({
      counties: [strzelin],
      networks: [network],
      clubs: [
        null,
        7,
        'club',
        [],
        {},
        { ...club, id: 'b', lat: 0, lon: 0 },
        { ...club, id: 'c', lat: '50.78' },
        { ...club, id: 'd', kind: 'party' },
        { ...club, id: 'e', asOf: '2004-02-30' },
        { ...club, id: 'f', contact: { phone: 48 } },
        { ...club, id: '' },
        club,
        club,
        { ...club, id: 'g', county: '9999' },
        { ...club, id: 'h', network: 'none' },
        { ...club, id: 'i', name: { pl: 'Klub', en: 7 } },
      ],
    });
    expect(content.clubs.map(({ id }) => id)).to.deep.equal(['a']);
    expect(places(skipped)).to.deep.equal([
      'clubs[0] type',
      'clubs[1] type',
      'clubs[2] type',
      'clubs[3] type',
      'clubs[4].id id',
      'clubs[5].lat range',
      'clubs[6].lat range',
      'clubs[7].kind club|team',
      'clubs[8].asOf date',
      'clubs[9].contact.phone string',
      'clubs[10].id id',
      'clubs[12].id duplicate',
      'clubs[15].name text',
      'clubs[13].county unknown-id',
      'clubs[14].network unknown-id',
    ]);
  });

  it('lose an address that is not allowed, and stay', async () => {
    const contact = { url: 'javascript:alert(1)', phone: '+48 71 000 00 00' };
    const { content, skipped } = await read({
      counties: [strzelin],
      networks: [network],
      clubs: [{ ...club, contact }],
    });
    expect(content.clubs[0]?.contact).to.deep.equal({ phone: '+48 71 000 00 00' });
    expect(places(skipped)).to.deep.equal(['clubs[0].contact.url address']);
  });

  it('lose a picture whose address is not allowed, and stay', async () => {
    const image = { src: 'data:image/png;base64,AA', alt: '' };
    const feed = makeFeed({ projects: [{ id: 'p', title: 'P', image, url: 'ftp://x.pl' }] });
    const { content, skipped } = await readFeed(feed, url, [projects], unreachable);
    expect(content.projects).to.deep.equal([{ id: 'p', title: 'P' }]);
    expect(places(skipped)).to.deep.equal(['projects[0].image.src address', 'projects[0].url address']);
  });

  it('lose a reference that they can do without, and stay', async () => {
    const feed = makeFeed({
      components: [],
      projects: [
        { id: 'p', title: 'P', component: 'none', from: '2004', to: '2003-12' },
        { id: 'q', title: 'Q', component: 'none' },
      ],
    });
    const { content, skipped } = await readFeed(feed, url, [projects, components], unreachable);
    expect(content.projects).to.deep.equal([{ id: 'q', title: 'Q' }]);
    expect(places(skipped)).to.deep.equal(['projects[0].to order', 'projects[1].component unknown-id']);
  });

  it('do not check references to a collection that the element does not show', async () => {
    const feed = makeFeed({ rollouts: [{ id: 'r', unit: 'county', county: '9999', from: 2004, to: 2005 }] });
    const { content, skipped } = await readFeed(feed, url, [rollouts], unreachable);
    expect(content.rollouts).to.have.length(1);
    expect(skipped).to.deep.equal([]);
  });

  it('in a collection that is no list, or a programme that is none, leave the others', async () => {
    const feed = makeFeed({ program: { name: 3 }, clubs: 'many', counties: [strzelin] });
    const { content, skipped } = await readFeed(feed, url, [program, clubs, counties], unreachable);
    expect(content).to.deep.equal({ program: undefined, clubs: [], counties: [strzelin] });
    expect(places(skipped)).to.deep.equal(['program.name text', 'clubs type']);
  });

  it('do not spoil what the feed says of itself', async () => {
    const { about, skipped } = await readFeed(
      { ...makeFeed(), updated: 'yesterday', sequence: '7', publisher: { name: 'B', url: 'javascript:0' } },
      url,
      [],
      unreachable,
    );
    expect(about).to.include({ updated: '', sequence: 0, language: 'pl' });
    expect(about.publisher).to.equal(undefined);
    expect(places(skipped)).to.deep.equal(['updated instant', 'sequence range', 'publisher address']);
  });

  it('cannot reach a prototype', async () => {
    const raw: unknown = JSON.parse(
      JSON.stringify(makeFeed({ counties: [{ ...strzelin, X: 1 }] })).replace('"X":1', '"__proto__":{"polluted":true}'),
    );
    const { content } = await readFeed(raw, url, [counties], unreachable);
    expect(content.counties[0]).to.deep.equal(strzelin);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });
});

describe('parts', () => {
  let stub: Network | undefined;
  let asker: AbortController;

  beforeEach(() => (asker = new AbortController()));
  afterEach(() => {
    asker.abort();
    stub?.restore();
  });

  const load = (feed: unknown, parts: Record<string, Response>) => {
    stub = stubNetwork({ '/data/feed.json': json(feed), ...parts });
    return loadFeed(url, [counties], fromNetwork(asker.signal));
  };

  const codeOf = (promise: Promise<unknown>) =>
    promise.then(
      () => 'no error',
      (error: unknown) => (error as FeedError).code,
    );

  it('are found relative to the feed, and only when the element shows them', async () => {
    const feed = makeFeed({
      counties: { href: 'parts/counties.json', count: 1 },
      clubs: { href: 'parts/clubs.json' },
    });
    const { content } = await load(feed, { '/data/parts/counties.json': json([strzelin]) });
    expect(content.counties).to.deep.equal([strzelin]);
    expect(stub?.asked).to.deep.equal([url, 'https://feed.test/data/parts/counties.json']);
  });

  it('that hold fewer records than the feed says are an error', async () => {
    const feed = makeFeed({ counties: { href: 'counties.json', count: 2 } });
    expect(await codeOf(load(feed, { '/data/counties.json': json([strzelin]) }))).to.equal('truncated');
  });

  it('that are another file than the feed was published with are an error', async () => {
    const sha256 = '0'.repeat(64);
    const feed = makeFeed({ counties: { href: 'counties.json', sha256 } });
    expect(await codeOf(load(feed, { '/data/counties.json': json([strzelin]) }))).to.equal('corrupt');
  });

  it('that match their hash are read', async () => {
    const text = JSON.stringify([strzelin]);
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    const sha256 = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const { content } = await load(makeFeed({ counties: { href: 'counties.json', sha256 } }), {
      '/data/counties.json': new Response(text),
    });
    expect(content.counties).to.have.length(1);
  });

  it('one a voivodeship come in the order of the feed; one that fails is reported', async () => {
    const feed = makeFeed({ counties: { href: 'c/{voivodeship}.json', voivodeships: ['02', '12', '14'], count: 3 } });
    const { content, skipped } = await load(feed, {
      '/data/c/02.json': json([strzelin]),
      '/data/c/14.json': json([{ teryt: '1401', name: 'powiat białobrzeski', seat: 'Białobrzegi' }]),
    });
    expect(content.counties.map(({ teryt }) => teryt)).to.deep.equal(['0217', '1401']);
    expect(places(skipped)).to.deep.equal(['counties/12 http']);
  });

  it('one a voivodeship of which none can be had are an error', async () => {
    const feed = makeFeed({ counties: { href: 'c/{voivodeship}.json', voivodeships: ['02', '12'] } });
    expect(await codeOf(load(feed, {}))).to.equal('http');
  });
});
