import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AddressKey } from '../../controllers/address-key.js';
import type { FeedError } from '../../feed/errors.js';
import { goTo, headingOf, type Section } from './section.js';

/** Nobody is anywhere on the page yet, and its address names no other place. */
const isUntouched = (): boolean => !location.hash && !scrollY && document.activeElement === document.body;

/**
 * What the page's address keeps of the explainer: the section that somebody went to last, or the audience chosen in one
 * (`renewal`, `renewal.business`). A page opened at such an address opens there.
 */
export class SectionAddress implements ReactiveController {
  /** Those that are shown; none before there are any. */
  sections: readonly Section[] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #address: AddressKey;
  /** The page was opened for what the address names, and that is not here yet. */
  #isArriving: boolean;

  /** @param report is told when the page gives one key of its address to two elements */
  constructor(key: string, host: ReactiveControllerHost & HTMLElement, report: (error: FeedError) => void) {
    this.#host = host;
    this.#address = new AddressKey(key, host, report, this.#update);
    this.#isArriving = !!this.#address.text && isUntouched();
    // What is far from the screen would take its time before it loads anything.
    if (this.#isArriving) host.scrollIntoView();
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#update);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#update);
  }

  hostUpdated(): void {
    if (!this.#isArriving || !this.sections.length) return;
    this.#isArriving = false;
    const { top, bottom } = this.#host.getBoundingClientRect();
    // Who has gone on reading elsewhere is not called back.
    if (bottom > 0 && top < innerHeight) goTo(this.#named());
  }

  /** Another widget has the key: nothing is kept. */
  get isOurs(): boolean {
    return this.#address.isOurs;
  }

  /** The audience that the address names in a component; empty: none. */
  audienceIn(component: string): string {
    const { text } = this.#address;
    return text.startsWith(`${component}.`) ? text.slice(component.length + 1) : '';
  }

  /** Keeps the audience that is chosen in a component. */
  keep(component: string, audience: string): void {
    this.#address.write(`${component}.${audience}`);
  }

  linkTo({ id }: Section): string {
    return this.#address.with(id);
  }

  /** Keeps a section as a place of its own: 'back' leads back from it. */
  follow({ id }: Section): void {
    this.#address.write(id, true);
  }

  /** What the address names: the tab of an audience where there are tabs, and else a heading. */
  #named(): HTMLElement | null | undefined {
    const section = this.sections.find(({ id }) => id === this.#address.text || this.audienceIn(id));
    if (!section) return undefined;
    const place = `${section.number}-${this.audienceIn(section.id)}`;
    const tab = this.#find(`tab-${place}`);
    if (tab?.offsetWidth) return tab;
    const panel = this.#find(`panel-${place}`);
    return panel?.querySelector<HTMLElement>('.audience') ?? this.#find(headingOf(section));
  }

  #find(id: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.getElementById(id);
  }

  readonly #update = (): void => this.#host.requestUpdate();
}
