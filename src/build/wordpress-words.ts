// What the plugin says: blocks and attributes from the manifest and labels.json, the widgets' own sentences from locales/,
// and the Polish of what stands in its PHP and scripts.
import { formatDate } from '../text/date.js';
import { languages, perLanguage } from '../text/language.js';
import { voivodeshipCodes, voivodeshipNames } from '../text/voivodeships.js';
import { declarationsOf, type Element, type Manifest, typeOf, valuesOf } from './element-docs.js';

interface Both {
  readonly en: string;
  readonly pl: string;
}

interface Help {
  readonly en?: string;
  readonly pl: string;
}

interface WidgetLabels {
  /** One of WordPress' dashicons. */
  readonly icon: string;
  readonly title: Both;
  readonly description: { readonly pl: string };
  /** What the block's preview in the inserter shows. */
  readonly example: Readonly<Record<string, unknown>>;
  /** The attribute without which there is nothing to show. */
  readonly needs?: string;
}

/** What labels.json says: in the words of those who edit pages, where the manifest speaks to developers. */
export interface Labels {
  readonly widgets: Readonly<Record<string, WidgetLabels>>;
  /** By attribute, or by `widget attribute` where it means something else there. */
  readonly attributes: Readonly<Record<string, { label: Both; help: Help }>>;
  readonly options: Readonly<Record<string, Both>>;
}

/** `lang` is HTML's own, and so not in the manifest. */
const lang = {
  name: 'lang',
  description: '',
  type: { text: languages.map((one) => `'${one}'`).join(' | ') },
  inheritedFrom: {},
};

const isQuoted = (usual: string | undefined): usual is string => /^('.*'|\d+)$/.test(usual ?? '');
const plain = (text: string) => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
const kindOf = (type: string) => (type === 'boolean' || type === 'number' ? type : 'string');

function attributeOf(element: Element, attribute: Element['attributes'][number] | typeof lang, labels: Labels) {
  const { name, description, type, inheritedFrom } = attribute;
  const widget = element.tagName.replace(/^ppl-/, '');
  const said = labels.attributes[`${widget} ${name}`] ?? labels.attributes[name];
  const usual = 'default' in attribute && isQuoted(attribute.default) ? attribute.default.replaceAll("'", '') : '';
  const values = valuesOf(type.text);
  return {
    type: values[0] && !isNaN(+values[0]) ? 'number' : kindOf(typeOf(type.text)),
    label: said?.label.en ?? name,
    help: said?.help.en ?? plain(description),
    usual: labels.options[usual]?.en ?? usual,
    shared: inheritedFrom !== undefined,
    options: values.map((value) => ({ value, label: labels.options[value]?.en ?? value })),
  };
}

/** The blocks: widgets by name, with what the editor and PHP have to know of their attributes. */
export function blocksOf(manifest: Manifest, labels: Labels) {
  return Object.fromEntries(
    declarationsOf(manifest).elements.map((element) => {
      const name = element.tagName.replace(/^ppl-/, '');
      const said = labels.widgets[name];
      const shared = element.attributes.filter(({ inheritedFrom }) => inheritedFrom);
      const own = element.attributes.filter(({ inheritedFrom }) => !inheritedFrom);
      const attributes = [...own, lang, ...shared].map((one) => [one.name, attributeOf(element, one, labels)] as const);
      const about = {
        icon: said?.icon ?? 'admin-generic',
        title: said?.title.en ?? name,
        description: element.summary ?? '',
        example: said?.example ?? {},
        needs: said?.needs ?? '',
        attributes: Object.fromEntries(attributes),
      };
      return [name, about] as const;
    }),
  );
}

type Blocks = ReturnType<typeof blocksOf>;

/** The Polish of what the blocks say, by the English. */
export function polishOf(blocks: Blocks, labels: Labels): Map<string, string> {
  const polish = new Map<string, string>();
  const add = (english: string, words: string | undefined) => words && polish.set(english, words);
  for (const both of Object.values(labels.options)) add(both.en, both.pl);
  for (const [name, { title, description, attributes }] of Object.entries(blocks)) {
    add(title, labels.widgets[name]?.title.pl);
    add(description, labels.widgets[name]?.description.pl);
    for (const [attribute, { label, help }] of Object.entries(attributes)) {
      const said = labels.attributes[`${name} ${attribute}`] ?? labels.attributes[attribute];
      add(label, said?.label.pl);
      add(help, said?.help.pl);
    }
  }
  return polish;
}

/** What PHP or JavaScript asks to have translated. */
export function askedFor(source: string): string[] {
  const calls = source.matchAll(/\b(?:esc_(?:html|attr))?_(?:_|e)\(\s*'((?:[^'\\]|\\.)*)',\s*'ppl-widgets'/g);
  return [...calls].map(([, text]) => text!.replaceAll("\\'", "'"));
}

/** Source and target of each sentence of the widgets, from XLIFF; `%1$s` where a value comes in. */
export function sentences(xliff: string): Map<string, { source: string; target: string }> {
  const text = (xml: string) =>
    xml
      .replaceAll('%', '%%')
      .replace(/<x id="(\d+)"[^>]*\/>/g, (_, id: string) => `%${+id + 1}$s`)
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  const units = xliff.matchAll(/<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>(?:\s*<target>(.*?)<\/target>)?/gs);
  return new Map(
    [...units].map(([, id, source, target]) => [id!, { source: text(source!), target: text(target ?? source!) }]),
  );
}

/** The ids of the sentences that PHP prints. */
export function idsIn(php: string): string[] {
  const words = [...php.matchAll(/->word\( '([\w-]+)'/g)].map(([, id]) => id!);
  const counts = [...php.matchAll(/->count\( '([\w-]+)'/g)].flatMap(([, id]) =>
    ['one', 'few', 'many'].map((form) => `${id!}-${form}`),
  );
  return [...new Set([...words, ...counts])].sort();
}

const numberStyles = perLanguage((locale) => new Intl.NumberFormat(locale));

/** How PHP, which may lack `intl`, writes dates and numbers. */
export function formats() {
  const twelve = Array.from({ length: 12 }, (_, month) => `${month + 1}`.padStart(2, '0'));
  const months = languages.map(
    (language) =>
      [
        language,
        {
          alone: twelve.map((month) => formatDate(language, `2026-${month}`).replace(' 2026', '')),
          ofDay: twelve.map((month) => formatDate(language, `2026-${month}-05`).replace(/^5 | 2026$/g, '')),
        },
      ] as const,
  );
  const numbers = languages.map((language) => {
    const partOf = (type: string, value: number) =>
      numberStyles(language)
        .formatToParts(value)
        .find((part) => part.type === type)?.value ?? '';
    const from = partOf('group', 1000) ? 1000 : 10000;
    return [language, { from, group: partOf('group', 10000), decimal: partOf('decimal', 1.5) }] as const;
  });
  const voivodeships = voivodeshipCodes.map((code) => [+code, voivodeshipNames[code]!] as const);
  return {
    months: new Map(months),
    numbers: new Map(numbers),
    voivodeships: new Map(voivodeships),
  };
}

/** A value as PHP writes it. */
export function php(value: unknown): string {
  if (value instanceof Map)
    return `array( ${[...value].map(([key, one]) => `${php(key)} => ${php(one)}`).join(', ')} )`;
  if (Array.isArray(value)) return `array( ${value.map(php).join(', ')} )`;
  if (typeof value === 'object' && value !== null) return php(new Map(Object.entries(value)));
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return String(value);
}
