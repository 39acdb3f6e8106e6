import { nearestName } from '../text/nearest-name.js';
import type { DebugWords } from './words.js';

/** Attributes that know but a few words, of all elements. What an element takes from the feed, it reports itself. */
const words: Readonly<Record<string, readonly string[]>> = {
  theme: ['auto', 'light', 'dark', 'contrast'],
  'heading-level': ['2', '3', '4', '5', '6'],
  audience: ['community', 'business', 'government'],
};
const views: Readonly<Record<string, readonly string[]>> = {
  'ppl-rollout-timeline': ['timeline', 'map', 'table'],
  'ppl-club-finder': ['list', 'map'],
};
const switches = ['cache', 'debug', 'filters', 'locate'];

/** What HTML itself knows of any element, and what others write there for purposes of their own. */
const isForeign = (name: string) =>
  /^(?:aria-|data-|on|ng-|_ng|v-|x-|class$|role$|part$|is$|item|tabindex$|contenteditable$)|[:@.[(*]/.test(name) ||
  name in HTMLElement.prototype;

/** What an element's tag says that it does not understand, one sentence each. */
export function attributeFaults(element: Element, known: readonly string[], say: DebugWords): string[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    if (!known.includes(name)) return isForeign(name) ? [] : [say.unknown(name, nearestName(name, known))];
    const allowed = name === 'view' ? views[element.localName] : words[name];
    if (allowed && !allowed.includes(value)) return [say.notUnderstood(name, value, allowed.join(', '))];
    if (name === 'limit' && !(Number(value) >= 1)) return [say.notUnderstood(name, value, say.wholeNumber)];
    return switches.includes(name) && value === 'false' ? [say.noValue(name)] : [];
  });
}
