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

/** What of the map a person can choose for a whole group of widgets. */
export interface Territory {
  type: 'county' | 'voivodeship';
  /** Its TERYT code; empty: none any more. */
  id: string;
}

/** What `ppl-group` carries: what was chosen, and in which group. */
export interface GroupDetail extends Territory {
  group: string;
}

/** Fired for the widgets of one `group`: a person has chosen a county or a voivodeship, or takes the choice back. */
export class PplGroupEvent extends CustomEvent<GroupDetail> {
  constructor(detail: GroupDetail) {
    super('ppl-group', { bubbles: true, composed: true, detail });
  }
}

/** Fired when a widget of a `group` has come: whoever knows what is chosen answers with `ppl-group`. */
export class PplGroupJoinEvent extends CustomEvent<Pick<GroupDetail, 'group'>> {
  constructor(group: string) {
    super('ppl-group-join', { bubbles: true, composed: true, detail: { group } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ppl-select': PplSelectEvent;
    'ppl-search': PplSearchEvent;
    'ppl-group': PplGroupEvent;
    'ppl-group-join': PplGroupJoinEvent;
  }
}
