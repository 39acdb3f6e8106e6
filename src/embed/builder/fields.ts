import { switches } from '../../elements/attribute-choices.js';
import type { ElementName } from '../../elements/names.js';
import { fold } from '../../text/fold.js';
import { readGazetteer } from '../../places/gazetteer.js';
import type { Language } from '../../text/language.js';
import { nearestName } from '../../text/nearest-name.js';
import { choicesFor, type Choice, type RawFeed } from '../choices.js';
import type { AttributeName } from '../labels/attribute-names.js';
import { attributeLabels, type Label } from '../labels/labels.js';
import { attributeName, check, field, make, option, showFault } from './dom.js';
import type { Words } from './words.js';

/** Those that are the developer's, or that stand among the look. */
const leftOut: readonly AttributeName[] = ['feed', 'cache', 'debug', 'lang'];

const ofFeed: readonly AttributeName[] = ['component', 'network', 'voivodeship', 'audience'];

/** What the fields of one element are made of. */
export interface FieldSource {
  readonly element: ElementName;
  readonly feed: RawFeed;
  readonly language: Language;
  readonly words: Words;
  /** What the fields are called. */
  readonly labelOf: (name: AttributeName) => Label;
}

const suggestionsOf = (choices: readonly Choice[]): HTMLOptionElement[] =>
  choices.map(({ label }) => make('option', { value: label }));

/** Counties by what is typed: the name with its voivodeship, the name alone where it is the only one, or the code. */
function countyNamed(typed: string, counties: readonly Choice[]): readonly Choice[] {
  const query = fold(typed);
  const whole = counties.filter(({ value, label }) => value === typed.trim() || fold(label) === query);
  if (whole.length > 0) return whole;
  const bare = (label: string) => fold(label.replace(/ \(.*/, '')).replace(/^powiat /, '');
  return counties.filter(({ label }) => bare(label) === query.replace(/^powiat /, ''));
}

let places: readonly {
  readonly name: string;
  readonly folded: string;
  readonly rank: number;
  readonly county: string;
}[];

/** The places that begin as what is typed does, the larger first. */
function placesFrom(typed: string): typeof places {
  places ??= readGazetteer().map((place) => ({ ...place, folded: fold(place.name) }));
  const query = fold(typed);
  return query.length < 2
    ? []
    : places
        .filter(({ folded }) => folded.startsWith(query))
        .sort((a, b) => b.rank - a.rank)
        .slice(0, 12);
}

/** The fields of an element: they say what is chosen, and what of it means nothing. */
export class Fields {
  readonly #source: FieldSource;
  /** What may be written as a county. */
  readonly counties: readonly Choice[];
  readonly #controls = new Map<AttributeName, HTMLInputElement | HTMLSelectElement | readonly HTMLInputElement[]>();

  /** In the order of the attributes. */
  readonly boxes: readonly HTMLElement[];

  constructor(attributes: readonly AttributeName[], source: FieldSource) {
    this.#source = source;
    this.counties = choicesFor(source.element, 'county', source.feed, source.language) ?? [];
    // What is an element's own before what all have, as the labels stand.
    const order = Object.keys(attributeLabels) as AttributeName[];
    this.boxes = order
      .filter((name) => attributes.includes(name) && !leftOut.includes(name))
      .map((name) => this.#box(name));
  }

  #box(name: AttributeName): HTMLElement {
    const { element, feed, language, words, labelOf } = this.#source;
    const label = labelOf(name);
    const title = label.name;
    const written = attributeName(name);
    if (switches.includes(name)) {
      const [box, input] = check(name, title, '', written);
      this.#controls.set(name, input);
      return box;
    }
    const choices = name === 'county' ? undefined : choicesFor(element, name, feed, language);
    if (name === 'figures') {
      const checks = (choices ?? []).map(({ value, label: text }) => check(`${name}-${value}`, text));
      checks.forEach(([, input], at) => (input.value = choices![at]!.value));
      this.#controls.set(
        name,
        checks.map(([, input]) => input),
      );
      const list = make('div', { className: 'choices' }, ...checks.map(([box]) => box));
      return make('fieldset', {}, make('legend', {}, title), written, list);
    }
    if (choices) {
      const none = name === 'project' ? [] : [option('', ofFeed.includes(name) ? words.any : words.usual)];
      const select = make('select', {}, ...none, ...choices.map((one) => option(one.value, one.label, one.lang)));
      this.#controls.set(name, select);
      return field(name, title, select, '', written);
    }
    const input = make('input', { type: name === 'limit' ? 'number' : 'text', autocomplete: 'off' });
    if (name === 'limit') input.min = '1';
    this.#controls.set(name, input);
    const box = field(name, title, input, label.help, written);
    if (name === 'county') box.append(this.#suggest(input, suggestionsOf(this.counties)));
    if (name === 'near') {
      const list = this.#suggest(input, []);
      input.addEventListener('input', () => {
        list.replaceChildren(...this.#placesFrom(input.value));
      });
      box.append(list);
    }
    return box;
  }

  /** Of places that have one name each is named with its county. */
  #placesFrom(typed: string): HTMLOptionElement[] {
    const found = placesFrom(typed);
    return found.map(({ name, county }) => {
      const isOne = found.filter((one) => one.name === name).length === 1;
      const where = this.counties.find(({ value }) => value === county)?.label ?? '';
      return make('option', { value: isOne ? name : `${name}, ${where.replace(/ \(.*/, '')}`, label: where });
    });
  }

  #suggest(input: HTMLInputElement, options: readonly HTMLOptionElement[]): HTMLDataListElement {
    const list = make('datalist', { id: `${input.id}-list` }, ...options);
    input.setAttribute('list', list.id);
    return list;
  }

  /** What was filled in, as the element takes it. A county by its code, which no encoding of a page can break. */
  read(): [AttributeName, string][] {
    return [...this.#controls].flatMap(([name, control]): [AttributeName, string][] => {
      if (!('value' in control)) {
        const ticked = control.filter(({ checked }) => checked).map(({ value }) => value);
        return ticked.length > 0 ? [[name, ticked.join(' ')]] : [];
      }
      if (control.type === 'checkbox') return 'checked' in control && control.checked ? [[name, '']] : [];
      const value = control.value.trim();
      if (!value) return [];
      const found = name === 'county' ? countyNamed(value, this.counties) : [];
      return [[name, found.length === 1 ? found[0]!.value : value]];
    });
  }

  /** Fills in what an address says, by code or by name. */
  write(valueOf: (name: AttributeName) => string | null): void {
    for (const [name, control] of this.#controls) {
      const value = valueOf(name);
      if (value === null) continue;
      if (!('value' in control)) {
        const ids = value.split(' ');
        for (const input of control) input.checked = ids.includes(input.value);
      } else if (control.type === 'checkbox' && 'checked' in control) control.checked = true;
      else if (name === 'county') {
        const found = countyNamed(value, this.counties);
        control.value = found.length === 1 ? found[0]!.label : value;
      } else if ('options' in control) {
        const written = [...control.options].find((one) => one.value === value || fold(one.text) === fold(value));
        if (written) control.value = written.value;
      } else control.value = value;
    }
  }

  /** Says below the county's field whether it is one; what the feed alone can tell, the element reports. */
  checkCounty(): void {
    const control = this.#controls.get('county');
    if (!control || !('value' in control)) return;
    const value = control.value.trim();
    const found = value ? countyNamed(value, this.counties) : [];
    const { words } = this.#source;
    const likely = () =>
      nearestName(
        value,
        this.counties.map(({ label }) => label.replace(/ \(.*|^powiat /g, '')),
      );
    showFault(
      control,
      !value || found.length === 1
        ? ''
        : found.length > 1
          ? words.ambiguousValue(value)
          : words.unknownValue(value, likely()),
    );
  }

  /** Says below a field what the element has reported of it. */
  report(code: string, message: string): void {
    const { words } = this.#source;
    for (const [name, control] of this.#controls) {
      if (name === 'county' || !('value' in control) || !control.value) continue;
      if (!message.includes(`${name}="`)) continue;
      const value = control.value.trim();
      const likely = () =>
        nearestName(value, name === 'near' ? placesFrom(value.slice(0, 2)).map((place) => place.name) : []);
      showFault(
        control,
        code === 'ambiguous'
          ? words.ambiguousValue(value)
          : code === 'invalid-attribute'
            ? words.invalidValue(value)
            : words.unknownValue(value, likely()),
      );
    }
  }

  /** Takes back what was said of the fields. */
  clearFaults(): void {
    for (const control of this.#controls.values()) if ('value' in control) showFault(control, '');
  }
}
