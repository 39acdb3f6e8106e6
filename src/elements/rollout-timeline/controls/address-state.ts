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
