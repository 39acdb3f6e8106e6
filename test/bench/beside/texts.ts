// Card, tabs and list: what a webmaster would make of them with somebody's components, and what a developer would write.
import { readProgram } from '../../../src/build/program-feed-data.js';
import type { Project } from '../../../src/feed/schema/projects.js';
import { named } from '../peers.js';
import { ours, page, type Contestant, type Group } from './contestant.js';

const project = 'lwowek-traditional-production';
const component = 'economic-renewal';

const { feed: about, ...collections } = readProgram();
const feed = { ...about, ...collections };
const projects = collections.projects as unknown as readonly Project[];

/** What any page has to bring to show the feed's projects and components: texts in one language, names for references. */
const readTexts = `
const say = (text) => (typeof text === 'object' ? text.pl : text) ?? '';
const loaded = fetch('/data.json').then((response) => response.json());
const articleOf = (project, { components, counties }) => ({
  title: say(project.title),
  lines: [
    say(components.find(({ id }) => id === project.component)?.name),
    [say(project.place), say(counties.find(({ teryt }) => teryt === project.county)?.name)].filter(Boolean).join(', '),
    say(project.summary),
    ...(project.facts ?? []).map(({ label, value }) => say(label) + ': ' + say(value)),
    project.note ? say(project.note) : '',
    project.asOf ? 'Stan na: ' + project.asOf : '',
  ].filter(Boolean),
});
const audiences = { community: 'Dla społeczności', business: 'Dla firm', government: 'Dla samorządu' };
const sectionOf = (component) => ({
  title: say(component.name),
  lines: [say(component.summary), say(component.points?.title), ...(component.points?.items ?? []).map(({ title, text }) => say(title) + ' ' + say(text)), ...(component.steps ?? []).map(({ title, text }) => say(title) + ' ' + say(text))].filter(Boolean),
  tabs: (component.benefits ?? []).map(({ audience, items }) => ({ id: audience, label: audiences[audience], items: items.map(say) })),
});`;

/** Makes elements without a template language. */
const make = `
const make = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};`;

interface Kit {
  readonly name: string;
  readonly settings: string;
  readonly head: string;
  /** Tags of a card, a group of tabs, a tab and its panel. */
  readonly card: string;
  readonly group: string;
  readonly tab: string;
  readonly panel: string;
}

const kits: readonly Kit[] = [
  {
    name: named('@awesome.me/webawesome'),
    settings: 'its autoloader and style sheet, as its guide says where there is no bundler',
    head: `<link rel="stylesheet" href="/peers/@awesome.me/webawesome/dist-cdn/styles/webawesome.css">
<script type="module" src="/peers/@awesome.me/webawesome/dist-cdn/webawesome.loader.js"></script>`,
    ...{ card: 'wa-card', group: 'wa-tab-group', tab: 'wa-tab', panel: 'wa-tab-panel' },
  },
  {
    name: named('@shoelace-style/shoelace'),
    settings: 'its autoloader and light theme, as its guide says where there is no bundler',
    head: `<link rel="stylesheet" href="/peers/@shoelace-style/shoelace/cdn/themes/light.css">
<script type="module" src="/peers/@shoelace-style/shoelace/cdn/shoelace-autoloader.js"></script>`,
    ...{ card: 'sl-card', group: 'sl-tab-group', tab: 'sl-tab', panel: 'sl-tab-panel' },
  },
];

const title = '.title';

const cardOf = ({ name, settings, head, card }: Kit, projects: string): Contestant => ({
  ...{ name, settings: `${settings}; a card a project, filled by a script` },
  page: page(
    head,
    `<main></main><script type="module">${readTexts}${make}
const feed = await loaded;
document.querySelector('main').append(...${projects}.map((project) => {
  const { title, lines } = articleOf(project, feed);
  return make('${card}', {}, make('h3', { class: 'title', slot: 'header' }, title), ...lines.map((line) => make('p', {}, line)));
}));
await customElements.whenDefined('${card}');
document.querySelector('main').classList.add('shown');
</script>`,
  ),
  entry: `.shown ${title}`,
  use: [{ on: title }],
});

const tabsOf = ({ name, settings, head, group, tab, panel }: Kit): Contestant => ({
  ...{ name, settings: `${settings}; filled by a script that reads the feed` },
  page: page(
    head,
    `<main></main><script type="module">${readTexts}${make}
const { components } = await loaded;
const { title, lines, tabs } = sectionOf(components.find(({ id }) => id === '${component}'));
document.querySelector('main').append(
  make('h3', { class: 'title' }, title), ...lines.map((line) => make('p', {}, line)),
  make('${group}', {},
    ...tabs.map(({ id, label }) => make('${tab}', { slot: 'nav', panel: id }, label)),
    ...tabs.map(({ id, items }) => make('${panel}', { name: id }, make('ul', {}, ...items.map((item) => make('li', {}, item)))))),
);
await Promise.all(['${group}', '${tab}', '${panel}'].map((tag) => customElements.whenDefined(tag)));
document.querySelector('main').classList.add('shown');
</script>`,
  ),
  entry: `.shown ${title}`,
  use: [{ on: `${tab} >> nth=1` }],
});

const litSource = (template: string) => `
import { LitElement, css, html } from 'lit';
${readTexts}
class PlainLit extends LitElement {
  static styles = css\`:host { display: block; font: 1rem/1.5 sans-serif; } .fact { margin: 0; }\`;
  static properties = { feed: { state: true }, chosen: { state: true } };
  constructor() { super(); this.feed = undefined; this.chosen = 0; }
  connectedCallback() { super.connectedCallback(); loaded.then((feed) => (this.feed = feed)); }
  render() { if (!this.feed) return html\`<p>Wczytywanie…</p>\`; const feed = this.feed; ${template} }
}
customElements.define('plain-lit', PlainLit);`;

const lit = (template: string, use: Contestant['use']): Contestant => ({
  ...{
    name: 'plain lit',
    isFloor: true,
    settings: 'an element of some twenty lines that reads the feed and shows the same texts',
  },
  page: page('<script type="module" src="/files/plain-lit.js"></script>', '<plain-lit></plain-lit>'),
  modules: { 'plain-lit.js': litSource(template) },
  entry: title,
  ...(use ? { use } : {}),
});

const html = (body: string, use: Contestant['use']): Contestant => ({
  ...{
    name: 'plain HTML',
    isFloor: true,
    settings: 'the same texts written into the page by hand: no script, no data',
  },
  page: page('', body),
  entry: title,
  ...(use ? { use } : {}),
});

function say(text: unknown): string {
  if (typeof text === 'object' && text && 'pl' in text) return String(text.pl);
  return typeof text === 'string' ? text : '';
}

const articleHtml = (one: Project): string =>
  `<article><h3 class="title">${say(one.title)}</h3><p>${say(one.place)}</p><p>${say(one.summary)}</p>${(
    one.facts ?? []
  )
    .map(({ label, value }) => `<p>${say(label)}: ${say(value)}</p>`)
    .join('')}<p>Stan na: ${one.asOf ?? ''}</p></article>`;

const tapTitle = [{ on: title }];
const litArticles = (projects: string) =>
  `return ${projects}.map((one) => { const { title, lines } = articleOf(one, feed);
    return html\`<article><h3 class="title">\${title}</h3>\${lines.map((line) => html\`<p class="fact">\${line}</p>\`)}</article>\`; });`;

const one = `feed.projects.filter(({ id }) => id === '${project}')`;
const all = 'feed.projects';

const card: Group = {
  name: 'card',
  about: 'one project of the programme',
  width: 412,
  data: () => feed,
  contestants: [
    ours(`<ppl-project-card project="${project}" feed="/data.json"></ppl-project-card>`, '[part~="title"]', [
      { on: '[part~="title"]' },
    ]),
    ...kits.map((kit) => cardOf(kit, one)),
    lit(litArticles(one), tapTitle),
    html(articleHtml(projects.find(({ id }) => id === project)!), tapTitle),
  ],
};

const list: Group = {
  name: 'list',
  about: 'the ten projects of the programme; grown, each of them again and again',
  width: 412,
  data: () => feed,
  grown: (count) => ({
    ...feed,
    projects: Array.from({ length: count }, (_, at) => {
      const { id, component, county, title, place, summary, asOf } = projects[at % projects.length]!;
      // In Polish alone: a feed of a hundred thousand in three languages would be larger than any that is read.
      return {
        id: `${id}-${at}`,
        component,
        county,
        title: say(title),
        place: say(place),
        summary: say(summary),
        asOf,
      };
    }),
  }),
  contestants: [
    ours('<ppl-project-list feed="/data.json"></ppl-project-list>', '[part~="title"]', [{ on: '[part~="title"]' }]),
    ...kits.map((kit) => cardOf(kit, all)),
    lit(litArticles(all), tapTitle),
    html(projects.map(articleHtml).join(''), tapTitle),
  ],
};

const litTabs = `const { title, lines, tabs } = sectionOf(feed.components.find(({ id }) => id === '${component}'));
  return html\`<h3 class="title">\${title}</h3>\${lines.map((line) => html\`<p>\${line}</p>\`)}
    <div role="tablist">\${tabs.map(({ label }, at) => html\`<button role="tab" aria-selected=\${at === this.chosen} @click=\${() => (this.chosen = at)}>\${label}</button>\`)}</div>
    \${tabs.map(({ items }, at) => html\`<ul role="tabpanel" ?hidden=\${at !== this.chosen}>\${items.map((item) => html\`<li>\${item}</li>\`)}</ul>\`)}\`;`;

interface Section {
  readonly id: string;
  readonly name: unknown;
  readonly summary?: unknown;
  readonly points?: {
    readonly title: unknown;
    readonly items: readonly { readonly title: unknown; readonly text?: unknown }[];
  };
  readonly benefits?: readonly { readonly audience: string; readonly items: readonly unknown[] }[];
}
const section = (collections.components as unknown as readonly Section[]).find(({ id }) => id === component)!;
const sectionHtml = `<h3 class="title">${say(section.name)}</h3><p>${say(section.summary)}</p><h4>${say(section.points?.title)}</h4>${(
  section.points?.items ?? []
)
  .map((item) => `<p>${say(item.title)} ${say(item.text)}</p>`)
  .join('')}${(section.benefits ?? [])
  .map(
    ({ audience, items }) =>
      `<details name="benefits"><summary>${audience}</summary><ul>${items.map((item) => `<li>${say(item)}</li>`).join('')}</ul></details>`,
  )
  .join('')}`;

const tabs: Group = {
  name: 'tabs',
  about:
    'one component of the programme, and what it gives to whom; 800 pixels wide, since on a phone ours shows all without tabs',
  width: 800,
  data: () => feed,
  contestants: [
    ours(
      `<ppl-program-explainer component="${component}" feed="/data.json"></ppl-program-explainer>`,
      '[part~="component-name"]',
      [{ on: '[part~="tab"] >> nth=1' }],
    ),
    ...kits.map(tabsOf),
    lit(litTabs, [{ on: 'button >> nth=1' }]),
    html(sectionHtml, [{ on: 'summary >> nth=1' }]),
  ],
};

export const textGroups: readonly Group[] = [card, tabs, list];
