// The tests must be able to fail: each fault that is planted into our own code breaks what a reader may count on.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../pages/browser.js';
import { RandomVisits, type Story } from './random-visits.js';
import { scenarios, type Scenario } from './scenarios.js';
import { Visits, type Plant } from './visits.js';

interface Planted {
  readonly what: string;
  readonly plants: readonly Plant[];
  /** The scenario that breaks, and what is said then. */
  readonly breaks: readonly [scenario: Scenario, said: RegExp];
  /** A story as random visits tell it, and what they say of it. */
  readonly story?: readonly [told: Pick<Story, 'cache' | 'steps'>, said: RegExp];
}

const fail = (fault: 'silent' | 'web-page' | 'refused' | 'status-404') =>
  ({ does: 'fail', at: 'all', fault, visited: true }) as const;
const earlier = (what: 'all' | 'parts') => ({ does: 'give earlier', what, by: 1, visited: true }) as const;
const publish = { does: 'publish', how: 'next', form: 0, visited: false } as const;
const leave = { does: 'leave', tab: 0 } as const;
const comeBack = { does: 'come back', tab: 0 } as const;

const request = 'src/feed/request.ts';
const controller = 'src/feed/controller.ts';
const cache = 'src/feed/cache.ts';
const element = 'src/elements/ppl-element.ts';

const faults: readonly Planted[] = [
  {
    what: 'no time limit',
    plants: [{ file: request, from: 'const stop = () => attempt.abort();', to: 'const stop = () => undefined;' }],
    breaks: ['each fault of a feed ends in what the table says', /does not come to an end/],
    story: [{ cache: false, steps: [fail('silent')] }, /does not come to an end/],
  },
  {
    what: 'a failure that is kept',
    plants: [
      { file: request, from: 'if (!entry || (isFresh && entry.isOld)) {', to: 'if (!entry) {' },
      { file: request, from: 'if (asked.get(url) === made) asked.delete(url);', to: '' },
      { file: request, from: 'if (asked.get(url) === entry) asked.delete(url);', to: '' },
    ],
    breaks: ['a failure is not kept, however many widgets have met it', /'error'/],
    story: [
      { cache: false, steps: [fail('web-page'), { does: 'heal' }, { does: 'retry', tab: 0 }] },
      /comes when all is well|comes back by itself|does not come to an end/,
    ],
  },
  {
    what: 'a sequence that nobody looks at',
    plants: [
      {
        file: 'src/feed/publication-order.ts',
        from: 'return a.sequence < b.sequence &&',
        to: 'return a.sequence < -9 &&',
      },
    ],
    breaks: ['an earlier publication takes the place of no later one', /wydanie-1/],
    story: [{ cache: true, steps: [earlier('all')] }, /goes back from/],
  },
  {
    what: 'parts that are mixed',
    plants: [{ file: 'src/feed/parts.ts', from: 'return hex === sha256.toLowerCase();', to: "return hex !== '';" }],
    breaks: ['parts of another publication are never shown with a feed', /'ready'|'empty'/],
    story: [{ cache: false, steps: [earlier('parts')] }, /it is of one publication|ends in ready/],
  },
  {
    what: 'a copy that is mixed',
    plants: [{ file: cache, from: 'const now = isSame && latest ?', to: 'const now = latest ?' }],
    breaks: ['what one widget needs of a copy is not lost by what another one could have', /ppl-/],
  },
  {
    what: 'a copy that is not shown when there is nothing else',
    plants: [{ file: cache, from: 'if (kept && error instanceof FeedError) return { ...kept, stale: true };', to: '' }],
    breaks: ['a copy shows at once, and is then renewed', /'error'/],
    story: [{ cache: true, steps: [fail('refused')] }, /is not lost/],
  },
  {
    what: 'a copy that waits for the network',
    plants: [{ file: cache, from: 'if (kept) show(kept);', to: '' }],
    breaks: ['a copy shows at once, and is then renewed', /held|not answered|Waiting failed|does not come to an end/],
  },
  {
    what: 'a copy that another tab overwrites',
    plants: [{ file: cache, from: 'if (latest && !isSame &&', to: 'if (!latest && !isSame &&' }],
    breaks: ['a tab that has an earlier publication open keeps it over no later one', /wydanie-1/],
  },
  {
    what: 'no ear for the connection',
    plants: [
      {
        file: controller,
        from: 'if (this.error || this.loaded?.stale) online.add(this.retry);',
        to: 'if (!this) online.add(this.retry);',
      },
    ],
    breaks: ['what was lost while the connection was, comes back with it', /'error'/],
    story: [{ cache: false, steps: [fail('status-404')] }, /comes back by itself/],
  },
  {
    what: 'no limit of size',
    plants: [{ file: request, from: 'const largest = 64_000_000;', to: 'const largest = Infinity;' }],
    breaks: ['each fault of a feed ends in what the table says', /gzip-of-100-mb/],
  },
  {
    what: 'a retry that takes the focus',
    plants: [
      {
        file: 'src/parts/feed-messages.ts',
        from: 'if (![null, document.body, element].includes(document.activeElement as HTMLElement | null)) return;',
        to: '',
      },
    ],
    breaks: ['asking again takes the focus from no other field', /'ppl-key-figures h3'/],
  },
  {
    what: 'a button that goes away under the focus',
    plants: [
      { file: element, from: "(this.#retried ||= !!error && this.matches(':focus-within'))", to: 'this.#retried' },
    ],
    breaks: ['the focus on the button stays while the browser asks again, and goes on to what comes', /'body'/],
  },
  {
    what: 'news that move what is read',
    plants: [{ file: 'src/feed/publication-watch.ts', from: 'await whenUnseen(host, signal);', to: '' }],
    breaks: ['an open page learns of a new publication, and shows it where nobody looks', /wydanie-2/],
    story: [{ cache: false, steps: [leave, publish, comeBack] }, /nothing moves under the reader's hand/],
  },
  {
    what: 'no news for an open page',
    plants: [
      {
        file: controller,
        from: "if (this.loaded && typeof this.#source === 'string') visibility.add(this.#watch);",
        to: '',
      },
    ],
    breaks: ['an open page learns of a new publication, and shows it where nobody looks', /wydanie-1/],
    story: [{ cache: false, steps: [leave, publish, comeBack, leave] }, /what was published while it was open/],
  },
  {
    what: 'a cache that is asked in vain',
    plants: [{ file: request, from: "cache: isFresh ? 'no-cache' : 'default',", to: "cache: 'default'," }],
    breaks: ['a failure that the browser has cached is asked for anew', /'error'/],
  },
];

/** What a play throws; empty: it holds. */
const saidBy = (play: Promise<void>): Promise<string> =>
  play.then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

describe('the tests find', () => {
  let browser: Browser;
  before(async () => (browser = await launchBrowser('chromium')));
  after(() => browser.close());

  for (const { what, plants, breaks, story } of faults) {
    it(what, async () => {
      const visits = await Visits.start(browser, plants);
      try {
        const [scenario, said] = breaks;
        assert.match(await saidBy(scenarios[scenario](visits)), said, scenario);
        if (!story) return;
        const [told, complaint] = story;
        assert.match(await saidBy(RandomVisits.play(visits, { hasHashes: true, ...told })), complaint, 'random visits');
      } finally {
        await visits.stop();
      }
    });
  }
});
