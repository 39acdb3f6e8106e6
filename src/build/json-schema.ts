// The feed's schema as JSON Schema (draft 2020-12), for publishers' editors and tools: dist/feed.schema.json.
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { toJSONSchema } from 'zod/mini';
import { feedSchema } from '../feed/index.js';
import * as image from '../feed/schema/image.js';
import * as geo from '../feed/schema/geo.js';
import type { Schema } from '../feed/schema/kinds.js';
import { partFiles } from '../feed/schema/part.js';
import { year as rolloutYear } from '../feed/schema/rollouts.js';
import { highestSequence, sequence } from '../feed/schema/sequence.js';
import * as values from '../feed/schema/values.js';

type JsonSchema = Record<string, unknown>;

const text = (pattern: string): JsonSchema => ({ type: 'string', pattern });
/** Texts keyed by language. */
const texts: JsonSchema = { type: 'object', additionalProperties: { type: 'string' } };
const between = (minimum: number, maximum: number): JsonSchema => ({ type: 'number', minimum, maximum });

const year = '(1[89]|2[01])[0-9]{2}';
const month = '(0[1-9]|1[0-2])';
const day = '(0[1-9]|[12][0-9]|3[01])';
const hour = '([01][0-9]|2[0-3])';
const sixty = '[0-5][0-9]';

/** How each kind of value reads in JSON Schema. Only what no pattern can say is left to the widgets: 30 February. */
export const kinds: Readonly<Record<string, { of: Schema; json: JsonSchema }>> = {
  text: {
    of: values.text,
    json: {
      description: "A text for people: in the feed's language, or an object of texts keyed by language.",
      anyOf: [
        text('\\S'),
        // Not all of them are blank.
        { ...texts, minProperties: 1, not: { additionalProperties: text('^\\s*$') }, examples: [{ pl: '…', en: '…' }] },
      ],
    },
  },
  anyText: {
    of: values.anyText,
    json: {
      description: 'A text for people that may be empty.',
      anyOf: [{ type: 'string' }, { ...texts, minProperties: 1 }],
    },
  },
  string: { of: values.string, json: { type: 'string' } },
  id: { of: values.id, json: text('\\S') },
  county: { of: geo.teryt, json: { ...text('^[0-9]{4}$'), description: 'TERYT code of a county.' } },
  voivodeship: { of: geo.voivodeship, json: { ...text('^[0-9]{2}$'), description: 'TERYT code of a voivodeship.' } },
  date: {
    of: values.date,
    json: {
      ...text(`^${year}(-${month}(-${day})?)?$`),
      description: 'As exact as it is known.',
      examples: ['2004', '2004-05', '2004-05-31'],
    },
  },
  instant: {
    of: values.instant,
    json: {
      ...text(`^${year}-${month}-${day}T${hour}:${sixty}:${sixty}(\\.[0-9]{1,9})?(Z|[+-]${hour}:${sixty})$`),
      examples: ['2026-11-23T08:00:00Z'],
    },
  },
  address: {
    of: values.address,
    json: { ...text('^(https?|mailto|tel):.'), description: 'https:, http:, mailto: or tel:; others are left out.' },
  },
  imageAddress: {
    of: image.imageAddress,
    json: {
      ...text('^(https?:.|(?![A-Za-z][A-Za-z0-9+.-]*:))'),
      description: "https:, http:, or relative to the feed's.",
    },
  },
  parts: {
    of: partFiles,
    json: {
      description: 'Files by voivodeship (TERYT code), each under a name of its own.',
      type: 'object',
      propertyNames: { pattern: '^[0-9]{2}$' },
      additionalProperties: {
        type: 'object',
        properties: { href: { type: 'string' }, sha256: { type: 'string' } },
        required: ['href'],
      },
    },
  },
  number: { of: values.number, json: { type: 'number' } },
  size: { of: values.size, json: { type: 'number', minimum: 0 } },
  sequence: {
    of: sequence,
    json: { type: 'integer', minimum: 0, maximum: highestSequence, description: 'Greater with every publication.' },
  },
  year: { of: rolloutYear, json: between(1900, 2100) },
  latitude: { of: geo.latitude, json: between(49, 54.9) },
  longitude: { of: geo.longitude, json: between(14.1, 24.2) },
};

/** The code with which one of our own kinds refuses a value; for one of a few words these, parted by `|`. */
function refusal(schema: unknown): string {
  const { error } = (schema as { _zod: { def: { error?: () => unknown } } })._zod.def;
  return String(error?.());
}

/** @throws when the schema holds a kind of value that has no entry above */
export function feedJsonSchema(): JsonSchema {
  const schema = toJSONSchema(feedSchema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type !== 'custom') return;
      const kind = Object.entries(kinds).find(([, { of }]) => (of as unknown) === zodSchema)?.[0];
      if (kind) jsonSchema.$ref = `#/$defs/${kind}`;
      else if (refusal(zodSchema).includes('|')) jsonSchema.enum = refusal(zodSchema).split('|');
      else throw new Error(`src/build/json-schema.ts does not know the kind "${refusal(zodSchema)}"`);
    },
  }) as JsonSchema & { properties: JsonSchema };
  return {
    $schema: schema['$schema'],
    title: 'Feed of the Polish local partnership programme, version 1',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...schema.properties, format: text('^ppl-feed/1(\\.[0-9]+)?$') },
    // A reader makes do without some of these; a publisher must not.
    required: ['format', 'updated', 'sequence', 'language'],
    $defs: Object.fromEntries(Object.entries(kinds).map(([kind, { json }]) => [kind, json])),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const dist = new URL('../../dist/', import.meta.url);
  await mkdir(dist, { recursive: true });
  await writeFile(new URL('feed.schema.json', dist), `${JSON.stringify(feedJsonSchema(), null, 2)}\n`);
}
