/** What `ppl-select` carries: which record a person chose. */
export interface SelectDetail {
  type: string;
  id: string;
}

/** What `ppl-search` carries: what a person looked for, and how many records answer it. */
export interface SearchDetail {
  query: string;
  count: number;
}

/** Fired when a person chooses a record. */
export class PplSelectEvent extends CustomEvent<SelectDetail> {
  constructor(type: string, id: string) {
    super('ppl-select', { bubbles: true, composed: true, detail: { type, id } });
  }
}

/** Fired when a person searches or filters. */
export class PplSearchEvent extends CustomEvent<SearchDetail> {
  constructor(query: string, count: number) {
    super('ppl-search', { bubbles: true, composed: true, detail: { query, count } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ppl-select': PplSelectEvent;
    'ppl-search': PplSearchEvent;
  }
}
