import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../../controllers/language.js';
import type { LoadedFeed } from '../../../feed/read.js';
import { FeedError } from '../../../feed/errors.js';
import { clubParts, getClubs } from '../../../feed/on-demand.js';
import type { Club } from '../../../feed/schema/clubs.js';
import { Resource } from '../../../loading/resource.js';
import { voivodeshipNames } from '../../../places/voivodeships.js';
import { voivodeshipsToLoad, type WantedClubs } from './voivodeship-choice.js';

/** How far the clubs that are there go for a question: all the way, unless the feed has them by voivodeship. */
export interface Reach {
  /** How many clubs there are in all; undefined where nothing says it. */
  readonly total?: number | undefined;
  /** Not all of them are there. */
  readonly isIncomplete?: boolean;
  /** Clubs are on their way that may come before those that are shown. */
  readonly isWaiting?: boolean;
  /** There may be more than were counted: their parts of the feed are not needed yet. */
  readonly isPartial?: boolean;
}

/** The clubs of a feed that has them by voivodeship: only those that can matter for what is asked are loaded. */
export class ClubsByVoivodeship implements ReactiveController {
  readonly loaded: LoadedFeed;
  /** Those that have arrived. */
  clubs: readonly Club[] = [];

  readonly #host: LitElement;
  /** How many clubs there are in all, as the feed says. */
  readonly #count: number | undefined;
  readonly #report: (error: FeedError) => void;
  readonly #refresh: () => void;
  readonly #resources: ReadonlyMap<string, Resource<readonly Club[]>>;
  #isWaiting = false;
  #toFocus: { readonly selector: string; readonly index: number } | undefined;

  /**
   * @param report is told of what failed for another reason than the feed
   * @param refresh asks for the feed once more: what it names may be gone since there is a new publication
   */
  constructor(host: LitElement, loaded: LoadedFeed, report: (error: FeedError) => void, refresh: () => void) {
    const { voivodeships = [], count } = clubParts(loaded) ?? {};
    this.#host = host;
    this.#report = report;
    this.#refresh = refresh;
    this.loaded = loaded;
    this.#count = count;
    this.#resources = new Map([...voivodeships].sort().map((code) => [code, this.#resourceOf(code)]));
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#toFocus || this.#isWaiting) return;
    const { selector, index } = this.#toFocus;
    this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)[index]?.focus();
    this.#toFocus = undefined;
  }

  hostDisconnected(): void {
    for (const resource of this.#resources.values()) resource.stop();
  }

  /** Another feed has come. */
  leave(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  has(code: string): boolean {
    const resource = this.#resources.get(code);
    return !resource || resource.value !== undefined;
  }

  /** Begins to load what may change the list; what cannot be had is not waited for. */
  need(wanted: WantedClubs): Reach {
    const isSettled = (code: string) => {
      const { value, error } = this.#resources.get(code)!;
      return value !== undefined || error !== undefined;
    };
    const next = voivodeshipsToLoad([...this.#resources.keys()], isSettled, this.clubs, wanted);
    for (const code of next) this.#resources.get(code)!.need();
    this.#isWaiting = next.length > 0;
    const isIncomplete = [...this.#resources.values()].some(({ value }) => !value);
    return {
      total: isIncomplete ? this.#count : this.clubs.length,
      isIncomplete,
      isWaiting: this.#isWaiting,
      // What a voivodeship has is there as a whole; of everything the feed says how much there is.
      isPartial: isIncomplete && wanted.bounds.length > 0 && wanted.bounds.every(({ kind }) => kind === 'network'),
    };
  }

  /** Gives the focus to one of the things that a selector finds, where it is still on its way. */
  focusWhenHere(selector: string, index: number): void {
    if (this.#isWaiting) this.#toFocus = { selector, index };
  }

  /** Says which voivodeships' clubs could not be had, with a button that asks for them again. */
  failure(msg: Message): unknown {
    const names = this.#failed.map(([code]) => voivodeshipNames[code]).join(', ');
    if (!names) return nothing;
    return html`<p class="remark" role="alert">
      ${msg(str`Nie udało się wczytać klubów z województw: ${names}.`, { id: 'club-finder-parts-missing' })}
      <button type="button" class="button" part="button" @click=${this.#retry}>
        ${msg('Spróbuj ponownie', { id: 'retry' })}
      </button>
    </p>`;
  }

  get #failed(): readonly (readonly [code: string, resource: Resource<readonly Club[]>])[] {
    return [...this.#resources].filter(([, { status }]) => status === 'failed');
  }

  readonly #retry = (): void => {
    this.#refresh();
    for (const [, resource] of this.#failed) resource.retry();
    this.#host.requestUpdate();
  };

  #resourceOf(code: string): Resource<readonly Club[]> {
    const settled = (): void => {
      const { error } = resource;
      if (error instanceof FeedError) this.loaded.skipped.push({ place: `clubs/${code}`, code: error.code });
      // What was on its way when the feed was asked for anew comes with that.
      else if (error instanceof Error && error.name !== 'AbortError')
        this.#report(new FeedError('not-loaded', `clubs/${code}: ${error.message}`));
      // In one order, whichever comes first. An id that another voivodeship has is that club once more: the first one stays.
      const all = [...this.#resources.values()].flatMap(({ value = [] }) => value);
      this.clubs = [...new Map(all.reverse().map((club) => [club.id, club])).values()].reverse();
      this.#host.requestUpdate();
    };
    const resource = new Resource(() => getClubs(this.loaded, code), settled);
    return resource;
  }
}
