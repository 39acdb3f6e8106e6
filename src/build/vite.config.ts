// The bundle behind one script tag: dist/cdn/ppl.js, and the files it imports when an element needs them.
import { fileURLToPath } from 'node:url';
import { createLogger, defineConfig } from 'vite';
import { coreModules, ownCopies, standAloneLoader } from './chunks.js';
import { minifyTemplates } from './minify-templates.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isCore = coreModules(root);

const logger = createLogger('warn');
const { warnOnce } = logger;
// The feed is no part of the bundle: it stands beside it, and may be another one tomorrow.
logger.warnOnce = (message, options) => {
  if (!message.includes('feed.json')) warnOnce(message, options);
};

export default defineConfig({
  root,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  customLogger: logger,
  plugins: [standAloneLoader(root), ownCopies(isCore), minifyTemplates()],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    // They stand beside the version that never changes (publish/server/cdn-folders.ts), which alone says so.
    sourcemap: 'hidden',
    // As a library: an application's build would wrap each import into a helper that puts <link> into the page.
    lib: { entry: { ppl: 'src/embed/autoloader.ts' }, formats: ['es'] },
    // The licences of what is bundled stand in one file beside the code instead of in each file.
    license: { fileName: 'LICENSES.md' },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // Reading a property or a global changes nothing in any of this: what is read for nothing stays out. Of @lit/localize
      // only `str` is used; its package does not say that what is not used may stay out.
      treeshake: {
        propertyReadSideEffects: false,
        unknownGlobalSideEffects: false,
        moduleSideEffects: [{ test: /\/@lit\/localize\//, sideEffects: false }],
      },
      output: {
        entryFileNames: ({ name }) => (name === 'ppl' ? 'ppl.js' : '[name]-[hash:6].js'),
        chunkFileNames: '[name]-[hash:6].js',
        // As in a checkout; what an element has a copy of for itself comes from one file.
        sourcemapPathTransform: (path) => path.replace(/^(?:\.\.\/)+/, '').replace(/\?of=.*$/, ''),
        codeSplitting: { groups: [{ name: 'core', test: isCore, minShareCount: 2 }] },
        // Said here, since a library's build would keep its white space.
        minify: true,
        comments: false,
      },
    },
  },
});
