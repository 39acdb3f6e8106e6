// Which part of the sources may know which other. `npm run check -- imports` holds it.

const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed].join('|') },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'no-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'not-a-dev-dependency',
      severity: 'error',
      // What the tool needs is bundled into it, so that nobody who installs the widgets has to have it.
      from: { path: '^src/', pathNot: '^src/(build|cli|publish)/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    only('text-is-pure', 'Functions of texts know nothing else.', '^src/text/', []),
    only('places-know-texts', 'How places of Poland are called, and found.', '^src/places/', ['^src/text/']),
    only('design-is-pure', 'Tokens and styles know nothing else.', '^src/design/', []),
    only('loading-is-pure', 'How anything is loaded when it is needed.', '^src/loading/', []),
    only('feed', 'What a feed is, and how it arrives.', '^src/feed/', ['^src/(text|loading)/']),
    only('controllers', 'Behaviour that elements share.', '^src/controllers/', [
      '^src/(feed|text|locales|loading)/',
      '^src/design/luminance',
    ]),
    only('parts', 'Pieces of templates that elements share.', '^src/parts/', [
      '^src/(controllers|design|places|text|locales)/',
      '^src/feed/(schema/|errors)',
    ]),
    only('publish', "What the publisher's tool does, without its command line.", '^src/publish/', [
      '^src/(feed|places|text)/',
    ]),
    only('map', 'The map of Poland, and places on it.', '^src/map/', ['^src/places/']),
    only('debug', 'What an editor of a page is told.', '^src/debug/', [
      '^src/(controllers|feed|text)/',
      '^src/elements/(attribute-choices|define|names)',
    ]),
    only('elements', 'Elements show; what they show arrives by the feed.', '^src/elements/', [
      '^src/(controllers|debug|design|loading|map|parts|places|text|feed)/',
    ]),
    only('embed', 'Ways into a page.', '^src/embed/', [
      '^src/(elements|places|text)/',
      '^src/feed/(safe-url|events)',
      '^src/design/luminance',
    ]),
    {
      name: 'elements-never-ask-the-network',
      severity: 'error',
      from: { path: '^src/(elements|parts)/' },
      to: { path: '^src/feed/(request|cache)' },
    },
    {
      name: 'elements-stand-alone',
      comment: "An element's parts are its own; the list is made of cards.",
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/' },
      to: { path: '^src/elements/[^/]+/', pathNot: ['^src/elements/$1/', '^src/elements/project-card/'] },
    },
    {
      name: 'only-the-list-uses-the-card',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(elements/(project-(card|list)/|classes)|index\\.ts|embed/)' },
      to: { path: '^src/elements/project-card/' },
    },
    {
      name: 'nothing-knows-the-tools',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(build|cli|publish)/' },
      to: { path: '^(src/(build|cli|publish)|stories|test)/' },
    },
    {
      name: 'nothing-knows-embed',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(embed|build|cli)/' },
      to: { path: '^src/embed/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
