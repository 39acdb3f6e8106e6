import { choicesOf, switches } from '../elements/attribute-choices.js';
import type { ElementName } from '../elements/names.js';
import { nearestName } from '../text/nearest-name.js';
import type { DebugWords } from './words.js';

/** What HTML itself knows of any element, and what others write there for purposes of their own. */
const isForeign = (name: string) =>
  /^(?:aria-|data-|on|ng-|_ng|v-|x-|class$|role$|part$|is$|item|tabindex$|contenteditable$)|[:@.[(*]/.test(name) ||
  name in HTMLElement.prototype;

/** Why an attribute cannot have this value, where it knows but a few. */
export function valueFault(tag: ElementName, name: string, value: string, say: DebugWords): string | undefined {
  const allowed = choicesOf(tag, name);
  if (allowed && !allowed.includes(value)) return say.notUnderstood(name, value, allowed.join(', '));
  if (name === 'limit' && !(Number(value) >= 1)) return say.notUnderstood(name, value, say.wholeNumber);
  return switches.includes(name) && value === 'false' ? say.noValue(name) : undefined;
}

/** What an element's tag says that it does not understand, one sentence each. */
export function attributeFaults(element: Element, known: readonly string[], say: DebugWords): string[] {
  const tag = element.localName.replace(/^ppl-/, '') as ElementName;
  return [...element.attributes].flatMap(({ name, value }) => {
    if (!known.includes(name)) return isForeign(name) ? [] : [say.unknown(name, nearestName(name, known))];
    return valueFault(tag, name, value, say) ?? [];
  });
}
