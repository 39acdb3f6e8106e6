import type { Plugin } from 'vite';
import { tsImport } from 'tsx/esm/api';

type Files = ReadonlyMap<string, string>;

/**
 * The sources as they are in the package: elements that register themselves, and the programme's own feed where a story
 * names none. The package has it beside its modules; Storybook, which bundles these, has it in `feed/` beside the page.
 */
export function programFeed(): Plugin {
  let built: Promise<Files> | undefined;
  const files = () =>
    (built ??= tsImport('../../src/build/program-feed.ts', import.meta.url).then(
      ({ buildProgramFeed }: { buildProgramFeed: () => { files: Files } }) => buildProgramFeed().files,
    ));
  return {
    name: 'ppl-program-feed',
    transform(code, id) {
      // package.json names the files of dist/ that have side effects, and means these; the guides' own element is in no package.
      if (/\/(?:src\/elements\/[\w-]+\/define|stories\/config\/brand-picker)\.ts$/.test(id))
        return { code, map: null, moduleSideEffects: true };
      if (!id.endsWith('/src/feed/default-feed.ts')) return undefined;
      const address = `new URL(import.meta.env.DEV ? '/feed/feed.json' : 'feed/feed.json', document.baseURI).href`;
      return { code: `export const defaultFeed = () => ${address};`, map: null };
    },
    configureServer(server) {
      server.middlewares.use('/feed/', (request, response, next) => {
        void files().then((all) => {
          const content = all.get((request.url ?? '').replace(/^\/|\?.*$/g, ''));
          if (content === undefined) return next();
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.end(content);
        }, next);
      });
    },
    async generateBundle() {
      for (const [file, source] of await files()) {
        this.emitFile({ type: 'asset', fileName: `feed/${file}`, source });
      }
    },
  };
}
