import { css, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { tabsStyles } from '../../parts/controls/tabs.js';
import { PplSelectEvent } from '../events.js';

/**
 * A screen with room shows the strip; there the headings under it are for the ear alone. One with room for all shows the
 * audiences beside each other, to be compared.
 */
export const benefitTabsStyles = [
  tabsStyles,
  css`
    @container ppl (max-width: 39.99em) {
      .tabs {
        display: none;
      }
    }
    @container ppl (min-width: 66em) {
      .tabs {
        display: none;
      }
      .benefits {
        display: flex;
        flex-wrap: wrap;
        column-gap: 2.5em;
      }
      .benefits-name {
        flex: 0 0 100%;
      }
      .panel {
        flex: 1 1 26%;
      }
      .tabs ~ .panel .items {
        columns: 1;
      }
    }
    @media screen {
      @container ppl (min-width: 40em) and (max-width: 65.99em) {
        .tabs ~ .panel .audience {
          position: absolute;
          clip-path: inset(50%);
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
        }
      }
    }
    @media print {
      .panel[hidden] {
        display: block;
        content-visibility: visible;
      }
    }
  `,
];

type Host = ReactiveControllerHost & HTMLElement;

const strips = new WeakMap<Element, BenefitTabs>();

/** One observer for all instances on the page. */
const observer =
  typeof ResizeObserver === 'function' &&
  new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) strips.get(target)?.follow(contentRect.width > 0);
  });

/**
 * Which audience is chosen in each component, and whether there are tabs at all. The style sheet shows the strip of tabs
 * (`.tabs`) where it has room, and never on paper; the strip's size, some or none, tells which form is seen, so that roles
 * and hidden panels are true in both. Until it is seen, everything is open.
 */
export class BenefitTabs implements ReactiveController {
  /** True where the strip of tabs is seen. */
  shown = false;

  readonly #host: Host;
  readonly #chosen = new Map<string, string>();
  #strip: Element | null | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const strip = this.#host.shadowRoot?.querySelector('.tabs');
    // What a page has taken away is drawn once more, and would be watched for ever.
    if (!observer || strip === this.#strip || !this.#host.isConnected) return;
    this.hostDisconnected();
    this.#strip = strip;
    if (!strip) return;
    strips.set(strip, this);
    // At once, and not by the observer, which tells of it when everything is laid out: what is then hidden would move what
    // other widgets of the page watch, and Firefox reports an error to the page.
    queueMicrotask(() => this.follow(!!strip.clientWidth));
    observer.observe(strip);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    if (observer && this.#strip) observer.unobserve(this.#strip);
    this.#strip = undefined;
  }

  /** The audience of a component that is shown: that of the page's address, or else the chosen one; until then the first. */
  chosen(component: string, audiences: readonly string[], named?: string): string {
    return [named, this.#chosen.get(component)].find((one) => one && audiences.includes(one)) ?? audiences[0]!;
  }

  /** What `hidden` is on the other panels: open to the browser's own search, where the browser can do that. */
  get hidden(): true | 'until-found' {
    return 'onbeforematch' in this.#host ? 'until-found' : true;
  }

  /** Opens a panel without its tab: the browser has found something in it. */
  open(component: string, audience: string): void {
    this.#chosen.set(component, audience);
    this.#host.requestUpdate();
  }

  /** A person's choice. */
  choose(component: string, audience: string): void {
    const before = this.#chosen.get(component);
    this.open(component, audience);
    if (before !== audience) this.#host.dispatchEvent(new PplSelectEvent('audience', audience));
  }

  /** Called when the strip has come into sight or gone. */
  follow(shown: boolean): void {
    if (shown === this.shown) return;
    this.shown = shown;
    this.#host.requestUpdate();
  }
}
