import { expect } from 'chai';
import { watchPublications } from '../../src/feed/publication-watch.js';
import { readFeed, type LoadedFeed } from '../../src/feed/read.js';
import { makeFeed } from '../support/feed.js';

const publication = (sequence: number): Promise<LoadedFeed> =>
  readFeed(
    { ...makeFeed(), sequence, updated: `2026-01-0${sequence}T08:00:00Z` },
    'https://feed.test/feed.json',
    [],
    () => Promise.reject(new Error('nothing may be fetched')),
  );

const comeBack = async (): Promise<void> => {
  dispatchEvent(new Event('pageshow'));
  await new Promise((resolve) => setTimeout(resolve, 50));
};

describe('a page that is open for long', () => {
  let ending: AbortController;
  let asked: number;
  let latest: number;
  let shown: LoadedFeed;

  /** As an element does it: what is shown anew is watched anew. */
  const watch = (host: Element): void =>
    watchPublications({
      host,
      signal: ending.signal,
      interval: 0,
      shown: () => shown,
      get: () => {
        asked++;
        return publication(latest);
      },
      show: (loaded) => {
        shown = loaded;
        watch(host);
      },
    });

  beforeEach(async () => {
    ending = new AbortController();
    asked = 0;
    latest = 1;
    shown = await publication(1);
  });
  afterEach(() => ending.abort());

  it('shows a new publication when its reader is back, and asks once for each return however many there were', async () => {
    watch(document.createElement('div'));
    await comeBack();
    expect([asked, shown.about.sequence]).to.deep.equal([1, 1]);
    for (const sequence of [2, 3, 4]) {
      latest = sequence;
      await comeBack();
      expect([asked, shown.about.sequence]).to.deep.equal([sequence, sequence]);
    }
  });

  it('asks no more when the element is gone', async () => {
    watch(document.createElement('div'));
    ending.abort();
    await comeBack();
    expect(asked).to.equal(0);
  });
});
