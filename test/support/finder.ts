import { Directory } from '../../src/elements/club-finder/clubs/directory.js';
import type { Match } from '../../src/elements/club-finder/index/entry.js';
import { SearchIndex } from '../../src/elements/club-finder/index/search-index.js';
import type { Text } from '../../src/feed/schema/values.js';
import { readGazetteer } from '../../src/places/gazetteer.js';
import { readProgram } from '../../src/build/program-feed-data.js';
import type { Query } from './queries.js';

type Content = ConstructorParameters<typeof Directory>[0];

const plain = (text: Text): string => (typeof text === 'string' ? text : text['pl']!);

/** The finder of the programme's own feed with the gazetteer, as a visitor has it after the first key. @param more clubs besides */
export function programmeFinder(more: Content['clubs'] = [], places = readGazetteer()): SearchIndex {
  const program = readProgram() as unknown as Content;
  const content = { ...program, clubs: [...program.clubs, ...more] };
  return new SearchIndex(new Directory(content, plain, 'pl'), places);
}

/** What a match is called in the list of queries. */
export function answerOf({ entry: { kind, name, county, code, id } }: Match): string {
  return kind === 'place' ? `${name} ${county!}` : (code ?? id);
}

/** Whether what was found first is what must come first, or nothing where there is nothing to find. */
export function isRight({ answers }: Query, found: readonly string[]): boolean {
  return answers.length > 0 ? answers.includes(found[0] ?? '') : found.length === 0;
}
