import '../../src/elements/key-figures/define.js';
import { rgb, ratio } from '../../test/support/contrast.js';

const themes = ['light', 'dark', 'contrast'] as const;

/** Pairs of what is painted and what it stands on, by the tokens' own names, with the least ratio of light and dark. */
const pairs = [
  { what: 'Links, buttons, chosen tabs on their ground', color: '--_action', ground: '--_surface', least: 7 },
  { what: 'The same on the ground of what is chosen', color: '--_action', ground: '--_tint', least: 7 },
  { what: 'The same under the pointer', color: '--_action-hover', ground: '--_tint', least: 7 },
  { what: 'Text', color: '--_text', ground: '--_surface', least: 7 },
  { what: 'Secondary text on the ground of what is chosen', color: '--_text-muted', ground: '--_tint', least: 7 },
  { what: 'Borders of fields and buttons', color: '--_control', ground: '--_surface', least: 3 },
  { what: 'Bars and marks of data', color: '--_data', ground: '--_surface', least: 3 },
] as const;

const feed = {
  format: 'ppl-feed/1',
  updated: '2026-11-23T08:00:00Z',
  sequence: 1,
  language: 'en',
  publisher: { name: 'Your office', url: 'https://office.example/' },
  figures: [{ id: 'clubs', value: 56, label: 'Mutual-help clubs', asOf: '2004-08' }],
};

/** For the theming guide: an office's brand colour, what the three themes make of it, and the ratios that come out. */
class BrandPicker extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const label = document.createElement('label');
    const input = Object.assign(document.createElement('input'), { type: 'color', value: '#0b5673' });
    label.append('Your brand colour: ', input);
    const table = document.createElement('table');
    const samples = document.createElement('div');
    samples.className = 'brand-samples';
    const widgets = themes.map((theme) =>
      Object.assign(document.createElement('ppl-key-figures'), { theme, data: feed, heading: theme, lang: 'en' }),
    );
    samples.append(...widgets);
    this.append(label, samples, table);
    const show = (): void => {
      for (const widget of widgets) widget.style.setProperty('--ppl-color-brand', input.value);
      table.replaceChildren(...rows(widgets));
    };
    input.addEventListener('input', show);
    // The contrast theme comes as a style sheet of its own, when the first widget asks for it.
    const settle = (frames: number): void => {
      show();
      if (frames) requestAnimationFrame(() => settle(frames - 1));
    };
    settle(60);
  }
}

function rows(widgets: readonly HTMLElement[]): HTMLElement[] {
  const head = document.createElement('tr');
  head.append(...['What on what', ...themes].map((text) => cell('th', text)));
  return [
    head,
    ...pairs.map(({ what, color, ground, least }) => {
      const row = document.createElement('tr');
      row.append(cell('th', what));
      widgets.forEach((widget, at) => {
        const found = measured(widget, color, ground);
        const bar = themes[at] === 'contrast' && least === 3 ? 4.5 : least;
        row.append(cell('td', found ? `${found.toFixed(1)} : 1${found < bar ? ` (below ${String(bar)})` : ''}` : '…'));
      });
      return row;
    }),
  ];
}

function cell(kind: 'th' | 'td', text: string): HTMLElement {
  return Object.assign(document.createElement(kind), { textContent: text });
}

/** The ratio of two of a widget's own colours, as the browser paints them. */
function measured(widget: HTMLElement, color: string, ground: string): number | undefined {
  const base = widget.shadowRoot?.querySelector('.base');
  if (!base) return undefined;
  const probe = document.createElement('span');
  base.append(probe);
  const painted = (property: string) => {
    probe.style.color = `var(${property})`;
    return rgb(getComputedStyle(probe).color);
  };
  const found = ratio(painted(color), painted(ground));
  probe.remove();
  return found;
}

if (!customElements.get('brand-picker')) customElements.define('brand-picker', BrandPicker);
