/**
 * Custom properties for a `.style=${…}` binding. The property goes through the CSSOM, which a page's strict policy lets pass;
 * a `style` attribute would be dropped. TypeScript and the template checker know only that it reads as a declaration.
 */
export const customProperties = (text: string): CSSStyleDeclaration => text as unknown as CSSStyleDeclaration;
