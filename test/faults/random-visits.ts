// Random publications, faults and visits, and what a reader may count on in all of them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Fault } from '../support/fault-server.js';
import { isStepBack, marksIn, publication, type Form, type Publication } from './publications.js';
import type { Seen, Tab, Visits } from './visits.js';

const tags = ['ppl-key-figures', 'ppl-club-finder'] as const;
const mostTabs = 3;

/** Faults that a publication does not have from its publisher. */
const passing = [
  ...['refused', 'status-403', 'status-404', 'status-429', 'status-500', 'status-503', 'retry-in-a-day', 'no-cors'],
  ...['silent', 'stalled', 'late-headers', 'slow', 'cut-body', 'cut-json', 'cut-gzip', 'web-page', 'empty', 'null'],
  ...['another-json', 'another-list', 'utf-16', 'windows-1250', 'byte-order-mark', 'newer-major', 'no-content'],
] as const satisfies readonly Fault[];

/** Faults with which everything shows all the same. */
const harmless: readonly Fault[] = ['none', 'late-headers', 'slow'];

/** Mostly the first one, for a story is told of few. */
const tab = fc.constantFrom(0, 0, 0, 1, 2);

/** Whether the first tab is loaded again at once. */
const visited = fc.boolean();

/** What happens, one after the other. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('publish'),
      how: fc.constantFrom('next', 'next', 'restart', 'absurd', 'negative', 'broken'),
      form: fc.nat({ max: 2 }),
      visited,
    } as const),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('fail'),
      at: fc.constantFrom('feed', 'parts', 'all'),
      fault: fc.constantFrom(...passing),
      visited,
    } as const),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('give earlier'),
      what: fc.constantFrom('all', 'feed', 'parts'),
      by: fc.constantFrom(1, 2),
      visited,
    } as const),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('heal') } as const) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('open') } as const) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('reload'), tab } as const) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('retry'), tab } as const) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('close'), tab } as const) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('lose connection') } as const) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('get connection') } as const) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('leave'), tab } as const) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('come back'), tab } as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('focus'),
      tab,
      on: fc.constantFrom('widget', 'field', 'nowhere'),
    } as const),
  },
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

export const story = fc.record({
  /** Whether the publisher's parts have hashes. Without them a server that mixes publications cannot be found out. */
  hasHashes: fc.boolean(),
  /** Whether the page asks for a copy to be kept. */
  cache: fc.boolean(),
  steps: fc.array(step, { minLength: 3, maxLength: 12 }),
});

export type Story = typeof story extends fc.Arbitrary<infer S> ? S : never;

/** What is known of an open tab. */
interface Open {
  readonly tab: Tab;
  readonly shown: Map<string, Publication>;
  /** What each widget showed last. */
  seen: Map<string, Seen>;
  focus: string;
  isHidden: boolean;
  /** The newest publication that it has learnt of since it was loaded. */
  learnt: Publication | undefined;
}

export class RandomVisits {
  readonly #visits: Visits;
  readonly #cache: boolean;
  readonly #hasHashes: boolean;
  readonly #published: Publication[] = [];
  /** The newest publication that each widget has shown with a copy kept. */
  readonly #kept = new Map<string, Publication>();
  #open: Open[] = [];
  #faults: { feed: Fault; parts: Fault } = { feed: 'none', parts: 'none' };
  #earlier = { feed: 0, parts: 0 };
  #isOnline = true;

  constructor(visits: Visits, { cache, hasHashes }: Story) {
    this.#visits = visits;
    this.#cache = cache;
    this.#hasHashes = hasHashes;
  }

  /** @throws where a reader could not count on something */
  static async play(visits: Visits, told: Story): Promise<void> {
    await visits.begin();
    const world = new RandomVisits(visits, told);
    // There is an earlier publication that may come back.
    world.#publish('next', 0);
    world.#publish('next', 0);
    await world.#openTab();
    await world.#judge();
    for (const one of told.steps) await world.#take(one);
    await world.#end();
  }

  get #latest(): Publication {
    return this.#published.at(-1)!;
  }

  #at(back: number): Publication {
    return this.#published[Math.max(0, this.#published.length - 1 - back)]!;
  }

  /** What is asked for now is the latest publication, whole. */
  get #isWell(): boolean {
    const { feed, parts } = this.#faults;
    return (
      this.#isOnline &&
      harmless.includes(feed) &&
      harmless.includes(parts) &&
      this.#at(this.#earlier.feed) === this.#latest &&
      this.#at(this.#earlier.parts) === this.#latest
    );
  }

  #publish(how: 'next' | 'restart' | 'absurd' | 'negative' | 'broken', form: number): void {
    const forms: readonly Form[] = this.#hasHashes
      ? ['parts with hashes', 'parts named by hash', 'whole']
      : ['parts without hashes', 'whole', 'parts without hashes'];
    const number = this.#published.length + 1;
    const sequence = { next: number, restart: 1, absurd: 1e15, negative: -1, broken: number - 0.5 }[how];
    this.#published.push(publication(number, forms[form]!, sequence));
    this.#serve();
  }

  /** The feed of one publication, the parts of the same or another one; names with a hash stay for three publications. */
  #serve(): void {
    const [feed, parts] = [this.#at(this.#earlier.feed), this.#at(this.#earlier.parts)];
    const named = this.#published
      .slice(Math.max(0, parts.number - 3), parts.number)
      .flatMap(({ files }) => [...files].filter(([path]) => /\.\w{8}\.json$/.test(path)));
    this.#visits.publish(new Map([...named, ...parts.files, ['feed.json', feed.files.get('feed.json')!]]));
    this.#visits.setFaults((path) => (path === 'feed.json' ? this.#faults.feed : this.#faults.parts));
  }

  async #openTab(): Promise<Open | undefined> {
    if (this.#open.length >= mostTabs) return undefined;
    const tab = await this.#visits.open({ tags, cache: this.#cache });
    const open: Open = { tab, shown: new Map(), seen: new Map(), focus: '', isHidden: false, learnt: undefined };
    this.#open.push(open);
    return open;
  }

  async #take(taken: Step): Promise<void> {
    await this.#do(taken);
    if ('visited' in taken && taken.visited) await this.#do({ does: 'reload', tab: 0 });
  }

  async #do(taken: Step): Promise<void> {
    const open = 'tab' in taken ? this.#open[taken.tab] : undefined;
    if ('tab' in taken && !open) return;
    let asked: Open | undefined;
    let keeps: Open | undefined;
    switch (taken.does) {
      case 'publish':
        this.#publish(taken.how, taken.form);
        break;
      case 'fail':
        this.#faults = {
          ...this.#faults,
          ...(taken.at === 'all' ? { feed: taken.fault, parts: taken.fault } : { [taken.at]: taken.fault }),
        };
        break;
      case 'give earlier': {
        const what = this.#hasHashes ? taken.what : 'all';
        this.#earlier = { feed: what === 'parts' ? 0 : taken.by, parts: what === 'feed' ? 0 : taken.by };
        this.#serve();
        break;
      }
      case 'heal':
        this.#heal();
        break;
      case 'open':
        asked = await this.#openTab();
        break;
      case 'reload':
        asked = open!;
        Object.assign(asked, { shown: new Map(), seen: new Map(), focus: '', isHidden: false, learnt: undefined });
        await this.#visits.load(asked.tab, { tags, cache: this.#cache });
        break;
      case 'retry':
        await open!.tab.retry();
        // Who pressed it with the mouse had the focus nowhere, and is led to what has come.
        if (open!.focus === 'body') open!.focus = '';
        asked = open;
        break;
      case 'close':
        if (this.#open.length === 1) return;
        this.#open = this.#open.filter((one) => one !== open);
        await this.#visits.close(open!.tab);
        break;
      case 'lose connection':
        this.#isOnline = false;
        await this.#visits.setOffline(true);
        break;
      case 'get connection':
        this.#isOnline = true;
        await this.#visits.setOffline(false);
        break;
      case 'leave':
        await open!.tab.setHidden((open!.isHidden = true));
        break;
      case 'come back':
        if (!open!.isHidden) return;
        await open!.tab.setHidden((open!.isHidden = false));
        if (this.#isWell) open!.learnt = this.#latest;
        keeps = open;
        break;
      case 'focus':
        await open!.tab.focus(taken.on);
        open!.focus = '';
        break;
    }
    await this.#judge(asked, keeps);
    if (taken.does === 'leave' && open!.learnt && !open!.focus.includes('ppl-')) this.#hasLearnt(open!);
  }

  #heal(): void {
    this.#faults = { feed: 'none', parts: 'none' };
    this.#earlier = { feed: 0, parts: 0 };
    this.#serve();
  }

  /** @param asked a tab whose reader has asked for the feed @param keeps a tab in which nothing may have moved */
  async #judge(asked?: Open, keeps?: Open): Promise<void> {
    for (const open of this.#open) {
      assert.deepEqual(await open.tab.thrown(), [], 'nothing is thrown');
      const all = await open.tab.look();
      assert.equal(all.length, tags.length, 'the widgets are there');
      for (const seen of all) {
        // Only where it says so is it tried again.
        const isAsked = open === asked && !open.seen.get(seen.tag)?.states.includes('ready');
        this.#judgeOne(open, seen, isAsked, open === keeps);
      }
      const focus = all[0]!.focus;
      if (open.focus) {
        assert.equal(focus.split(' ')[0], open.focus.split(' ')[0], 'the focus stays where it was');
      }
      open.focus = focus;
      open.seen = new Map(all.map((seen) => [seen.tag, seen]));
    }
    for (const { text, marks } of await this.#copies()) {
      assert.equal(marks.length, 1, `a copy is of one publication: ${text}`);
    }
  }

  #judgeOne(open: Open, seen: Seen, isAsked: boolean, isKept: boolean): void {
    const { tag, states, text, buttons } = seen;
    const what = `${tag} ${JSON.stringify(seen)}`;
    const isReady = states.includes('ready');
    assert.ok(isReady || states.includes('error'), `it ends in ready, stale or error: ${what}`);
    const before = open.shown.get(tag);
    const kept = this.#cache ? this.#kept.get(tag) : undefined;
    if (!isReady) {
      assert.ok(!before, `what was shown is not lost: ${what}`);
      assert.ok(!(isAsked && kept), `what was kept is not lost: ${what}`);
      assert.equal(buttons.length, 1, `it can be tried again: ${what}`);
      assert.match(text, /Nie udało się wczytać/, `it is said: ${what}`);
      assert.ok(!(isAsked && this.#isWell), `it comes when all is well: ${what}`);
      return;
    }
    const marks = marksIn(text);
    assert.equal(marks.length, 1, `it is of one publication: ${what}`);
    const shown = this.#published[marks[0]! - 1]!;
    if (before) assert.ok(!isStepBack(before, shown), `it goes back from ${before.number}: ${what}`);
    if (kept && isAsked) assert.ok(!isStepBack(kept, shown), `it goes back from the copy of ${kept.number}: ${what}`);
    if (isAsked && this.#isWell) {
      assert.equal(shown, this.#latest, `the latest comes when all is well: ${what}`);
      assert.ok(!states.includes('stale'), `and is no earlier copy: ${what}`);
      assert.equal(text.match(/(Liczba [ab]|Klub) z żółcią/g)?.length, 2, `with all its records: ${what}`);
    }
    if (isKept) assert.equal(text, open.seen.get(tag)?.text ?? text, `nothing moves under the reader's hand: ${what}`);
    open.shown.set(tag, shown);
    if (this.#cache && !states.includes('stale') && !(kept && isStepBack(kept, shown))) {
      if (!kept || kept.number < shown.number) this.#kept.set(tag, shown);
    }
  }

  /** Who has come back when there was a new publication, and left again, finds it. */
  #hasLearnt({ seen, learnt }: Open): void {
    for (const [tag, { states, text }] of seen) {
      if (!states.includes('ready')) continue;
      const [number = 0] = marksIn(text);
      assert.ok(number >= learnt!.number, `${tag} shows what was published while it was open: ${text}`);
    }
  }

  /** When all is well again and the connection is back, all tabs show the latest, or what is no step back from it. */
  async #end(): Promise<void> {
    this.#heal();
    this.#isOnline = true;
    for (const { tab } of this.#open) await tab.focus('nowhere');
    for (const open of this.#open) open.focus = '';
    await this.#visits.setOffline(true);
    await this.#visits.setOffline(false);
    for (const { tab } of this.#open) {
      for (const { tag, states, text } of await tab.look()) {
        assert.deepEqual(states, ['ready'], `${tag} comes back by itself: ${text}`);
      }
    }
    await this.#judge();
  }

  /** The publications that the browser keeps. */
  async #copies(): Promise<{ text: string; marks: number[] }[]> {
    const copies: string[] = [];
    for (let rest of Object.values(await this.#visits.kept())) {
      for (let head; (head = /^(\S+) (\d+)\n/.exec(rest));) {
        const end = head[0].length + Number(head[2]);
        const text = rest.slice(head[0].length, end);
        if (head[1]!.endsWith('/feed.json')) copies.push(text);
        else copies.push(`${copies.pop()}\n${text}`);
        rest = rest.slice(end);
      }
      assert.equal(rest, '', 'a copy is whole');
    }
    return copies.map((text) => ({ text, marks: marksIn(text) }));
  }
}
