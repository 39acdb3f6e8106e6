// Visits that readers make, and what they may count on: each by name, so that a planted fault can be shown to break it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Fault } from '../support/fault-server.js';
import { marksIn, publication, type Form, type Publication } from './publications.js';
import { compareTable, ofFeed, ofPart } from './table.js';
import type { Seen, Tab, Visits } from './visits.js';

type Play = (visits: Visits) => Promise<void>;

const both = ['ppl-key-figures', 'ppl-club-finder'];

/** Publishes, with a fault at the feed, or at what else is named. */
function serve(visits: Visits, { files }: Publication, fault: Fault = 'none', at = /./): void {
  visits.publish(files);
  visits.setFaults((path) => (at.test(path) ? fault : 'none'));
}

const isOf = (seen: Seen, number: number, states = ['ready']): void => {
  assert.deepEqual([seen.states, marksIn(seen.text)], [states, [number]], `${seen.tag}: ${seen.text}`);
};

const first = (form: Form = 'whole') => publication(1, form);
const second = (form: Form = 'whole') => publication(2, form);

/** A page of a reader who has been here before. */
async function returning(visits: Visits, before: Publication, tags = ['ppl-key-figures']): Promise<Tab> {
  await visits.begin();
  serve(visits, before);
  return visits.open({ cache: true, tags });
}

export const scenarios = {
  'each fault of a feed ends in what the table says': (visits) => compareTable(visits, 'feed.json', ofFeed),

  'each fault of a part ends in what the table says': (visits) => compareTable(visits, 'figures.json', ofPart),

  'a failure is not kept, however many widgets have met it': async (visits) => {
    await visits.begin();
    for (const fault of ['web-page', 'cut-json', 'status-404', 'refused'] as const) {
      serve(visits, first(), fault);
      const tab = await visits.open({ tags: both });
      for (const { states } of await tab.look()) assert.deepEqual(states, ['error'], fault);
      serve(visits, first());
      await tab.retry();
      for (const seen of await tab.look()) isOf(seen, 1);
      await visits.close(tab);
    }
  },

  'a failure that the browser has cached is asked for anew': async (visits) => {
    await visits.begin();
    visits.server.maxAgeAt = () => 3600;
    serve(visits, first(), 'cut-json');
    const tab = await visits.open();
    serve(visits, first());
    await tab.retry();
    isOf(await tab.see(), 1);
  },

  'a feed that the browser has cached from before is asked for anew when its parts are of another publication': async (
    visits,
  ) => {
    for (const form of ['parts with hashes', 'parts named by hash'] as const) {
      for (const cache of [false, true]) {
        await visits.begin();
        const { maxAgeAt } = visits.server;
        visits.server.maxAgeAt = (path) => (path.endsWith('feed.json') ? 3600 : maxAgeAt(path));
        serve(visits, first(form));
        const tab = await visits.open({ tags: both, cache });
        serve(visits, second(form));
        await visits.load(tab, { tags: both, cache });
        for (const seen of await tab.look()) isOf(seen, 2);
      }
    }
  },

  'an earlier publication takes the place of no later one': async (visits) => {
    for (const form of ['whole', 'parts with hashes'] as const) {
      const tab = await returning(visits, second(form));
      serve(visits, first(form));
      await visits.load(tab, { cache: true });
      isOf(await tab.see(), 2, ['ready', 'stale']);
      assert.match((await tab.see()).text, /To kopia z dnia 2 stycznia 2026/);
      serve(visits, publication(3, form));
      await visits.load(tab, { cache: true });
      isOf(await tab.see(), 3);
    }
  },

  'a sequence or a date that was wrong by mistake holds nobody up': async (visits) => {
    const mistakes: readonly ((feed: object) => object)[] = [
      (feed) => ({ ...feed, sequence: 1e15 }),
      (feed) => ({ ...feed, updated: '2099-01-01T00:00:00Z' }),
      (feed) => ({ ...feed, sequence: 1e15, updated: '2099-01-01T00:00:00Z' }),
    ];
    for (const mistake of mistakes) {
      const { files } = first();
      const feed = JSON.stringify(mistake(JSON.parse(files.get('feed.json')!) as object));
      const tab = await returning(visits, { ...first(), files: new Map([['feed.json', feed]]) });
      serve(visits, second());
      await visits.load(tab, { cache: true });
      isOf(await tab.see(), 2);
    }
  },

  'parts of another publication are never shown with a feed': async (visits) => {
    const form = 'parts with hashes';
    await visits.begin();
    visits.publish(new Map([...first(form).files, ['feed.json', second(form).files.get('feed.json')!]]));
    visits.setFaults(() => 'none');
    const tab = await visits.open({ tags: both });
    for (const { tag, states, text } of await tab.look())
      assert.deepEqual([tag, states, marksIn(text)], [tag, ['error'], []]);
    assert.deepEqual([...new Set(await tab.told())], ['corrupt']);
  },

  'a part with more records than the feed says shows, and is reported': async (visits) => {
    await visits.begin();
    const { files } = first('parts without hashes');
    const feed = JSON.parse(files.get('feed.json')!) as Readonly<Record<string, unknown>>;
    const figures = { href: 'figures.json', count: 1 };
    visits.publish(new Map([...files, ['feed.json', JSON.stringify({ ...feed, figures })]]));
    visits.setFaults(() => 'none');
    const tab = await visits.open();
    isOf(await tab.see(), 1);
    assert.deepEqual(await tab.leftOut(), ['figures.count range']);
  },

  'a part with a mark of the byte order and its true hash shows': async (visits) => {
    const { files } = first();
    const feed = JSON.parse(files.get('feed.json')!) as Readonly<Record<string, unknown>>;
    const part = `\uFEFF${JSON.stringify(feed['figures'])}`;
    const figures = { href: 'figures.json', sha256: createHash('sha256').update(part).digest('hex'), count: 2 };
    await visits.begin();
    visits.publish(
      new Map([
        ['feed.json', JSON.stringify({ ...feed, figures })],
        ['figures.json', part],
      ]),
    );
    visits.setFaults(() => 'none');
    isOf(await (await visits.open()).see(), 1);
  },

  'an address that cannot be asked is refused at once': async (visits) => {
    const { files } = first();
    const feed = JSON.parse(files.get('feed.json')!) as Readonly<Record<string, unknown>>;
    await visits.begin();
    for (const href of ['http://[', 'javascript:alert(1)', 'file:///etc/hosts', 'feed.json']) {
      visits.publish(new Map([['feed.json', JSON.stringify({ ...feed, figures: { href } })]]));
      visits.setFaults(() => 'none');
      const tab = await visits.open();
      assert.deepEqual(await tab.told(), ['not-a-feed'], href);
      await visits.close(tab);
    }
  },

  'a copy is of one publication, also where there was room for half of it': async (visits) => {
    const form = 'parts with hashes';
    const tab = await returning(visits, first(form));
    await tab.page.evaluate(() => localStorage.setItem('filler', ''));
    await tab.page.evaluateOnNewDocument(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    serve(visits, second(form));
    await visits.load(tab, { cache: true });
    isOf(await tab.see(), 2);
    serve(visits, second(form), 'refused');
    await visits.load(tab, { cache: true });
    isOf(await tab.see(), 1, ['ready', 'stale']);
  },

  'what one widget needs of a copy is not lost by what another one could have': async (visits) => {
    const form = 'parts with hashes';
    const tab = await returning(visits, first(form), both);
    serve(visits, second(form), 'status-404', /networks|clubs/);
    await visits.load(tab, { cache: true, tags: both });
    isOf(await tab.see('ppl-key-figures'), 2);
    isOf(await tab.see('ppl-club-finder'), 1, ['ready', 'stale']);
    serve(visits, second(form), 'refused');
    await visits.load(tab, { cache: true, tags: both });
    isOf(await tab.see('ppl-key-figures'), 2, ['ready', 'stale']);
    isOf(await tab.see('ppl-club-finder'), 1, ['ready', 'stale']);
  },

  'a tab that has an earlier publication open keeps it over no later one': async (visits) => {
    const tab = await returning(visits, second());
    serve(visits, first());
    // Its own visit began before the other tab kept the later one.
    await tab.page.evaluate(() => {
      const read = Storage.prototype.getItem;
      let reads = 0;
      Storage.prototype.getItem = function (key) {
        return reads++ ? read.call(this, key) : null;
      };
    });
    await tab.page.evaluate(() => {
      const element = document.querySelector('ppl-key-figures')!;
      element.replaceWith(element.cloneNode());
    });
    await visits.settle();
    serve(visits, first(), 'refused');
    await visits.load(tab, { cache: true });
    isOf(await tab.see(), 2, ['ready', 'stale']);
  },

  'a copy shows at once, and is then renewed': async (visits) => {
    const tab = await returning(visits, first());
    serve(visits, second(), 'stalled');
    await visits.place(tab, { cache: true });
    await tab.page.waitForFunction(() => document.querySelector(':state(ready)'), { timeout: 5_000 });
    isOf(await tab.see(), 1);
    assert.equal(visits.server.held, 1, 'the network has not answered yet');
    await visits.settle();
    isOf(await tab.see(), 1, ['ready', 'stale']);
    serve(visits, second());
    await tab.isBackOnline();
    await visits.settle();
    isOf(await tab.see(), 2);
  },

  'what was lost while the connection was, comes back with it': async (visits) => {
    await visits.begin();
    serve(visits, first());
    visits.isOffline = true;
    const tab = await visits.open({ tags: both });
    assert.equal(
      visits.server.asked.some((path) => path.startsWith('/feed/')),
      true,
    );
    for (const { states, text, buttons } of await tab.look()) {
      assert.deepEqual([states, buttons.length], [['error'], 1]);
      assert.match(text, /Nie udało się wczytać danych programu/);
    }
    await visits.setOffline(false);
    for (const seen of await tab.look()) isOf(seen, 1);
  },

  'asking again takes the focus from no other field': async (visits) => {
    await visits.begin();
    serve(visits, first(), 'status-404');
    const tab = await visits.open();
    await tab.focus('widget');
    assert.equal((await tab.see()).focus, 'ppl-key-figures button');
    serve(visits, first(), 'silent');
    await tab.page.evaluate(() =>
      document.querySelector('ppl-key-figures')?.shadowRoot?.querySelector<HTMLElement>('button')?.click(),
    );
    await tab.focus('field');
    serve(visits, first());
    await tab.isBackOnline();
    await visits.settle();
    isOf(await tab.see(), 1);
    assert.equal((await tab.see()).focus, 'input');
  },

  'the focus on the button stays while the browser asks again, and goes on to what comes': async (visits) => {
    await visits.begin();
    serve(visits, first(), 'status-404');
    const tab = await visits.open();
    await tab.focus('widget');
    for (const fault of ['status-500', 'web-page'] as const) {
      serve(visits, first(), fault);
      await tab.isBackOnline();
      await visits.settle();
      assert.equal((await tab.see()).focus, 'ppl-key-figures button', fault);
    }
    serve(visits, first());
    await tab.isBackOnline();
    await visits.settle();
    isOf(await tab.see(), 1);
    assert.equal((await tab.see()).focus, 'ppl-key-figures h3');
  },

  'an open page learns of a new publication, and shows it where nobody looks': async (visits) => {
    await visits.begin();
    serve(visits, first('parts with hashes'));
    const tab = await visits.open({ tags: both });
    await tab.setHidden(true);
    serve(visits, second('parts with hashes'));
    await tab.setHidden(false);
    for (const seen of await tab.look()) isOf(seen, 1);
    await tab.setHidden(true);
    for (const seen of await tab.look()) isOf(seen, 2);
    await tab.setHidden(false);
    serve(visits, publication(3, 'parts with hashes'));
    // Once more, for who stays longer; each time the feed is asked once.
    await tab.setHidden(true);
    visits.server.asked.length = 0;
    await tab.setHidden(false);
    assert.equal(visits.server.asked.filter((path) => path === '/feed/feed.json').length, 1);
    await tab.setHidden(true);
    for (const seen of await tab.look()) isOf(seen, 3);
  },

  'nothing moves under the hand of a reader who is in a widget': async (visits) => {
    await visits.begin();
    serve(visits, first());
    const tab = await visits.open({ tags: ['ppl-club-finder'] });
    await tab.focus('widget');
    const { text, focus } = await tab.see('ppl-club-finder');
    await tab.setHidden(true);
    serve(visits, second());
    await tab.setHidden(false);
    await tab.setHidden(true);
    await tab.setHidden(false);
    const now = await tab.see('ppl-club-finder');
    assert.deepEqual([now.text, now.focus], [text, focus]);
    await tab.focus('field');
    isOf(await tab.see('ppl-club-finder'), 2);
    assert.equal((await tab.see('ppl-club-finder')).focus, 'input');
  },

  'a publisher that says when the next publication comes is not asked before': async (visits) => {
    const { files } = first();
    const feed = JSON.stringify({ ...(JSON.parse(files.get('feed.json')!) as object), nextUpdate: '2098-01' });
    await visits.begin();
    serve(visits, { ...first(), files: new Map([['feed.json', feed]]) });
    const tab = await visits.open();
    await tab.setHidden(true);
    visits.server.asked.length = 0;
    await tab.setHidden(false);
    assert.deepEqual(
      visits.server.asked.filter((path) => path.endsWith('.json')),
      [],
    );
  },

  'clubs that are asked for after the publisher has gone on come with the new publication': async (visits) => {
    await visits.begin();
    serve(visits, first('parts named by hash'), 'status-503', /clubs\/12/);
    const tab = await visits.open({ tags: ['ppl-club-finder'] });
    assert.match((await tab.see('ppl-club-finder')).text, /Nie udało się wczytać klubów z województw: małopolskie/);
    serve(visits, second('parts named by hash'));
    await tab.retry();
    isOf(await tab.see('ppl-club-finder'), 2);
    assert.equal((await tab.see('ppl-club-finder')).text.match(/Klub z żółcią/g)?.length, 2);
  },
} as const satisfies Readonly<Record<string, Play>>;

export type Scenario = keyof typeof scenarios;
