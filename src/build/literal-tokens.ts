import { readFileSync } from 'node:fs';

/** What no page sets: the private custom properties of src/design/scale.styles.ts, and their values. */
export type Literals = ReadonlyMap<string, string>;

export function readLiterals(file = 'src/design/scale.styles.ts'): Literals {
  const text = readFileSync(file, 'utf8');
  return new Map([...text.matchAll(/(--_[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]));
}

/**
 * In the bundle each such value stands where it is used, and its declaration goes: a page with one widget would else load
 * forty declarations for the ten that it needs.
 */
export function literalTokens(css: string, literals: Literals): string {
  return css
    .replace(/var\((--_[\w-]+)\)/g, (whole, name: string) => literals.get(name) ?? whole)
    .replace(/(--_[\w-]+): [^;]+;/g, (whole, name: string) => (literals.has(name) ? '' : whole));
}
