import { html, nothing } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../controllers/language.js';
import type { LoadedFeed } from '../../feed/client.js';
import { FeedError } from '../../feed/errors.js';
import { clubParts, getClubs } from '../../feed/later.js';
import type { Club } from '../../feed/schema/clubs.js';
import { voivodeshipNames } from '../../text/voivodeships.js';
import { partsToLoad, type Wanted } from './part-choice.js';

/** The clubs of a feed that has them in parts, one a voivodeship: only those that can matter for what is asked are loaded. */
export class ClubParts {
  readonly loaded: LoadedFeed;
  /** How many clubs there are in all, as the feed says. */
  readonly count: number | undefined;
  /** Those that have arrived. */
  clubs: readonly Club[] = [];

  readonly #codes: readonly string[];
  readonly #changed: () => void;
  readonly #asked = new Set<string>();
  readonly #there = new Map<string, readonly Club[]>();
  readonly #missing = new Set<string>();

  constructor(loaded: LoadedFeed, changed: () => void) {
    const { voivodeships = [], count } = clubParts(loaded) ?? {};
    this.loaded = loaded;
    this.#codes = [...voivodeships].sort();
    this.count = count;
    this.#changed = changed;
  }

  /** Every club is there. */
  get isWhole(): boolean {
    return this.#codes.every((code) => this.#there.has(code));
  }

  has(code: string): boolean {
    return this.#there.has(code) || !this.#codes.includes(code);
  }

  /** Begins to load what may change the list. @returns whether all that may is there, or cannot be had */
  need(wanted: Wanted): boolean {
    const next = partsToLoad(
      this.#codes,
      (code) => this.#there.has(code) || this.#missing.has(code),
      this.clubs,
      wanted,
    );
    for (const code of next) if (!this.#asked.has(code)) void this.#load(code);
    return !next.length;
  }

  /** Says which voivodeships' clubs could not be had, and asks for them again. */
  missing(msg: Message): unknown {
    if (!this.#missing.size) return nothing;
    const names = [...this.#missing]
      .sort()
      .map((code) => voivodeshipNames[code])
      .join(', ');
    return html`<p class="remark" role="alert">
      ${msg(str`Nie udało się wczytać klubów z województw: ${names}.`, { id: 'club-finder-parts-missing' })}
      <button type="button" class="button" part="button" @click=${this.#retry}>
        ${msg('Spróbuj ponownie', { id: 'retry' })}
      </button>
    </p>`;
  }

  readonly #retry = (): void => {
    for (const code of this.#missing) this.#asked.delete(code);
    this.#missing.clear();
    this.#changed();
  };

  async #load(code: string): Promise<void> {
    this.#asked.add(code);
    try {
      const clubs = await getClubs(this.loaded, code);
      this.#there.set(code, clubs);
      // In one order, whichever comes first. An id that another part has is that club once more: the first one stays.
      const all = this.#codes.flatMap((one) => this.#there.get(one) ?? []);
      this.clubs = [...new Map(all.reverse().map((club) => [club.id, club])).values()].reverse();
    } catch (error) {
      if (error instanceof FeedError) this.loaded.skipped.push({ place: `clubs/${code}`, code: error.code });
      this.#missing.add(code);
    }
    this.#changed();
  }
}
