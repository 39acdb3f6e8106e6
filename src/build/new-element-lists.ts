// The lists of elements that the compiler cannot keep, and the line that `npm run new` adds to each.
import { elementNames } from '../elements/names.js';
import { texts, toNewElement, translations, type NewElement } from './new-element.js';

/** The element that stands last in every list: the new one comes after it. */
const last = toNewElement(elementNames.at(-1)!);

/**
 * What a file that lists the elements says of a new one: `[a line that says it of the last one, the lines of the new one]`.
 * Each such line is found once at least, and gets its neighbour.
 */
export type Entry = readonly [line: RegExp, added: string];

const entry = (key: string, value: string): Entry => [
  new RegExp(`^ *'${last.name}': .*\\n`, 'm'),
  `${key}: ${value},\n`,
];

/** The files that list the elements, and what each says of a new one. */
export function listsWith({ name, className, title }: NewElement): Readonly<Record<string, readonly Entry[]>> {
  const key = `'${name}'`;
  const module = (path: string) => `./${path}${name}/${name}.js`;
  const lastLine = (text: string) => new RegExp(`^.*${text}.*\\n`, 'm');
  return {
    'src/elements/names.ts': [[new RegExp(`^ *'${last.name}',\\n`, 'm'), `${key},\n`]],
    'src/elements/classes.ts': [
      [lastLine(`import \\{ ${last.className} \\}`), `import { ${className} } from '${module('')}';\n`],
      entry(key, className),
    ],
    'src/index.ts': [
      [lastLine(`export \\{ ${last.className} \\}`), `export { ${className} } from '${module('elements/')}';\n`],
    ],
    'src/embed/autoloader.ts': [entry(key, `() => import('../elements/${name}/define.js')`)],
    'src/build/budgets.ts': [entry(key, '{ firstView: 20_500, later: 10_000 }')],
    'package.json': ['define', name].map((file): Entry => {
      const path = file === 'define' ? '' : 'elements/';
      return [
        new RegExp(`^ *"\\./${path}${last.name}\\.js": \\{[^}]*\\},\\n`, 'm'),
        `"./${path}${name}.js": {"types": "./dist/elements/${name}/${file}.d.ts", "default": "./dist/elements/${name}/${file}.js"},\n`,
      ];
    }),
    'src/embed/labels/labels.ts': [
      [
        new RegExp(`^ *'${last.name}': \\{[^]*?\\n  \\},\\n`, 'm'),
        `${key}: {${(['pl', ...translations] as const).map((language) => `${language}: { name: '${texts.heading[language]}', help: '${texts.heading[language]}.' }`).join()}},\n`,
      ],
    ],
    'src/embed/wordpress/blocks.ts': [entry(key, "{ icon: 'list-view', example: {} }")],
    'src/cli/commands/preview.ts': [entry(key, "'projects'")],
    'stories/side-by-side/views.ts': [[new RegExp(`^ *'${last.name}',\\n`, 'm'), `${key},\n`]],
    'test/visual/side-by-side.ts': [entry(key, `['ppl-${name}', '']`)],
    'test/elements/one-hand.test.ts': [entry(key, "[{}, '.foot summary']")],
    'test/elements/translated.test.ts': [entry(key, '\'limit="2"\'')],
    'test/support/written-attributes.ts': [entry(key, '\'limit="4"\'')],
    'test/wordpress/rendered.ts': [
      [
        new RegExp(`^ *'${last.name}': \\[[^\\]]*\\],\\n`, 'm'),
        `${key}: [{ lang: 'pl' }, { lang: 'en', limit: '2' }, { lang: 'uk', heading: '' }],\n`,
      ],
    ],
    'test/wordpress/wordpress.node.test.ts': [entry(key, `'PPL: ${title.toLowerCase()}'`)],
    'test/package/manifest.node.test.ts': [entry(key, "['limit']")],
    'test/pages/fallbacks.node.test.ts': [entry(key, `['limit=2', '${texts.heading.pl}']`)],
    'test/pages/host.ts': [entry(key, '\' limit="1"\'')],
    'stories/guides/embedding.md': [[lastLine(`^\\| \`<ppl-${last.name}>\``), `| \`<ppl-${name}>\` | \`limit\` |\n`]],
    'stories/guides/what-never-changes.mdx': [[lastLine(`^- \`ppl-${last.name}\``), `- \`ppl-${name}\`: \`limit\`\n`]],
    'CHANGELOG.md': [
      [/^<ppl-key-figures figures=.*\n/m, `\n<!-- ${title.toLowerCase()} -->\n<ppl-${name}></ppl-${name}>\n`],
    ],
  };
}

/** @throws Error where a list is no longer written as it was */
export function withEntries(file: string, text: string, entries: readonly Entry[]): string {
  return entries.reduce((before, [line, added]) => {
    const all = new RegExp(line.source, `${line.flags}g`);
    if (!all.test(before))
      throw new Error(`${file} has no line for ${last.name} as expected: change src/build/new-element-lists.ts.`);
    return before.replace(all, (found) => found + added);
  }, text);
}
