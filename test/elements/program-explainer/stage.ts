import '../../../src/elements/program-explainer/define.js';
import type { PplProgramExplainer } from '../../../src/elements/program-explainer/program-explainer.js';
import { makeFeed } from '../../support/feed.js';
import { shows } from '../../support/widget.js';

export const program = { name: 'Program Próbny', summary: 'Razem w powiecie.' };
export const history = [
  { date: '2004-05', title: 'Powstaje centrum', text: 'W Krakowie.' },
  { from: '2002-06-01', to: '2004-09-30', title: 'Poprzedni program', note: 'Źródło milczy.' },
  { from: '2003', to: '2006', title: 'Reforma' },
  { title: 'Kiedyś' },
];
export const renewal = {
  id: 'renewal',
  name: { pl: 'Ożywienie', en: 'Renewal' },
  summary: 'Cykl warsztatów.',
  steps: [{ title: 'Zasoby', text: 'To, co jest.' }, { title: 'Pomysły' }],
  benefits: [
    { audience: 'community', items: ['Praca', 'Liderzy'] },
    { audience: 'business', items: ['Promocja'] },
    { audience: 'government', items: ['Zaufanie', 'Projekty', 'Kontakt'] },
  ],
};
export const response = { id: 'response', name: 'Reagowanie', summary: 'Pomoc.', steps: [], benefits: [] };
export const start = { id: 'start', name: 'Start', benefits: [{ audience: 'business', items: ['Kursy'] }] };
export const three = { components: [renewal, response, start] };

export const wide = '60em';
export const narrow = '30em';

interface Fields {
  feed?: Record<string, unknown>;
  attributes?: Readonly<Record<string, string>>;
  width?: string;
}

export async function show({ feed = three, attributes = {}, width = wide }: Fields = {}): Promise<PplProgramExplainer> {
  const box = document.createElement('div');
  box.style.width = width;
  const element = document.createElement('ppl-program-explainer');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = makeFeed(feed);
  box.append(element);
  document.body.append(box);
  await shows(element, (feed['components'] as unknown[]).length ? 'ready' : 'empty');
  await settled(element);
  return element;
}

/** The strip of tabs is seen a frame after the style sheet has laid it out. */
export async function settled(element: PplProgramExplainer): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

export const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
export const headings = (element: Element) =>
  all(element, 'h2, h3, h4, h5, h6').map((one) => `${one.localName} ${words(one)}`);
export const tabs = (element: Element) => all(element, '[role=tab]').filter((tab) => tab.checkVisibility());
export const tab = (element: Element, name: string) => tabs(element).find((one) => words(one).startsWith(name))!;
/** Open to the eye: neither left out nor hidden until found. */
export const seen = (node: HTMLElement) => node.checkVisibility() && node.getBoundingClientRect().height > 0;
export const openItems = (element: Element) =>
  all(element, '.panel')
    .filter(seen)
    .flatMap((panel) => [...panel.querySelectorAll('li')].map(words));
export const everything = ['Praca', 'Liderzy', 'Promocja', 'Zaufanie', 'Projekty', 'Kontakt'];
