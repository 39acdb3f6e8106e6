import type { ArgTypes, InputType } from 'storybook/internal/types';
import manifest, { type ElementDescription } from 'virtual:elements';

/** What the sources say of an element. */
export function describe(tag: string): ElementDescription {
  const all = manifest.modules.flatMap(({ declarations }) => declarations);
  const found = all.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest has no <${tag}>`);
  return found;
}

/** A control for each attribute, and a row for all else that a page may rely on. */
export function argTypesOf(tag: string): ArgTypes {
  const { attributes = [], events = [], slots = [], cssParts = [], cssStates = [], cssProperties = [] } = describe(tag);
  return {
    ...Object.fromEntries(
      attributes.map(({ name, fieldName, type, description = '', default: usual }) => [
        fieldName,
        {
          ...control(type?.text.replace(/\s*\|\s*undefined$/, '') ?? 'string'),
          name,
          description,
          table: {
            category: 'attributes',
            type: { summary: type?.text.replace(/\s*\|\s*undefined$/, '') ?? 'string' },
            // A default that is the name of a constant tells a reader nothing.
            ...(usual && !/^[a-z]\w+$/i.test(usual) ? { defaultValue: { summary: usual } } : {}),
          },
        } satisfies InputType,
      ]),
    ),
    lang: {
      name: 'lang',
      description: 'The language; without it that of the nearest ancestor, and without that Polish.',
      control: { type: 'select' },
      options: [undefined, 'pl', 'en', 'uk'],
      table: { category: 'attributes', type: { summary: "'pl' | 'en' | 'uk'" } },
    },
    data: {
      name: 'data',
      description: 'A feed as an object: nothing is fetched.',
      control: { type: 'object' },
      table: { category: 'properties', type: { summary: 'Feed' } },
    },
    fallback: {
      name: '(children)',
      description: slots[0]?.description ?? '',
      control: { type: 'text' },
      table: { category: 'slots', type: { summary: 'HTML' } },
    },
    ...rows('events', events),
    ...rows('custom properties', cssProperties),
    ...rows('states', cssStates),
    ...rows('parts', cssParts),
  };
}

function rows(category: string, described: readonly { name: string; description?: string }[]): ArgTypes {
  return Object.fromEntries(
    described.map(({ name, description = '' }) => [
      `${category} ${name}`,
      { name, description, control: { disable: true }, table: { category } } satisfies InputType,
    ]),
  );
}

function control(type: string): Pick<InputType, 'control' | 'options'> {
  if (type === 'boolean') return { control: { type: 'boolean' } };
  if (type === 'number') return { control: { type: 'number', min: 1 } };
  // A choice of words or of numbers, as TypeScript writes it.
  const values = type.split(' | ').map((value) => (/^\d+$/.test(value) ? Number(value) : /^'(.*)'$/.exec(value)?.[1]));
  return values.includes(undefined)
    ? { control: { type: 'text' } }
    : { control: { type: 'select' }, options: [undefined, ...values] };
}
