import { factsOf as factsWith } from '../../src/build/element-guide.js';
import type { ElementName } from '../../src/elements/names.js';
import { describe } from './arg-types.js';

export { snippetsOf } from '../../src/build/element-guide.js';

/** What somebody asks before they take an element, as a table. */
export const factsOf = (name: ElementName): string => factsWith(name, describe(`ppl-${name}`).since);
