// The bundle behind one script tag: dist/cdn/ppl.js, and the chunks it imports when an element needs them.
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { minifyTemplates } from './minify-templates.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Makes of ppl.js what a page may run as it likes: as a module or (after a script optimiser has combined it) as a classic
 * script, once or twice. And passes on to each import what the autoloader appends to its address, see `again` there.
 */
function standAlone(): Plugin {
  return {
    name: 'ppl-stand-alone-loader',
    generateBundle(_, bundle) {
      const loader = bundle['ppl.js'];
      if (loader?.type !== 'chunk') throw new Error('ppl.js is missing');
      if (loader.imports.length > 0 || loader.exports.length > 0) throw new Error('ppl.js must stand alone');
      let imports = 0;
      const code = loader.code.trim().replace(/\(\)=>import\(([`'"].+?[`'"])\)/g, (_match, specifier: string) => {
        imports++;
        return `e=>import(${specifier}+e)`;
      });
      if (imports !== loader.dynamicImports.length) throw new Error(`found ${String(imports)} imports in ppl.js`);
      loader.code = `(()=>{${code}})();\n`;
    },
  };
}

export default defineConfig({
  root,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [minifyTemplates(), standAlone()],
  resolve: {
    alias: [
      // The reason is in that file, and what holds the two together.
      { find: /^zod\/mini$/, replacement: `${root}src/embed/lean-zod.ts` },
      // All that the bundle needs of it at run time; the rest of the entry would come along.
      { find: /^@lit\/localize$/, replacement: '@lit/localize/internal/str-tag.js' },
    ],
  },
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    // As a library: an application's build would wrap each import into a helper that puts <link> into the page.
    lib: { entry: { ppl: 'src/embed/autoloader.ts' }, formats: ['es'] },
    // The licences of lit and zod stand in one file beside the code instead of in each file.
    license: { fileName: 'LICENSES.md' },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId, name }) => {
          const element = /elements\/([\w-]+)\/define\.ts$/.exec(facadeModuleId ?? '')?.[1];
          return `${element ?? name}-[hash].js`;
        },
        minify: true,
        comments: false,
      },
    },
  },
});
