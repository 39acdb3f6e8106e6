import { audiences } from '../feed/schema/audiences.js';
import type { ElementName } from './names.js';
import { viewNames } from './rollout-timeline/view-names.js';

/** Attributes that know but a few words, the usual one first. `classes.ts` holds them to the types of the properties. */
export const attributeChoices = {
  theme: ['auto', 'light', 'dark', 'contrast'],
  'heading-level': ['2', '3', '4', '5', '6'],
  audience: audiences,
} as const satisfies Record<string, readonly string[]>;

/** The views of those elements that have more than one. */
export const viewChoices = {
  'rollout-timeline': viewNames,
  'club-finder': ['list', 'map'],
} as const satisfies Partial<Record<ElementName, readonly string[]>>;

/** What an attribute of an element may be; undefined where that is not a matter of a few words. */
export function choicesOf(element: ElementName, attribute: string): readonly string[] | undefined {
  if (attribute === 'view')
    return element in viewChoices ? viewChoices[element as keyof typeof viewChoices] : undefined;
  return attribute in attributeChoices ? attributeChoices[attribute as keyof typeof attributeChoices] : undefined;
}

/** Attributes that are on whenever they are in the tag. */
export const switches: readonly string[] = ['cache', 'debug', 'filters', 'locate', 'no-embed'];
