import { css, html, nothing, type TemplateResult } from 'lit';
import { componentMark } from '../../parts/component-mark.js';
import type { Message } from '../../controllers/language.js';
import type { SectionAddress } from './section-address.js';
import { goTo, headingOf, type Section } from './section.js';

/** One below the other where the sections are; elsewhere a row, for links that can be sent. */
export const styles = [
  css`
    .contents {
      display: flex;
      flex-wrap: wrap;
      gap: 0 2em;
      margin-block-end: calc(var(--_density) * 1.25em);
    }
    .contents > li {
      display: flex;
      align-items: baseline;
      gap: 0.5em;
      font-size: var(--_size-small);
    }
    .contents :is(a, button) {
      padding-block: 0.875em;
      text-align: start;
    }
    .component-name {
      scroll-margin-block: var(--ppl-scroll-margin, 96px);
    }
    @container ppl (max-width: 39.99em) {
      .contents {
        flex-direction: column;
      }
    }
    @container ppl (min-width: 40em) {
      .contents.unkept {
        display: none;
      }
    }
    @media print {
      .contents {
        display: none;
      }
    }
  `,
];

interface Context {
  readonly msg: Message;
  readonly host: HTMLElement & { readonly addressKey: string | undefined };
  /** Where the page gives a key to its address: there the ways are links. */
  readonly address: SectionAddress | undefined;
}

/** What there is, each a way there; of one section alone there is no list. */
export function contents(
  { msg, host, address }: Context,
  sections: readonly Section[],
): TemplateResult | typeof nothing {
  if (sections.length < 2) return nothing;
  const go = (event: MouseEvent, section: Section): void => {
    // A link opens in another tab or window, for who wants that.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    address?.follow(section);
    goTo(host.shadowRoot?.getElementById(headingOf(section)));
  };
  return html`<ul
    class="contents ${host.addressKey ? '' : 'unkept'}"
    part="contents"
    role="list"
    aria-label=${msg('Spis treści', { id: 'program-explainer-contents' })}
  >
    ${sections.map((section) => {
      const { number, name } = section;
      const onClick = (event: MouseEvent) => go(event, section);
      return html`<li>
        ${number ? componentMark(number) : nothing}
        ${
          address
            ? html`<a href=${address.linkTo(section)} @click=${onClick}>${name}</a>`
            : html`<button type="button" class="link" @click=${onClick}>${name}</button>`
        }
      </li>`;
    })}
  </ul>`;
}
