// What editors and frameworks know of the elements, made from dist/custom-elements.json and from nothing else: VS Code's
// custom data, JetBrains' web-types, and the types of the tags for JSX (React 19), Vue 3 and Svelte 5.
import {
  declarationsOf,
  type Described,
  type Element,
  type ElementDoc,
  type Manifest,
  typeOf,
  valuesOf,
} from './element-docs.js';
import { types } from './framework-types.js';

const about = ({ summary = '', description, events }: ElementDoc): string =>
  [summary, description, events.map((event) => `- \`${event.name}\`: ${event.description}`).join('\n')].join('\n\n');

/** Each name once: what all elements share as it is said there, and else what each element says of it. */
function once(elements: readonly Element[], kind: 'cssParts' | 'cssStates' | 'cssProperties', shared: ElementDoc) {
  const said = new Map(shared[kind].map(({ name, description }) => [name, [description]]));
  for (const { tagName, [kind]: items } of elements) {
    for (const { name, description, inheritedFrom } of items) {
      if (!inheritedFrom) said.set(name, [...(said.get(name) ?? []), `\`<${tagName}>\`: ${description}`]);
    }
  }
  return [...said].map(([name, descriptions]) => ({ name, description: descriptions.join('\n\n') }));
}

const ifDeprecated = ({ deprecated }: { readonly deprecated?: string }) => (deprecated ? { deprecated } : {});

const markdown = (value: string) => ({ kind: 'markdown', value });

export function vscodeHtml(manifest: Manifest): unknown {
  return {
    version: 1.1,
    tags: declarationsOf(manifest).elements.map((element) => ({
      name: element.tagName,
      description: markdown(about(element)),
      attributes: element.attributes.map(({ name, description, type }) => ({
        name,
        description: markdown(description),
        // 'v': it has no value.
        ...(type.text === 'boolean' ? { valueSet: 'v' } : {}),
        ...(valuesOf(type.text)[0] ? { values: valuesOf(type.text).map((value) => ({ name: value })) } : {}),
      })),
    })),
  };
}

export function vscodeCss(manifest: Manifest): unknown {
  const { elements, shared } = declarationsOf(manifest);
  const named = (kind: Parameters<typeof once>[1], write: (name: string) => string) =>
    once(elements, kind, shared).map(({ name, description }) => ({
      name: write(name),
      description: markdown(description),
    }));
  return {
    version: 1.1,
    properties: named('cssProperties', (name) => name),
    pseudoClasses: named('cssStates', (name) => `:state(${name})`),
    pseudoElements: named('cssParts', (name) => `::part(${name})`),
  };
}

export function webTypes(manifest: Manifest, name: string, version: string): unknown {
  const { elements, shared } = declarationsOf(manifest);
  const plain = (items: readonly Described[]) =>
    items.map((item) => ({ name: item.name, description: item.description }));
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: `${element.summary ?? ''}\n\n${element.description}`,
          source: { module: name, symbol: element.name },
          ...ifDeprecated(element),
          attributes: element.attributes.map(({ name, description, default: usual, type: { text }, ...rest }) => ({
            name,
            description,
            ...ifDeprecated(rest),
            ...(usual && /^('.*'|[\d.]+)$/.test(usual) ? { default: usual.replaceAll("'", '') } : {}),
            value:
              text === 'boolean'
                ? { kind: 'no-value', type: 'boolean' }
                : { type: valuesOf(text)[0] ? valuesOf(text).map((value) => `'${value}'`) : typeOf(text) },
          })),
          slots: plain(element.slots),
          js: {
            properties: element.members.map(({ name, description, type, ...rest }) => ({
              ...{ name, description, type: type.text },
              ...ifDeprecated(rest),
            })),
            events: element.events.map((event) => ({
              ...plain([event])[0],
              type: { module: name, name: event.type.text },
            })),
          },
          css: { parts: plain(element.cssParts) },
        })),
      },
      css: {
        properties: once(elements, 'cssProperties', shared),
        'pseudo-classes': once(elements, 'cssStates', shared).map((state) => ({
          ...state,
          name: `state(${state.name})`,
        })),
      },
    },
  };
}

/** All of it: content by path in dist/. */
export function editorFiles(manifest: Manifest, { name, version }: { name: string; version: string }) {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ['vscode.html-custom-data.json', json(vscodeHtml(manifest))],
    ['vscode.css-custom-data.json', json(vscodeCss(manifest))],
    ['web-types.json', json(webTypes(manifest, name, version))],
    ...Object.entries(types(manifest)).flatMap(([framework, text]): [string, string][] => [
      [`types/${framework}.d.ts`, text],
      // Whoever imports the types for their effect asks the bundler for a module as well.
      [`types/${framework}.js`, 'export {};\n'],
    ]),
  ]);
}
