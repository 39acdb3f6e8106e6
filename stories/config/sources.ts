import errors from '../../src/feed/errors.ts?raw';

/** The error codes as a table, from the comment that defines them. */
export const errorCodes = [
  '| code | meaning |',
  '| --- | --- |',
  ...[...errors.matchAll(/^ \* - `([\w-]+)`: (.+)$/gm)].map(([, code, meaning]) => `| \`${code!}\` | ${meaning!} |`),
].join('\n');
