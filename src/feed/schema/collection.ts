import type { Schema } from './kinds.js';

/**
 * One collection of the feed: its name there, the schema of one record, and the fields that name a record of another
 * collection. An element lists the collections that it shows; nothing else is fetched, checked or bundled for it.
 */
export interface Collection<Name extends string = string, Value = unknown> {
  readonly name: Name;
  readonly schema: Schema<Value>;
  /** Field → the collection whose ids (TERYT codes for counties) it must name. */
  readonly references?: Readonly<Record<string, string>>;
  /** Parts by voivodeship are left for whoever shows them, when they are needed (`on-demand.ts`). */
  readonly byNeed?: true;
  /** The program is one record, not a list. */
  readonly single?: true;
}

/** What a collection holds once read: a list of its records, or the one record. */
export type ContentOf<C> =
  C extends Collection<string, infer Value>
    ? C extends { single: true }
      ? Value | undefined
      : readonly Value[]
    : never;

/** Content by collection name, for a list of collections. */
export type Content<Cs extends readonly Collection[]> = {
  readonly [C in Cs[number] as C['name']]: ContentOf<C>;
};

/** A record of whichever collection. */
export type Fields = Record<PropertyKey, unknown>;

/** What a record is named by: its id, or a county's TERYT code. Undefined where records have no key of their own (places). */
export const keyOf = ({ id, teryt }: Fields) => id ?? teryt;
