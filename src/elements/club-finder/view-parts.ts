import type { FinderViewPart } from './view.js';

/** The views beside the list. */
export const viewParts: Readonly<Partial<Record<'map', () => Promise<FinderViewPart>>>> = {
  map: () => import('./map-view.js'),
};
