import type { Project } from '../../../feed/schema/projects.js';
import { voivodeshipOf } from '../../../places/voivodeships.js';
import { start } from '../order.js';
import { hasWords } from './words.js';

/** What a visitor can filter by, in the order of the controls. */
export const facetNames = ['component', 'voivodeship', 'county', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** All that narrows the list: words that somebody writes, and facets. */
const filterNames = ['words', ...facetNames] as const;
export type FilterName = (typeof filterNames)[number];

/** What was written, and chosen values: ids, TERYT codes, years, or `unknown`. What is not chosen does not narrow. */
export type Chosen = Readonly<Partial<Record<FilterName, string | undefined>>>;

/** What a project says of itself, as it is looked for. */
export type TextOf = (project: Project) => string;

/** The value of a project that says nothing of the kind. */
export const unknown = '-';

function valuesOf(project: Project, name: FacetName): readonly string[] {
  const { component, county } = project;
  if (name === 'component') return [component ?? unknown];
  if (name === 'county') return [county ?? unknown];
  if (name === 'voivodeship') return [county ? voivodeshipOf(county) : unknown];
  // Every calendar year that the project had a part of.
  const years: string[] = [];
  const last = +(project.to ?? start(project)).slice(0, 4);
  for (let year = +start(project).slice(0, 4); year && year <= last; year++) years.push(`${year}`);
  return years.length ? years : [unknown];
}

export const chosenNames = (chosen: Chosen): readonly FilterName[] => filterNames.filter((name) => chosen[name]);

/** Whether a project has all that was chosen, and the words that were written. */
export const matches = (project: Project, chosen: Chosen, textOf: TextOf): boolean =>
  facetNames.every((name) => !chosen[name] || valuesOf(project, name).includes(chosen[name])) &&
  (!chosen.words || hasWords(textOf(project), chosen.words));

export interface Facet {
  readonly name: FacetName;
  /** Each value that occurs, and how many projects have it together with all else that is chosen. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whether some value is not shared by all, so that choosing changes anything. */
  readonly splits: boolean;
}

/** One filter over the projects of the frame. A county never stands in the way of another voivodeship. */
export function facetOf(name: FacetName, projects: readonly Project[], chosen: Chosen, textOf: TextOf): Facet {
  const others: Chosen = { ...chosen, [name]: undefined, ...(name === 'voivodeship' ? { county: undefined } : {}) };
  const totals = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const project of projects) {
    const fits = matches(project, others, textOf);
    for (const value of valuesOf(project, name)) {
      totals.set(value, (totals.get(value) ?? 0) + 1);
      counts.set(value, (counts.get(value) ?? 0) + (fits ? 1 : 0));
    }
  }
  return { name, counts, splits: [...totals.values()].some((total) => total < projects.length) };
}

/**
 * The filters that can narrow the list, and those in use. Counties only where they say more than their voivodeships, and
 * those of the chosen voivodeship alone.
 */
export function facetsOf(projects: readonly Project[], chosen: Chosen, textOf: TextOf): readonly Facet[] {
  const facets = facetNames.map((name) => facetOf(name, projects, chosen, textOf));
  const [, voivodeship, county] = facets;
  return facets
    .filter(
      (facet) =>
        !!chosen[facet.name] || (facet.splits && (facet !== county || county.counts.size > voivodeship!.counts.size)),
    )
    .map((facet) =>
      facet === county && chosen.voivodeship
        ? {
            ...facet,
            counts: new Map([...facet.counts].filter(([teryt]) => voivodeshipOf(teryt) === chosen.voivodeship)),
          }
        : facet,
    );
}

/** The choice with one value changed. A county goes with its voivodeship. */
export function choose(chosen: Chosen, name: FilterName, value: string): Chosen {
  const county = name === 'voivodeship' && value && chosen.county && voivodeshipOf(chosen.county) !== value;
  return { ...chosen, [name]: value, ...(county ? { county: undefined } : {}) };
}
