import type { LitElement } from 'lit';
import { action } from 'storybook/actions';
import type { StoryObj } from '@storybook/web-components-vite';
import { describe } from './arg-types.js';

/**
 * What a story may set of an element: its attributes and `data`, typed from its class; `lang`; and its children as HTML.
 */
export type ArgsOf<E extends LitElement> = Partial<Omit<E, keyof LitElement>> & { lang?: string; fallback?: string };

export type StoryOf<E extends LitElement> = StoryObj<ArgsOf<E>>;

type AnyArgs = Readonly<Record<string, unknown>>;

function attributesOf(tag: string, args: AnyArgs): [name: string, value: string][] {
  const known = [...(describe(tag).attributes ?? []), { name: 'lang', fieldName: 'lang' }];
  return known.flatMap(({ name, fieldName }): [string, string][] => {
    const value = args[fieldName] as string | number | boolean | null | undefined;
    if (value === undefined || value === null || value === false) return [];
    return [[name, value === true ? '' : String(value)]];
  });
}

/** The element as a page would write it: by attributes; only `data` is a property. */
export function renderElement(tag: string, args: AnyArgs, theme: unknown): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of attributesOf(tag, args)) element.setAttribute(name, value);
  if (args['theme'] === undefined && typeof theme === 'string' && theme !== 'auto')
    element.setAttribute('theme', theme);
  if (args['data'] !== undefined) Object.assign(element, { data: args['data'] });
  for (const { name } of describe(tag).events ?? []) {
    const log = action(name);
    element.addEventListener(name, (event) => void log((event as CustomEvent<unknown>).detail));
  }
  if (typeof args['fallback'] === 'string') {
    element.append(document.createRange().createContextualFragment(args['fallback']));
  }
  return element;
}

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The same as HTML, to be copied. */
export function markupOf(tag: string, args: AnyArgs): string {
  const attributes = attributesOf(tag, args).map(([name, value]) =>
    value ? ` ${name}="${escaped(value)}"` : ` ${name}`,
  );
  const children = typeof args['fallback'] === 'string' ? `\n  ${args['fallback']}\n` : '';
  const script =
    args['data'] === undefined ? '' : `\n\n<script>\n  // element.data = { format: 'ppl-feed/1', … };\n</script>`;
  return `<${tag}${attributes.join('')}>${children}</${tag}>${script}`;
}
