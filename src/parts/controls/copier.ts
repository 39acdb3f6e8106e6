import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Message } from '../../controllers/language.js';

/** So long it stands there that something was copied. */
const newsFor = 5000;

/** A button that puts a text into the clipboard, and what came of it. */
export class Copier {
  readonly #host: ReactiveControllerHost;
  #copied: { text: string; done: boolean } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  button(label: string, text: string, look: string): TemplateResult {
    return html`<button type="button" class=${look} part="button" @click=${() => this.#copy(text)}>${label}</button>`;
  }

  /** What was copied; where the browser lets nobody at the clipboard, the text to be copied by hand. @param text the button's */
  outcome(msg: Message, text: string): TemplateResult {
    const { done = false } = this.#copied ?? {};
    return html`<div aria-live="polite">
      ${
        this.#copied?.text === text
          ? html`<p class="copied secondary">
              ${
                done
                  ? msg('Skopiowano', { id: 'copied' })
                  : html`${msg('Zaznacz i skopiuj:', { id: 'copy-by-hand' })} ${text}`
              }
            </p>`
          : nothing
      }
    </div>`;
  }

  async #copy(text: string): Promise<void> {
    let done = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      done = false;
    }
    const copied = { text, done };
    this.#copied = copied;
    this.#host.requestUpdate();
    if (!done) return;
    // It is news for a while; what is to be copied by hand stays.
    setTimeout(() => {
      if (this.#copied !== copied) return;
      this.#copied = undefined;
      this.#host.requestUpdate();
    }, newsFor);
  }
}
