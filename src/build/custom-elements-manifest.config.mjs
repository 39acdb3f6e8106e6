// custom-elements.json: what editors, Storybook and the builder of snippets know of the elements. It describes what is
// published (dist/…), and of that only what a page may use.

const tagOf = (name) => /^src\/elements\/([\w-]+)\/define\.ts$/.exec(name)?.[1];
const published = (path) => path?.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/$1.js');

/** The elements are registered by a guarded helper, which the analyzer does not know. */
function registrations() {
  return {
    name: 'ppl-registrations',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (!tagOf(moduleDoc.path) || !ts.isStringLiteral(tag)) return;
      const name = element.getText();
      const module = moduleDoc.path.replace(/define\.ts$/, `${tagOf(moduleDoc.path)}.ts`);
      moduleDoc.exports.push({ kind: 'custom-element-definition', name: tag.text, declaration: { name, module } });
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const definitions = modules
        .flatMap(({ exports }) => exports ?? [])
        .filter(({ kind }) => kind === 'custom-element-definition');
      for (const { name, declaration } of definitions) {
        const module = modules.find(({ path }) => path === declaration.module);
        const element = module?.declarations.find((one) => one.name === declaration.name);
        if (!element) throw new Error(`${declaration.name} is not in ${declaration.module}`);
        element.tagName = name;
        element.customElement = true;
      }
    },
  };
}

/** Since which version an element is there: `@since` of its class, which the analyzer does not read. */
function since() {
  return {
    name: 'ppl-since',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'since');
      const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
      if (tag && declaration) declaration.since = ts.getTextOfJSDocComment(tag.comment).trim();
    },
  };
}

/** What is private stays unsaid, and paths are those of the package. */
function publicOnly() {
  return {
    name: 'ppl-public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.path = published(module.path);
        for (const { declaration } of module.exports)
          if (declaration?.module) declaration.module = published(declaration.module);
        module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
        for (const declaration of module.declarations) {
          if (declaration.superclass?.module) declaration.superclass.module = published(declaration.superclass.module);
          declaration.members = declaration.members?.filter(
            ({ kind, privacy, static: isStatic, attribute, name }) =>
              kind === 'field' &&
              !isStatic &&
              privacy !== 'private' &&
              privacy !== 'protected' &&
              (attribute || name === 'data'),
          );
          for (const item of Object.values(declaration).filter(Array.isArray).flat()) {
            if (item.inheritedFrom?.module) item.inheritedFrom.module = published(item.inheritedFrom.module);
          }
        }
        for (const declaration of module.declarations) {
          // An event that the analyzer guessed from the code has no description; those of the contract have.
          declaration.events = declaration.events?.filter(({ description }) => description);
          if (!declaration.tagName) delete declaration.customElement;
        }
        const declared = new Set(module.declarations.map(({ name }) => name));
        module.exports = module.exports.filter(
          ({ kind, name }) => kind === 'custom-element-definition' || declared.has(name),
        );
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(({ exports }) => exports.length > 0);
    },
  };
}

export default {
  globs: ['src/elements/ppl-element.ts', 'src/elements/*/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [registrations(), since(), publicOnly()],
};
