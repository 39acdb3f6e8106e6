import type { Collection } from '../../feed/schema/collection.js';
import { clubs } from '../../feed/schema/clubs.js';
import { components } from '../../feed/schema/components.js';
import { counties } from '../../feed/schema/counties.js';
import { figures } from '../../feed/schema/figures.js';
import { networks } from '../../feed/schema/networks.js';
import { program } from '../../feed/schema/program.js';
import { projects } from '../../feed/schema/projects.js';
import { rollouts } from '../../feed/schema/rollouts.js';

/** All collections that widgets show, as the widgets' own reader knows them. */
export const collections: readonly Collection[] = [
  program,
  components,
  counties,
  networks,
  rollouts,
  projects,
  clubs,
  figures,
];

export type Fields = Record<string, unknown>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !(value instanceof Array);

/** The records of a collection that stands in the feed itself; none where it stands apart. */
export const recordsOf = (feed: Fields, name: string): readonly unknown[] => {
  const found = feed[name];
  return found instanceof Array ? (found as unknown[]) : [];
};

/** `clubs[3].contact.phone` for its steps. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at ? '.' : ''}${String(step)}`)).join('');

/** The steps of a place. */
export const pathOf = (place: string): (string | number)[] =>
  place.match(/[^.[\]]+/g)?.map((step) => (/^\d+$/.test(step) ? Number(step) : step)) ?? [];

/** What stands at a place. */
export const valueAt = (feed: unknown, place: string): unknown =>
  pathOf(place).reduce<unknown>(
    (value, step) => (isObject(value) || value instanceof Array ? (value as Fields)[step] : undefined),
    feed,
  );

/** A value as a sentence can repeat it. */
export const said = (value: unknown): string | undefined =>
  value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);

/** A text in any of its languages, or the text itself; '' for what is none. */
export function anyText(value: unknown): string {
  const text: unknown = isObject(value) ? Object.values(value)[0] : value;
  return typeof text === 'string' ? text : '';
}
