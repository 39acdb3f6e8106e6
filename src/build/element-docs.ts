// The shape of custom-elements.json, as far as we read it.
export interface Described {
  name: string;
  description: string;
  default?: string;
  /** What to take instead, where nobody should begin with it any more; it keeps working until the next major version. */
  deprecated?: string;
  inheritedFrom?: { name: string };
}

interface Typed extends Described {
  type: { text: string };
}

export interface ElementDoc {
  name: string;
  tagName?: string;
  summary?: string;
  /** The version with which the element came. */
  since?: string;
  deprecated?: string;
  description: string;
  attributes: (Typed & { fieldName: string })[];
  members: Typed[];
  events: Typed[];
  slots: Described[];
  cssParts: Described[];
  cssStates: Described[];
  cssProperties: Described[];
}

export interface Manifest {
  modules: { declarations: ElementDoc[] }[];
}

/** The class that says what all elements share. */
export const base = 'PplElement';

/** What a page may write for an attribute, if that is a choice: `'a' | 'b'` and `2 | 3`. */
export function valuesOf(type: string): string[] {
  const values = typeOf(type).split(' | ');
  return values.every((value) => /^('.*'|\d+)$/.test(value)) ? values.map((value) => value.replaceAll("'", '')) : [];
}

/** A type without `undefined`: an attribute that is not there is not written. */
export const typeOf = (type: string): string => type.replace(' | undefined', '');

/** What the manifest says of the elements, and of what they share. */
export function declarationsOf({ modules }: Manifest) {
  const all = modules.flatMap(({ declarations }) => declarations);
  const elements = all.filter((one): one is ElementDoc & { tagName: string } => one.tagName !== undefined);
  return { shared: all.find(({ name }) => name === base)!, elements };
}

export type Element = ReturnType<typeof declarationsOf>['elements'][number];
