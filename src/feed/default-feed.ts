/**
 * The programme's own feed, which ships with the package. The address is right both for a module of the package
 * (`dist/feed/…`) and for a file of the bundle (`dist/cdn/…`).
 */
export const defaultFeed = () => new URL('../feed/feed.json', import.meta.url).href;
