// The types of the tags for JSX (React 19), Vue 3 and Svelte 5, made from custom-elements.json.
import { base, declarationsOf, type Described, type ElementDoc, type Manifest, typeOf } from './element-docs.js';

const doc = ({ description, deprecated }: { readonly description: string; readonly deprecated?: string }) => {
  const text = deprecated ? `${description} @deprecated ${deprecated}` : description;
  return `/** ${text.replaceAll('*/', '*\\/').replaceAll('\n', ' ')} */`;
};

/** The types of what each tag takes and fires, and what each framework makes of them. */
export function types(manifest: Manifest): Record<'elements' | 'jsx' | 'vue' | 'svelte', string> {
  const { elements, shared } = declarationsOf(manifest);
  const own = <Item extends Described>(items: readonly Item[]) => items.filter(({ inheritedFrom }) => !inheritedFrom);
  const props = ({ members, attributes }: ElementDoc) => [
    ...own(members).map((member) => `  ${doc(member)}\n  ${member.name}?: ${typeOf(member.type.text)} | undefined;`),
    // Where the attribute is called otherwise than the property, what it says is a text.
    ...own(attributes)
      .filter(({ name, fieldName }) => name !== fieldName)
      .map((attribute) => {
        const {
          name,
          type: { text },
        } = attribute;
        return `  ${doc(attribute)}\n  '${name}'?: ${typeOf(text)} | \`\${${typeOf(text)}}\` | undefined;`;
      }),
  ];
  const events = elements.map(({ name, events }) => [
    `export interface ${name}Events {`,
    ...events.map((event) => `  ${doc(event)}\n  '${event.name}': ${event.type.text};`),
    '}',
  ]);
  const names = [
    ...elements.map(({ name }) => name),
    ...elements.flatMap((one) => one.events.map(({ type }) => type.text)),
    // Types of ours that properties have.
    ...shared.members.flatMap(({ type }) => type.text.match(/\b[A-Z]\w+/g) ?? []),
  ];
  const renamed = shared.attributes.filter(({ name, fieldName }) => name !== fieldName);
  const note = '// Made by src/build/framework-types.ts from custom-elements.json.';
  const perTag = (type: string) => `type PplTags = { [Tag in keyof PplElements]: ${type} };`;
  const file = (...lines: readonly string[]) => `${[note, ...lines].join('\n')}\n`;
  return {
    elements: file(
      `import type {\n${[...new Set(names)].map((name) => `  ${name},`).join('\n')}\n} from '../index.js';`,
      `\n/** What all elements take. */\nexport interface ${base}Props {`,
      ...props(shared),
      '}',
      ...elements.flatMap((element) => [
        `\nexport interface ${element.name}Props extends ${base}Props {`,
        ...props(element),
        '}',
      ]),
      ...events.flatMap((lines) => ['', ...lines]),
      '\n/** What each tag is, takes and fires. */\nexport interface PplElements {',
      ...elements.flatMap(({ tagName, name, summary = '', deprecated }) => [
        `  ${doc({ description: summary, ...(deprecated ? { deprecated } : {}) })}`,
        `  '${tagName}': { element: ${name}; props: ${name}Props; events: ${name}Events };`,
      ]),
      '}',
      '\n/** A listener for each event, called as JSX and Svelte call it: `onppl-load`. */',
      'export type Listeners<Events> = {',
      '  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;',
      '};',
    ),
    jsx: file(
      "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
      "import type { Listeners, PplElements } from './elements.js';\n",
      "type Props<E extends PplElements[keyof PplElements]> = Omit<DetailedHTMLProps<HTMLAttributes<E['element']>, E['element']>, keyof E['props']> & E['props'] & Listeners<E['events']>;",
      perTag('Props<PplElements[Tag]>'),
      "\ndeclare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements extends PplTags {}\n  }\n}",
    ),
    vue: file(
      "import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';",
      `import type { ${base}Props, PplElements } from './elements.js';\n`,
      '// Vue reads the hyphened name of a property as the property.',
      `interface Renamed {\n${renamed.map(({ name, fieldName }) => `  ${fieldName}?: ${base}Props['${name}'];`).join('\n')}\n}`,
      'type Props<P> = Omit<P, keyof Renamed | `${string}-${string}`> & Renamed & Omit<HTMLAttributes, keyof P> & PublicProps;',
      'type Emits<Events> = EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;',
      "type Component<E extends PplElements[keyof PplElements]> = new () => E['element'] & { $props: Props<E['props']>; $emit: Emits<E['events']> };",
      perTag('Component<PplElements[Tag]>'),
      "\ndeclare module 'vue' {\n  interface GlobalComponents extends PplTags {}\n}",
    ),
    svelte: file(
      "import type { HTMLAttributes } from 'svelte/elements';",
      "import type { Listeners, PplElements } from './elements.js';\n",
      "type Props<E extends PplElements[keyof PplElements]> = Omit<HTMLAttributes<E['element']>, keyof E['props']> & E['props'] & Listeners<E['events']>;",
      perTag('Props<PplElements[Tag]>'),
      "\ndeclare module 'svelte/elements' {\n  interface SvelteHTMLElements extends PplTags {}\n}",
    ),
  };
}
