import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Choice, SortKey } from '../model/choice.js';

/** What the address keeps: a visitor's choice, and the view if it is not the page's own. */
export interface AddressState {
  readonly choice: Partial<Choice>;
  readonly view: string | undefined;
}

const sortKeys: readonly SortKey[] = ['unit', 'voivodeship', 'period', 'times'];

/** 'table.county-0217.until-2003-2004': readable, and of letters that an address need not escape. Empty for the defaults. */
export function stateText({ choice: { voivodeship, period, until, county, sort }, view }: AddressState): string {
  return [
    view,
    voivodeship && `voivodeship-${voivodeship}`,
    period && `${until ? 'until' : 'only'}-${period}`,
    county && `county-${county}`,
    sort && (sort.key !== 'period' || sort.descending) && `${sort.descending ? 'down' : 'by'}-${sort.key}`,
  ]
    .filter(Boolean)
    .join('.');
}

/** What was written; whatever else stands there is left out, for anybody can write an address. */
export function readState(text: string): AddressState {
  let view: string | undefined;
  const choice: { -readonly [Name in keyof Choice]?: Choice[Name] } = {};
  for (const word of text.split('.')) {
    const [, name = '', value = ''] = /^(voivodeship|only|until|county|by|down)-([\w-]+)$/.exec(word) ?? [];
    if (/^(timeline|map|table)$/.test(word)) view = word;
    else if (name === 'voivodeship' && /^\d\d$/.test(value)) choice.voivodeship = value;
    else if (name === 'county' && /^\d{4}$/.test(value)) choice.county = value;
    else if (/^\d{4}-\d{4}$/.test(value)) {
      choice.period = value;
      choice.until = name === 'until' || undefined;
    } else {
      const key = sortKeys.find((one) => one === value);
      if (key) choice.sort = { key, descending: name === 'down' };
    }
  }
  return { choice, view };
}

/** Who uses which key on this page, in the order in which they came: the first one has it. */
const users = new Map<string, readonly AddressKey[]>();

/** One widget's own part of the page's address: its key in the query, and nothing else of it. */
export class AddressKey implements ReactiveController {
  readonly #key: string;
  readonly #host: ReactiveControllerHost & Element;
  readonly #inherited: () => void;

  /** @param inherited is called when the widget that had the key has left the page, and left it to this one */
  constructor(key: string, host: ReactiveControllerHost & Element, inherited: () => void) {
    this.#key = encodeURIComponent(key);
    this.#host = host;
    this.#inherited = inherited;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#users.includes(this)) users.set(this.#key, [...this.#users, this]);
  }

  hostDisconnected(): void {
    // Who is only moved to another place of the page keeps what it has.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      const { isOurs } = this;
      const rest = this.#users.filter((user) => user !== this);
      if (rest.length) users.set(this.#key, rest);
      else users.delete(this.#key);
      const [heir] = rest;
      if (isOurs && heir) heir.#inherited();
    });
  }

  /** Two widgets never share a key: the second one on a page keeps nothing, until the first one leaves. */
  get isOurs(): boolean {
    return this.#users[0] === this;
  }

  get #users(): readonly AddressKey[] {
    return users.get(this.#key) ?? [];
  }

  get state(): AddressState {
    if (!this.isOurs) return { choice: {}, view: undefined };
    const found = this.#others((part) => this.#isOurPart(part))[0] ?? '';
    return readState(found.slice(this.#key.length + 1));
  }

  /** The page's address with a state in it. The rest of it stays to the letter. */
  with(state: AddressState): string {
    const text = stateText(state);
    const parts = this.#others((part) => !this.#isOurPart(part));
    if (text) parts.push(`${this.#key}=${text}`);
    const { origin, pathname, hash } = location;
    return `${origin}${pathname}${parts.length ? `?${parts.join('&')}` : ''}${hash}`;
  }

  write(state: AddressState): void {
    if (!this.isOurs) return;
    try {
      // No entry of its own: 'back' leaves the page, as people expect of a page that they have not left.
      history.replaceState(history.state, '', this.with(state));
    } catch {
      // A sandboxed frame has no history, and browsers limit how often it is written: the choice holds all the same.
    }
  }

  #isOurPart(part: string): boolean {
    return part.startsWith(`${this.#key}=`);
  }

  #others(wanted: (part: string) => boolean): string[] {
    return location.search
      .slice(1)
      .split('&')
      .filter((part) => part && wanted(part));
  }
}
