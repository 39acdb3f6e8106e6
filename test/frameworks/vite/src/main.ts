import 'ppl-widgets/club-finder.js';
import type { PplClubFinder } from 'ppl-widgets/elements/club-finder.js';
import type { Feed } from 'ppl-widgets/feed.js';
import json from './feed.json';

const finder: PplClubFinder = document.querySelector('ppl-club-finder')!;
const output = document.querySelector('output')!;
finder.data = json;
finder.addEventListener('ppl-search', ({ detail }) => {
  output.textContent = detail.count.toFixed();
});
document.querySelector('button')!.addEventListener('click', () => {
  finder.near = 'Krasnystaw';
});

/** Compiled, never called: what the types must accept and refuse. */
export function types(feed: Feed): void {
  finder.data = feed;
  finder.limit = 3;
  finder.view = 'map';
  const place: string | undefined = finder.near;
  console.log(place, feed.publisher?.name);
  // @ts-expect-error: no such view
  finder.view = 'pie';
  // @ts-expect-error: a number
  finder.limit = 'three';
  // @ts-expect-error: what comes later is no feed yet
  finder.data = fetch('/feed.json');
  // @ts-expect-error: its detail has no such field
  finder.addEventListener('ppl-search', ({ detail }) => detail.name);
}
