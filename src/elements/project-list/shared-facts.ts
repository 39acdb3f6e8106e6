import { html } from 'lit';
import type { Project } from '../../feed/schema/projects.js';
import { asOfWords, box, factsOf, type Fact, type ProjectContext } from '../project-card/project-article.js';

/** What is said once of the projects of a list, and what each of them has yet to say. */
export interface SharedFacts {
  /** What stands above them; nothing where they have too little in common. */
  readonly said: unknown;
  /** The project without what is said above it; where it says nothing of that, it says so. */
  readonly own: (project: Project) => Project;
}

/** What more than two of three have, and no fewer than three: with less there is more to add about the others than is saved. */
function common(all: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const one of all.flat()) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Set([...counts].flatMap(([one, count]) => (count > 2 && count * 3 > all.length * 2 ? one : [])));
}

/** Takes out of projects that stand in one list what nearly all of them say alike. */
export function sharedFacts(projects: readonly Project[], context: ProjectContext): SharedFacts {
  const { language, msg, plain, say } = context;
  const count = (facts: readonly Fact[], { label }: Fact) =>
    facts.filter((one) => plain(one.label) === plain(label)).length;
  /** Of a name that a project uses twice, one value would seem to be the only one. */
  const single = (facts: readonly Fact[]) => facts.filter((fact) => count(facts, fact) === 1);
  const keyOf = ({ label, value }: Fact) => `${plain(label)}: ${plain(value)}`;
  const told = projects.map((project) => single(factsOf(project, context)));
  const keys = common(projects.map(({ asOf = '' }, at) => [asOf, ...told[at]!.map(keyOf)]));
  const isShared = (fact: Fact) => keys.has(keyOf(fact));
  const byName = new Map(told.flatMap((facts) => facts.filter(isShared).map((fact) => [plain(fact.label), fact])));
  const shared = [...byName.values()];
  const date = projects.map(({ asOf }) => asOf).find((asOf) => asOf && keys.has(asOf));
  const sentences = shared.map(({ label, value }) => html`${say(label)}: ${say(value)}` as unknown);
  if (date) sentences.push(asOfWords(date, context));
  if (sentences[0]) {
    sentences.push(msg('Jeśli jest inaczej, podano to przy projekcie.', { id: 'project-list-otherwise' }));
  }
  const unknown = msg('nie podano', { id: 'project-list-unknown' });
  return {
    said: box(
      'shared',
      sentences.map((words) => html`<p class="secondary">${words}</p>`),
    ),
    own: (project) => {
      const facts = factsOf(project, context);
      const saidAbove = single(facts).filter(isShared);
      const missing = shared.filter((fact) => !count(facts, fact));
      return {
        ...project,
        status: undefined,
        facts: [
          ...facts.filter((fact) => !saidAbove.includes(fact)),
          ...missing.map(({ label }) => ({ label, value: { [language]: unknown } })),
        ],
        asOf: project.asOf === date ? undefined : (project.asOf ?? unknown),
      };
    },
  };
}
