import { array, object, optional, union, type output } from 'zod/mini';
import type { Collection, ContentOf } from './schema/collection.js';
import { clubs } from './schema/clubs.js';
import { components } from './schema/components.js';
import { counties } from './schema/counties.js';
import { envelope } from './schema/envelope.js';
import { figures } from './schema/figures.js';
import { places } from './schema/places.js';
import { networks } from './schema/networks.js';
import { part } from './schema/part.js';
import { program } from './schema/program.js';
import { projects } from './schema/projects.js';
import { rollouts } from './schema/rollouts.js';
import { sequence } from './schema/sequence.js';
import { id, optionalAddress, optionalDate, optionalString, optionalText, string, text } from './schema/values.js';

const listOrPart = <C extends Collection>({ schema }: C) => optional(union([array(schema as C['schema']), part]));

/**
 * A whole feed, version 1. The elements read it collection by collection, and show what is good of a feed that does not
 * pass as a whole; a publisher wants it to pass.
 */
export const feedSchema = object({
  ...envelope._zod.def.shape,
  sequence: optional(sequence),
  nextUpdate: optionalDate,
  languages: optional(array(id)),
  publisher: optional(object({ name: text, url: optionalAddress, email: optionalString })),
  /** The licence of the publisher's own words. Facts have none. */
  license: optionalAddress,
  /** What may be done with the feed, in words. */
  rights: optionalText,
  program: optional(program.schema),
  components: listOrPart(components),
  counties: listOrPart(counties),
  networks: listOrPart(networks),
  rollouts: listOrPart(rollouts),
  projects: listOrPart(projects),
  clubs: listOrPart(clubs),
  figures: listOrPart(figures),
  /** The areas of counties for the map: TopoJSON with the object `counties`, whose ids are TERYT codes. */
  shapes: optional(object({ href: string, source: optionalString, license: optionalString })),
  /** The finder's gazetteer; without it the one that ships with the package. */
  places: optional(
    union([array(places.schema), object({ href: string, source: optionalText, license: optionalText })]),
  ),
});

export type Feed = output<typeof feedSchema>;
export type { ContentOf };
export type { Club } from './schema/clubs.js';
export type { Audience } from './schema/audiences.js';
export type { Component } from './schema/components.js';
export type { County } from './schema/counties.js';
export type { Figure } from './schema/figures.js';
export type { Place } from './schema/places.js';
export type { Network } from './schema/networks.js';
export type { Program } from './schema/program.js';
export type { Project } from './schema/projects.js';
export type { Rollout } from './schema/rollouts.js';
export type { Text } from './schema/values.js';
export type { ErrorCode, Skipped } from './errors.js';
export { FeedError } from './errors.js';

/** What `data` takes: a feed, however loosely its values are typed, such as a JSON file that is imported. */
export interface FeedLike {
  readonly format: string;
  readonly [key: string]: unknown;
}
