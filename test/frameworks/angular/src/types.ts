// Compiled, never run: what TypeScript must accept, and what it must not. In a template a widget is a tag like any other:
// CUSTOM_ELEMENTS_SCHEMA lets every name pass there, so what a component hands on is typed by the component.
import type { PplClubFinder, PplSearchEvent } from 'ppl-widgets';
import type { Feed } from 'ppl-widgets/feed.js';

export function takes(finder: PplClubFinder, feed: Feed, { detail }: PplSearchEvent): void {
  finder.near = 'Chrzanów';
  finder.data = feed;
  finder.addEventListener('ppl-search', (event) => event.detail.count.toFixed());
  detail.query.slice(1);
  // @ts-expect-error: no such property
  finder.nearby = 'Chrzanów';
  // @ts-expect-error: no such view
  finder.view = 'pie';
  // @ts-expect-error: its detail has no such field
  void detail.name;
}
