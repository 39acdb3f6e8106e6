// What the plugin's PHP has to know of the blocks, and the Polish of what it says.
import type { ElementName } from '../elements/names.js';
import { elementLabels } from '../embed/labels/labels.js';
import { lookNames } from '../embed/look.js';
import { blocks } from '../embed/wordpress/blocks.js';
import { languages } from '../text/language.js';
import { declarationsOf, type Element, type Manifest, typeOf, valuesOf } from './element-docs.js';

/** `lang` is HTML's own, and so not in the manifest. */
const lang = {
  name: 'lang',
  type: { text: languages.map((one) => `'${one}'`).join(' | ') },
  inheritedFrom: {},
};

const isQuoted = (usual: string | undefined): usual is string => /^('.*'|\d+)$/.test(usual ?? '');
const kindOf = (type: string) => (type === 'boolean' || type === 'number' ? type : 'string');

function attributeOf(attribute: Element['attributes'][number] | typeof lang) {
  const values = valuesOf(attribute.type.text);
  return {
    type: values[0] && !isNaN(+values[0]) ? 'number' : kindOf(typeOf(attribute.type.text)),
    usual: 'default' in attribute && isQuoted(attribute.default) ? attribute.default.replaceAll("'", '') : '',
    shared: attribute.inheritedFrom !== undefined,
  };
}

/** The blocks: widgets by name, with their attributes in the order in which the editor shows them. */
export function blocksOf(manifest: Manifest) {
  return Object.fromEntries(
    declarationsOf(manifest).elements.map((element) => {
      const name = element.tagName.replace(/^ppl-/, '') as ElementName;
      const shared = element.attributes.filter(({ inheritedFrom }) => inheritedFrom);
      const own = element.attributes.filter(({ inheritedFrom }) => !inheritedFrom);
      const about = {
        title: titleOf(name, 'en'),
        description: elementLabels[name].en.help,
        ...{ needs: '', ...blocks[name] },
        attributes: {
          ...Object.fromEntries([...own, lang, ...shared].map((one) => [one.name, attributeOf(one)] as const)),
          ...Object.fromEntries(lookNames.map((one) => [one, { type: 'string', usual: '', shared: true }] as const)),
        },
      };
      return [name, about] as const;
    }),
  );
}

/** Under which a block is found: all begin alike. */
export const titleOf = (name: ElementName, language: 'pl' | 'en'): string =>
  `PPL: ${elementLabels[name][language].name.replace(/^./, (letter) => letter.toLowerCase())}`;

/** The Polish of the blocks' titles and descriptions, by the English. */
export const polishOfBlocks = (): [string, string][] =>
  (Object.keys(blocks) as ElementName[]).flatMap((name): [string, string][] => [
    [titleOf(name, 'en'), titleOf(name, 'pl')],
    [elementLabels[name].en.help, elementLabels[name].pl.help],
  ]);

/** What PHP asks to have translated. */
export function askedFor(source: string): string[] {
  const calls = source.matchAll(/\b(?:esc_(?:html|attr))?_(?:_|e)\(\s*'((?:[^'\\]|\\.)*)',\s*'ppl-widgets'/g);
  return [...calls].map(([, text]) => text!.replaceAll("\\'", "'"));
}

/** A value as PHP writes it. */
export function php(value: unknown): string {
  if (Array.isArray(value)) return `array( ${value.map(php).join(', ')} )`;
  if (typeof value === 'object' && value !== null) {
    return `array( ${Object.entries(value)
      .map(([key, one]) => `${php(key)} => ${php(one)}`)
      .join(', ')} )`;
  }
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return String(value);
}
