import { readFileSync } from 'node:fs';

/** The version of the package; its file stands beside `dist/` and beside `src/`. */
export const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
