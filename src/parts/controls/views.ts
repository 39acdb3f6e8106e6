import { html, type TemplateResult } from 'lit';

/** The views that there are: the value of the attribute, and what the button says. */
export type ViewNames<View extends string> = readonly (readonly [view: View, label: string])[];

/**
 * Which of several views of the same is shown: a named group of buttons, of which one is pressed. No tabs, for there is
 * one panel, and what was chosen in it holds in each view.
 */
export function views<View extends string>(
  label: string,
  all: ViewNames<View>,
  current: View,
  choose: (view: View) => void,
): TemplateResult {
  return html`<div class="views" part="views" role="group" aria-label=${label}>
    ${all.map(
      ([view, name]) =>
        html`<button
          type="button"
          class="view"
          part="view"
          aria-pressed=${view === current ? 'true' : 'false'}
          @click=${() => choose(view)}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}
