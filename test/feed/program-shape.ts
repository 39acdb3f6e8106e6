export type Text = string | { readonly pl: string; readonly en: string; readonly uk: string };

/** The built feed as far as the comparison reads it, with the counties in their place. */
export interface ProgramFeed {
  program: {
    founded: string;
    summary: Text;
    history: { date?: string; from?: string; to?: string; title: Text; text: Text }[];
  };
  components: {
    id: string;
    name: Text;
    summary: Text;
    points?: { title: Text; items: { title: Text; text: Text }[] };
    steps: { title: Text; text: Text }[];
    benefits: { audience: string; items: Text[] }[];
  }[];
  counties: { teryt: string; name: string; seat: string; lat: number; lon: number; formerNames?: string[] }[];
  networks: {
    id: string;
    name: Text;
    kind: string;
    voivodeship?: string;
    counted?: { count: number; voivodeship?: string; county?: string; asOf?: string }[];
    note?: Text;
  }[];
  rollouts: {
    id: string;
    unit: string;
    county: string;
    label?: Text;
    from: number;
    to: number;
    stage?: number;
    note?: Text;
  }[];
  projects: {
    id: string;
    title: Text;
    summary: Text;
    component: string;
    place?: string;
    county?: string;
    asOf?: string;
    facts: { label: Text; value: Text }[];
  }[];
  clubs: { id: string; name: Text; network: string; kind: string; place: string; county: string; asOf: string }[];
  figures: {
    id: string;
    value: number;
    qualifier?: string;
    label: Text;
    asOf: string;
    component?: string;
    note?: Text;
  }[];
}

export const pl = (text: Text | undefined): string => (typeof text === 'object' ? text.pl : (text ?? ''));

/** Every Polish text of a part of the feed, notes too. */
export function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== 'object' || value === null) return [];
  if ('pl' in value) return [pl(value as Text)];
  return Object.values(value).flatMap(texts);
}

/** One sentence when a list of the text and a list of the feed are not the same, in the same order. */
export const differs = (what: string, inText: readonly string[], inFeed: readonly string[]): string[] =>
  inText.join('|') === inFeed.join('|')
    ? []
    : [`${what}: '${inText.join(', ')}' in the text, '${inFeed.join(', ')}' in the feed.`];
