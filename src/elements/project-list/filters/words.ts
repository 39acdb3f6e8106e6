import type { Project } from '../../../feed/schema/projects.js';
import type { Text } from '../../../feed/schema/values.js';
import { voivodeshipName, voivodeshipOf } from '../../../places/voivodeships.js';
import { fold } from '../../../text/fold.js';
import type { ProjectContext } from '../../project-card/project-article.js';

/** A text in each language that the feed has it in: who reads in English may look for a Polish name. */
const allOf = (text: Text | undefined): readonly string[] =>
  typeof text === 'object' ? Object.values(text) : [text ?? ''];

/** What can be written to find a project: all that its row says, and its voivodeship. Read once for each project. */
export function projectTexts({ components, counties }: ProjectContext): (project: Project) => string {
  const known = new WeakMap<Project, string>();
  const read = ({ title, summary, place, component, county, facts = [], note }: Project) =>
    fold(
      [
        ...[title, summary, place, note, ...facts.flatMap(({ label, value }) => [label, value])],
        components.find(({ id }) => id === component)?.name,
        counties.find(({ teryt }) => teryt === county)?.name,
        county && voivodeshipName(voivodeshipOf(county)),
      ]
        .flatMap(allOf)
        .join(' '),
    );
  return (project) => {
    let text = known.get(project);
    if (text === undefined) known.set(project, (text = read(project)));
    return text;
  };
}

/** Whether a folded text has all words somewhere, whatever a long one ends in: Polish and Ukrainian change the endings of words. */
export const hasWords = (text: string, words: string): boolean =>
  fold(words)
    .split(' ')
    .every((word) => text.includes(word.length > 5 ? word.slice(0, -2) : word));
