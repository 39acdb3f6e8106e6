import { css, html, type TemplateResult } from 'lit';

/** One tab of a strip. */
export interface Tab {
  /** What its panel is labelled by. */
  readonly id: string;
  /** The panel's id. */
  readonly panel: string;
  readonly label: string;
  /** How many entries the panel has. Decoration: the list says it itself. */
  readonly count: number;
  readonly chosen: boolean;
  readonly choose: () => void;
}

/** A strip of tabs with automatic activation (W3C APG): the panels are there already, so arrows show them at once. */
export function tabs(labelledBy: string, strip: readonly Tab[]): TemplateResult {
  return html`<div class="tabs" part="tabs" role="tablist" aria-labelledby=${labelledBy} @keydown=${walk}>
    ${strip.map(
      ({ id, panel, label, count, chosen, choose }) =>
        html`<button
          type="button"
          class="tab"
          part="tab"
          role="tab"
          id=${id}
          aria-controls=${panel}
          aria-selected=${chosen}
          tabindex=${chosen ? 0 : -1}
          @click=${choose}
        >
          ${label} <span class="count" aria-hidden="true">${count}</span>
        </button>`,
    )}
  </div>`;
}

function walk(event: KeyboardEvent): void {
  const { key, altKey, ctrlKey, metaKey } = event;
  const strip = event.currentTarget as HTMLElement;
  const all = [...strip.children] as HTMLElement[];
  const at = all.indexOf(event.target as HTMLElement);
  const last = all.length - 1;
  const to = { ArrowRight: at < last ? at + 1 : 0, ArrowLeft: at > 0 ? at - 1 : last, Home: 0, End: last }[key];
  if (to === undefined || altKey || ctrlKey || metaKey) return;
  event.preventDefault();
  const tab = all[to]!;
  tab.focus();
  tab.click();
}

/** The look of a strip whose buttons choose what is shown below it: tabs, or views (pressed). */
export const tabsStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-end: var(--_space-4);
    border-block-end: var(--_line-width) solid var(--_line);
  }
  .tab {
    min-inline-size: 2.75em;
    min-block-size: var(--_control-height);
    margin-block-end: calc(var(--_line-width) * -1);
    font-weight: var(--_weight-label);
    text-align: start;
    color: var(--_text-muted);
    border-block-end: var(--_tab-edge) solid transparent;
    cursor: pointer;
  }
  .tab:hover {
    color: var(--_text);
    border-color: var(--_control);
  }
  .tab:is([aria-selected='true'], [aria-pressed='true']) {
    color: var(--_action);
    border-color: var(--_action);
  }
  .tab > .count {
    font-weight: var(--_weight-body);
    color: var(--_text-muted);
  }
  @media print {
    .tabs {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .tab {
      border-color: Canvas;
    }
    .tab:is([aria-selected='true'], [aria-pressed='true']) {
      border-color: Highlight;
    }
  }
`;
