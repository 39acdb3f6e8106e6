import { expect } from 'chai';
import '../../src/elements/key-figures/define.js';
import type { PplKeyFigures } from '../../src/elements/key-figures/key-figures.js';
import { PplElement } from '../../src/elements/ppl-element.js';
import { stubNetwork, type Network } from '../support/feed.js';

/*
 * Random publications, faults and visits against what a reader may count on: what is shown is one publication, none older than
 * what was kept of an earlier visit, and every visit ends in something that is said.
 */

const faults = [
  'none',
  'none',
  'none',
  'offline',
  'error',
  'login page',
  'cut short',
  'silence',
  'other part',
  'late copy',
];

/** The same numbers for the same seed (Mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Publication {
  readonly feed: string;
  readonly part: string;
}

const hexOf = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A publication whose figures, in a part of their own, all say which one it is. */
async function publication(sequence: number): Promise<Publication> {
  const figures = ['a', 'b'].map((id) => ({ id, value: 1000 + sequence, label: 'Kluby', asOf: '2026' }));
  const part = JSON.stringify(figures);
  const sha256 = hexOf(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(part)));
  const feed = JSON.stringify({
    format: 'ppl-feed/1',
    updated: new Date(Date.UTC(2026, 0, sequence)).toISOString(),
    sequence,
    language: 'pl',
    figures: { href: 'figures.json', count: 2, sha256 },
  });
  return { feed, part };
}

const silence = (signal: AbortSignal) =>
  new Promise<Response>((_, reject) =>
    signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
  );

const isIn = (element: Element, state: string) => element.matches(`:state(${state})`);
const shownIn = (element: Element) => [
  ...new Set(
    [...(element.shadowRoot?.textContent ?? '').matchAll(/1\s?0\d\d/g)].map(([text]) =>
      Number(text.replace(/\s/g, '')),
    ),
  ),
];

describe('the feed under random faults', function () {
  this.timeout(60_000);
  const usual = PplElement.timings;
  let network: Network | undefined;

  beforeEach(() => (PplElement.timings = { ...usual, silence: 30, retries: [1], far: 0 }));
  afterEach(() => {
    PplElement.timings = usual;
    network?.restore();
    document.body.innerHTML = '';
    localStorage.clear();
  });

  for (const seed of [1, 2, 3, 4, 5, 6]) {
    it(`is never torn, never older than what was kept, and always says how it stands: seed ${seed}`, async () => {
      const random = randomOf(seed);
      const published = [await publication(1)];
      let kept = 0;
      for (let visit = 0; visit < 15; visit++) {
        if (random() < 0.4) published.push(await publication(published.length + 1));
        const fault = faults[Math.floor(random() * faults.length)]!;
        const latest = published.at(-1)!;
        const earlier = published.at(-2) ?? latest;
        const head = fault === 'late copy' ? earlier : latest;
        const part = fault === 'other part' || fault === 'late copy' ? earlier.part : latest.part;
        const answers = {
          offline: new TypeError('offline'),
          error: new Response('', { status: 503 }),
          'login page': new Response('<!doctype html>'),
          'cut short': new Response(head.feed.slice(0, -9)),
          silence,
        };
        network = stubNetwork({
          '/model/feed.json': answers[fault as keyof typeof answers] ?? new Response(head.feed),
          '/model/figures.json': new Response(part),
        });
        const settled = new Promise<Event>((resolve) => {
          for (const type of ['ppl-load', 'ppl-error']) document.addEventListener(type, resolve, { once: true });
        });
        document.body.innerHTML = '<ppl-key-figures cache lang="pl" feed="/model/feed.json"></ppl-key-figures>';
        const element = document.querySelector<PplKeyFigures>('ppl-key-figures')!;
        await settled;
        await element.updateComplete;
        const what = `visit ${visit}, ${fault}, ${published.length} published`;
        const shown = shownIn(element);
        if (isIn(element, 'ready')) {
          expect(shown, what).to.have.length(1);
          expect(shown[0]! - 1000, what).to.be.at.least(kept);
          if (fault === 'none') expect(shown[0]! - 1000, what).to.equal(published.length);
          if (!isIn(element, 'stale')) kept = Math.max(kept, shown[0]! - 1000);
        } else {
          expect(isIn(element, 'error'), what).to.equal(true);
          expect(kept, `good data were lost: ${what}`).to.equal(0);
        }
        document.body.innerHTML = '';
        await new Promise((resolve) => setTimeout(resolve));
        network.restore();
      }
    });
  }
});
