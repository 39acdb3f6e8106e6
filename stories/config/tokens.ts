import type { Plugin } from 'vite';
import { readTokens } from '../../src/build/token-source.js';
import { tokenTables } from '../../src/build/tokens.js';

const name = 'virtual:token-tables';

/** `virtual:token-tables`: the guide's tables, made from the token source by what makes the package's files of it. */
export function tokens(): Plugin {
  return {
    name: 'ppl-tokens',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      return `export default ${JSON.stringify(tokenTables(await readTokens()))};`;
    },
  };
}
