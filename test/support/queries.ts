import { readFileSync } from 'node:fs';

/** What somebody types into the finder, and what must come first. */
export interface Query {
  /** As typed: spaces, case and full stop included. */
  readonly text: string;
  readonly kind: 'place' | 'county' | 'voivodeship' | 'club' | 'network' | 'none';
  /**
   * Each of these may come first; none where nothing may be found. A place is its name and its county's code ('Lubin 0211'),
   * a county or voivodeship its code, a club or network its id in the programme's feed.
   */
  readonly answers: readonly string[];
  /** What is hard about it: 'locative', 'typo: omission', 'another name', … */
  readonly why: string;
}

/**
 * The list that the finder is measured by, written before it was tuned. A query is corrected where its Polish or its
 * expectation is wrong, never because the finder fails it.
 */
export function readQueries(): readonly Query[] {
  const file = new URL('../fixtures/finder/queries.tsv', import.meta.url);
  const [, ...lines] = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => {
    const [text = '', kind = '', answers = '', why = ''] = line.split('\t');
    return { text, kind: kind as Query['kind'], answers: answers.split('|').filter(Boolean), why };
  });
}
