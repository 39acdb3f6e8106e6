import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PplGroupEvent, PplGroupJoinEvent, type Territory } from './events.js';

/** An element that may be in a group. */
export type GroupMember = ReactiveControllerHost & HTMLElement & { readonly group: string | undefined };

/** What of the map an element's own choice has. */
interface Territories {
  readonly county?: string | undefined;
  readonly voivodeship?: string | undefined;
}

/**
 * Widgets of one page that follow each other: who chooses a county or a voivodeship in one of them has chosen it in all that
 * have the same `group`. They know of each other by events alone. One that comes later asks, and one that leaves is missed by
 * nobody.
 */
export class Group implements ReactiveController {
  readonly #host: GroupMember;
  readonly #follow: (chosen: Territory) => void;
  /** What was chosen last, in whichever of them. */
  #chosen: Territory | undefined;
  #page: Document | undefined;
  #joined: string | undefined;

  /** @param follow takes over what was chosen in another element. It tells the page nothing: one has already */
  constructor(host: GroupMember, follow: (chosen: Territory) => void) {
    this.#host = host;
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    this.#join();
  }

  hostUpdate(): void {
    if (this.#host.group !== this.#joined) this.#join();
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('ppl-group', this.#hear);
    this.#page?.removeEventListener('ppl-group-join', this.#answer);
  }

  /** Listens to the others of its group, if it is in one, and asks what is chosen. */
  #join(): void {
    const { group, ownerDocument } = this.#host;
    this.hostDisconnected();
    this.#joined = group;
    if (!group) return;
    this.#page = ownerDocument;
    ownerDocument.addEventListener('ppl-group', this.#hear);
    ownerDocument.addEventListener('ppl-group-join', this.#answer);
    this.#host.dispatchEvent(new PplGroupJoinEvent(group));
  }

  /** Tells the others what a person has chosen here; an empty id: nothing any more. */
  tell(type: Territory['type'], id: string | undefined): void {
    const { group } = this.#host;
    this.#chosen = { type, id: id ?? '' };
    if (group) this.#host.dispatchEvent(new PplGroupEvent({ group, ...this.#chosen }));
  }

  /** Tells what a change comes to; one of something else says nothing. */
  changed(before: Territories, now: Territories): void {
    if (now.county !== before.county) this.tell('county', now.county);
    else if (now.voivodeship !== before.voivodeship) this.tell('voivodeship', now.voivodeship);
  }

  readonly #hear = ({ target, detail }: PplGroupEvent): void => {
    const { type, id, group } = detail;
    if (group !== this.#host.group || target === this.#host) return;
    if (this.#chosen?.type === type && this.#chosen.id === id) return;
    this.#chosen = { type, id };
    this.#follow(this.#chosen);
  };

  /** One that has come asks what is chosen. */
  readonly #answer = ({ target, detail }: PplGroupJoinEvent): void => {
    if (detail.group !== this.#host.group || target === this.#host || !this.#chosen) return;
    this.tell(this.#chosen.type, this.#chosen.id);
  };
}
