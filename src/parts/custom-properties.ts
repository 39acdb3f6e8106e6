/** Private custom properties (`--_name`) and their values; what is undefined is not set. */
export type CustomProperties<Name extends `--_${string}` = `--_${string}`> = Partial<
  Readonly<Record<Name, string | number | undefined>>
>;

/**
 * Custom properties for a `.style=${…}` binding. The property goes through the CSSOM, which a page's strict policy lets pass;
 * a `style` attribute would be dropped. TypeScript and the template checker know only that it reads as a declaration.
 */
export function customProperties<Name extends `--_${string}`>(values: CustomProperties<Name>): CSSStyleDeclaration {
  const text = (Object.keys(values) as Name[])
    .filter((name) => values[name] !== undefined)
    .map((name) => `${name}:${values[name]}`)
    .join(';');
  return text as unknown as CSSStyleDeclaration;
}
