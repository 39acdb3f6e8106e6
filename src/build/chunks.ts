import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** What every element needs, and what may exist but once on a page: what these two import before they run. */
const shared = ['src/elements/ppl-element.ts', 'src/elements/define.ts'];

/** The modules that all elements share: those, and whatever they import. */
export function coreModules(root: string): (id: string) => boolean {
  const core = new Set<string>();
  const add = (path: string): void => {
    if (core.has(path)) return;
    core.add(path);
    const code = readFileSync(path, 'utf8');
    for (const [, specifier] of code.matchAll(/^(?:import|export) (?!type)[^;]*?from '(\..+?)\.js'/gms)) {
      add(join(dirname(path), `${specifier!}.ts`));
    }
  };
  for (const path of shared) add(join(root, path));
  return (id) => core.has(id) || id.includes('/node_modules/');
}

/**
 * Three files for a page with one element: the loader, the core that all elements share, and the element. What only some
 * elements share (a style sheet of 200 bytes, a table of names) goes into the file of each: pure code does no harm twice,
 * and a file of its own costs a request and loses what brotli knows of its neighbours: together up to 1.8 KB an element.
 * What an element loads later has copies of its own too, or the bundler would part what both need into one more file
 * that each first view has to wait for.
 */
export function ownCopies(isCore: (id: string) => boolean): Plugin {
  // Seven kilobytes of which both maps draw the same, and no first view anything: the one thing worth a request.
  const isOnce = (id: string): boolean => isCore(id) || id.endsWith('/map/outlines.ts');
  return {
    name: 'ppl-own-copies',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const [path = '', owner] = importer?.split('?of=') ?? [];
      const element = owner ?? /(?:elements\/([\w-]+)\/define|embed\/(boxes))\.ts$/.exec(path)?.slice(1).join('');
      if (!element || !source.startsWith('.')) return null;
      const resolved = await this.resolve(source, path, { ...options, skipSelf: true });
      const part = options.kind === 'dynamic-import' ? `${element}-${/([\w-]+)\.js$/.exec(source)?.[1]}` : element;
      return resolved && !isOnce(resolved.id) ? { ...resolved, id: `${resolved.id}?of=${part}` } : resolved;
    },
  };
}

/**
 * Makes of ppl.js what a page may run as it likes: as a module or (after a script optimiser has combined it) as a classic
 * script, once or twice. What it loads are entries beside it, by addresses that it makes itself
 * (src/embed/load-module.ts), and the elements' files may export what they like among themselves.
 */
export function standAloneLoader(root: string): Plugin {
  const entries = new Set<string>();
  return {
    name: 'ppl-stand-alone-loader',
    enforce: 'pre',
    transform: {
      filter: { id: /\/embed\/autoloader\.ts$/ },
      handler(code) {
        const load = "import { loadModule } from './load-module.js';\n";
        const made = `${load}${code}`.replace(/\(\) => import\('(\..+?)\.js'\)/g, (_, path: string) => {
          const name = basename(path) === 'define' ? basename(dirname(path)) : basename(path);
          const preserveSignature = name === 'boxes' && 'strict';
          entries.add(name);
          this.emitFile({ type: 'chunk', id: join(root, `src/embed/${path}.ts`), name, preserveSignature });
          return `(again) => loadModule('./${name}.js', again)`;
        });
        // Its text is changed once more below: nobody is told that it were the source's.
        return { code: made, map: { mappings: '' } };
      },
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const loader = chunks.find(({ fileName }) => fileName === 'ppl.js');
      if (!loader || entries.size === 0) throw new Error('ppl.js loads nothing');
      for (const kind of ['imports', 'dynamicImports', 'exports'] as const) {
        if (loader[kind].length > 0)
          throw new Error(`ppl.js must stand alone, and has ${kind}: ${loader[kind].join()}`);
      }
      let { code } = loader;
      for (const name of [...entries, 'core']) {
        const chunk = chunks.find((one) => one.name === name && (one.isEntry || name === 'core'));
        const parts = code.split(`./${name}.js`);
        if (!chunk || parts.length !== 2) throw new Error(`ppl.js does not load ${name}`);
        code = parts.join(`./${chunk.fileName}`);
      }
      loader.code = `(()=>{${code.trim()}})();\n`;
    },
  };
}
