import type { ArgTypes, InputType } from 'storybook/internal/types';
import manifest, { type ElementDescription } from 'virtual:elements';
import type { ElementName } from '../../src/elements/names.js';
import { choicesFor } from '../../src/embed/choices.js';
import type { AttributeName } from '../../src/embed/labels/attribute-names.js';
import components from '../../src/feed/program/components.json' with { type: 'json' };
import counties from '../../src/feed/program/counties.json' with { type: 'json' };
import figures from '../../src/feed/program/figures.json' with { type: 'json' };
import networks from '../../src/feed/program/networks.json' with { type: 'json' };
import projects from '../../src/feed/program/projects.json' with { type: 'json' };

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
          ...(choice(tag, name) ?? control(type?.text.replace(/\s*\|\s*undefined$/, '') ?? 'string')),
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
      control: { type: 'select', labels: unset },
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
    : { control: { type: 'select', labels: unset }, options: [undefined, ...values] };
}

/** What a reader is shown where an attribute is not set. */
const unset = { undefined: '(not set)' };

const feed = { components, counties, figures, networks, projects };

/** Places for who only wants to try: one with clubs, others without, one that is written as people say it. */
const places = ['Chrzanów', 'Krasnystaw', 'Katowice', 'Strzelin', 'w Oświęcimiu'];

/** A choice among what the programme's feed has, by name; undefined where anything may be written. */
function choice(tag: string, attribute: string): Pick<InputType, 'control' | 'options'> | undefined {
  const list = (found: readonly { readonly value: string; readonly label: string }[]) => ({
    control: {
      type: 'select' as const,
      labels: { ...unset, ...Object.fromEntries(found.map(({ value, label }) => [value, label])) },
    },
    options: [undefined, ...found.map(({ value }) => value)],
  });
  if (attribute === 'near') return list(places.map((value) => ({ value, label: value })));
  if (!['component', 'county', 'figures', 'network', 'project', 'voivodeship'].includes(attribute)) return undefined;
  const found = choicesFor(tag.replace('ppl-', '') as ElementName, attribute as AttributeName, feed, 'en') ?? [];
  if (attribute !== 'county' && attribute !== 'voivodeship') return list(found);
  // By name, as the stories write them; ten names occur twice, and are told apart by their codes alone.
  const nameOf = (label: string) => label.replace(/^powiat | \(.*\)$/g, '');
  const isOne = (name: string) => found.filter(({ label }) => nameOf(label) === name).length === 1;
  return list(found.map(({ value, label }) => ({ value: isOne(nameOf(label)) ? nameOf(label) : value, label })));
}
