import {
  attributesOf as attributesWith,
  factsOf as factsWith,
  type GuideLanguage,
} from '../../src/build/element-guide.js';
import type { ElementName } from '../../src/elements/names.js';
import { describe } from './arg-types.js';

export { snippetsOf } from '../../src/build/element-guide.js';

/** What somebody asks before they take an element, as a table. */
export const factsOf = (name: ElementName, language: GuideLanguage = 'en'): string =>
  factsWith(name, describe(`ppl-${name}`).since, language);

/** What the attributes of an element do, in Polish, as a table. */
export const attributesOf = (name: ElementName): string =>
  attributesWith(
    name,
    (describe(`ppl-${name}`).attributes ?? []).map((attribute) => attribute.name),
  );
