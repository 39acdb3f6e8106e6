// The files of a new element, as `npm run new` writes them: a list of a collection's records, to begin from.
import { version } from '../elements/define.js';

/** What an element is called: `event-list`, `PplEventList`, "Event list". */
export interface NewElement {
  readonly name: string;
  readonly className: string;
  readonly title: string;
}

export function toNewElement(name: string): NewElement {
  const words = name.split('-');
  const title = words.join(' ');
  return {
    name,
    className: `Ppl${words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')}`,
    title: title[0]!.toUpperCase() + title.slice(1),
  };
}

/** The languages that the template's Polish texts are translated into. */
export const translations = ['en', 'uk'] as const;

/** The texts of the template by their ids after the element's name, in the three languages. */
export const texts = {
  heading: { pl: 'Projekty programu', en: 'Projects of the programme', uk: 'Проєкти програми' },
  empty: { pl: 'Brak danych do pokazania', en: 'Nothing to show', uk: 'Немає даних для показу' },
  'empty-advice': {
    pl: 'W danych programu nie ma teraz tego, czego szuka ta strona.',
    en: 'The programme’s data do not hold what this page asks for at the moment.',
    uk: 'У даних програми зараз немає того, що шукає ця сторінка.',
  },
} as const;

/** Content by path. */
export function filesOf({ name, className, title }: NewElement): Map<string, string> {
  const folder = `elements/${name}`;
  const styles = `${className[3]!.toLowerCase()}${className.slice(4)}Styles`;
  return new Map([
    [
      `src/${folder}/define.ts`,
      `import { define } from '../define.js';
import { ${className} } from './${name}.js';

define('ppl-${name}', ${className});
export { ${className} };
`,
    ],
    [
      `src/${folder}/${name}.styles.ts`,
      `import { css } from 'lit';

export const ${styles} = css\`
  .records {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .record {
    padding-block: calc(var(--_density) * 0.875em);
    border-block-start: var(--_line-width) solid var(--_line);
  }
\`;
`,
    ],
    [
      `src/${folder}/${name}.ts`,
      `import { html } from 'lit';
import type { LoadedFeed } from '../../feed/read.js';
import { projects } from '../../feed/schema/projects.js';
import { PplElement, type View } from '../ppl-element.js';
import { ${styles} } from './${name}.styles.js';

const collections: readonly [typeof projects] = [projects];

/**
 * ${title}: what it shows of the feed, and to whom.
 *
 * @summary ${title}.
 * @since ${version}
 * @csspart records - The list.
 * @csspart record - One record.
 */
export class ${className} extends PplElement<typeof collections> {
  static override styles = [...PplElement.styles, ${styles}];
  static override properties = { limit: { type: Number } };
  static override collections: typeof collections = collections;

  /** How many are shown. */
  declare limit: number;

  constructor() {
    super();
    this.limit = 10;
  }

  protected override defaultHeading(): string {
    return this.msg('${texts.heading.pl}', { id: '${name}-heading' });
  }

  protected override content({ content }: LoadedFeed<typeof collections>): View {
    const shown = content.projects.slice(0, this.limit >= 1 ? Math.floor(this.limit) : 10);
    if (!shown.length) {
      return {
        empty: {
          what: this.msg('${texts.empty.pl}', { id: '${name}-empty' }),
          advice: this.msg('${texts['empty-advice'].pl}', { id: '${name}-empty-advice' }),
        },
      };
    }
    return {
      body: html\`<ul class="records" part="records" role="list">
        \${shown.map(({ title }) => html\`<li class="record" part="record">\${this.say(title)}</li>\`)}
      </ul>\`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppl-${name}': ${className};
  }
}
`,
    ],
    [
      `test/${folder}/${name}.test.ts`,
      `import { expect } from 'chai';
import '../../../src/elements/${name}/define.js';
import { accessFaults } from '../../support/axe.js';
import { makeFeed } from '../../support/feed.js';
import { shows, textOf } from '../../support/widget.js';

const first = { id: 'first', title: { pl: 'Pierwszy', en: 'The first' } };
const second = { id: 'second', title: 'Drugi <b>' };

async function show(projects: readonly object[] = [first, second], attributes = '') {
  document.body.innerHTML = \`<ppl-${name} \${attributes}></ppl-${name}>\`;
  const element = document.querySelector('ppl-${name}')!;
  element.data = makeFeed({ projects });
  await shows(element, projects.length ? 'ready' : 'empty');
  return element;
}

const records = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('li')].map((record) => record.textContent.trim());

describe('ppl-${name}', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('lists what the feed has, in its order, markup as typed', async () => {
    expect(records(await show())).to.deep.equal(['Pierwszy', 'Drugi <b>']);
  });

  it('shows as many as the page asks for', async () => {
    expect(records(await show([first, second], 'limit="1"'))).to.deep.equal(['Pierwszy']);
    expect(records(await show([first, second], 'limit="-1"'))).to.have.length(2);
  });

  it('speaks the language of the page', async () => {
    expect(records(await show([first], 'lang="en"'))).to.deep.equal(['The first']);
  });

  it('says so when there is nothing', async () => {
    expect(textOf(await show([]))).to.contain('${texts.empty.pl}');
  });

  it('shows the good records of a feed with bad ones', async () => {
    expect(records(await show([{ id: 'none' }, first]))).to.deep.equal(['Pierwszy']);
  });

  it('is free of axe findings', async () => {
    expect(await accessFaults(await show())).to.deep.equal([]);
  });
});
`,
    ],
    [
      `stories/${folder}/${name}.stories.ts`,
      `import type { Meta } from '@storybook/web-components-vite';
import { expect, within } from 'storybook/test';
import '../../../src/elements/${name}/define.js';
import type { ${className} } from '../../../src/elements/${name}/${name}.js';
import { makeFeed } from '../../../test/support/feed.js';
import type { ArgsOf, StoryOf } from '../../config/element.js';
import page from './${name}.mdx';
import { commonStories, inside, shows, until } from '../../config/states.js';

type Story = StoryOf<${className}>;

const meta = {
  title: 'Elements/${title}',
  component: 'ppl-${name}',
  parameters: { docs: { page } },
  play: shows('ready'),
} satisfies Meta<ArgsOf<${className}>>;

export default meta;

export const Ready: Story = { tags: ['look'] };

export const Empty: Story = { args: { data: makeFeed({ projects: [] }) }, play: shows('empty') };

/** What every element shows while its feed is not as it should be. */
const common = commonStories();
export const Loading: Story = common.Loading;
export const Error: Story = common.Error;
export const ServerError: Story = { ...common.ServerError, tags: ['!dev', '!autodocs'] };
export const LoginPage: Story = { ...common.LoginPage, tags: ['!dev', '!autodocs'] };
export const CutShort: Story = { ...common.CutShort, tags: ['!dev', '!autodocs'] };
export const NextFormat: Story = { ...common.NextFormat, tags: ['!dev', '!autodocs'] };
export const Stale: Story = common.Stale;
export const Fallback: Story = common.Fallback;
export const TryAgain: Story = { ...common.TryAgain, tags: ['!dev', '!autodocs'] };

export const Narrow: Story = { tags: ['!dev', '!autodocs'], globals: { width: '240px' } };

export const English: Story = { tags: ['!dev', '!autodocs'], args: { lang: 'en' } };

export const Ukrainian: Story = { tags: ['!dev', '!autodocs'], args: { lang: 'uk' } };

/** A record that is wrong is left out and reported; markup in texts is shown as typed. */
export const BadData: Story = {
  tags: ['!dev', '!autodocs'],
  args: { data: makeFeed({ projects: [{ id: 'good', title: '<b>Dobry</b>' }, { id: 'no-title' }] }) },
  play: async ({ canvasElement }) => {
    await until(canvasElement, 'ready');
    await expect(within(inside(canvasElement)).getByText('<b>Dobry</b>')).toBeVisible();
  },
};
`,
    ],
    [`stories/${folder}/${name}.mdx`, pageOf(name, 'en')],
    [`stories/${folder}/${name}.pl.mdx`, pageOf(name, 'pl')],
  ]);
}

/** The page of an element: every heading that a reader looks for, with a sentence to be replaced under each. */
function pageOf(name: string, language: 'en' | 'pl'): string {
  const advice = {
    en: ['When to use it', 'When not', 'What to write around it', 'Where it fits', 'Known limits'],
    pl: ['Kiedy go użyć', 'Kiedy nie', 'Co napisać wokół', 'Gdzie się mieści', 'Czego nie umie'],
  }[language]
    .map((heading) => `## ${heading}\n\n- …\n`)
    .join('\n');
  if (language === 'en') {
    return `import { Controls, Description, Markdown, Primary, Stories, Title } from '@storybook/addon-docs/blocks';
import { factsOf, snippetsOf } from '../../config/element-guide';

<Title />
<Description />

## The element

<Primary />

${advice}
## At a glance

<Markdown>{factsOf('${name}')}</Markdown>

## Code for each way

The [embed builder](./?path=/docs/paste-embed-builder--docs) writes the same with your own settings.

<Markdown>{snippetsOf('${name}')}</Markdown>

## Attributes, and what else a page may rely on

<Controls />

<Stories includePrimary={false} title="States and variants" />
`;
  }
  return `import { Canvas, Markdown, Meta } from '@storybook/addon-docs/blocks';
import * as stories from './${name}.stories';
import { attributesOf, factsOf, snippetsOf } from '../../config/element-guide';

<Meta title="Elementy/${texts.heading.pl}" />

<div lang="pl">

# ${texts.heading.pl}

## Tak wygląda

<Canvas of={stories.Ready} />

${advice}
## W skrócie

<Markdown>{factsOf('${name}', 'pl')}</Markdown>

## Atrybuty

<Markdown>{attributesOf('${name}')}</Markdown>

## Kod na każdy sposób

To samo z Twoimi ustawieniami pisze [kreator](./?path=/docs/paste-embed-builder--docs).

<Markdown>{snippetsOf('${name}', [], 'pl')}</Markdown>

</div>
`;
}
