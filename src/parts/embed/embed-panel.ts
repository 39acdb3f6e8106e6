import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { buttonStyles } from '../controls/button.styles.js';
import { Copier } from '../controls/copier.js';
import type { Speaker } from '../words/speaker.js';
import { embedCode, type ShownState } from './embed-code.js';
import { embedStyles } from './embed.styles.js';

export type { ShownState } from './embed-code.js';
export const styles = [buttonStyles, embedStyles];

/** What of an element tells where its data is from. */
type Host = LitElement & { readonly feed?: string | undefined; readonly data?: unknown };

const copiers = new WeakMap<Host, Copier>();

function copierOf(host: Host): Copier {
  const copier = copiers.get(host) ?? new Copier(host);
  copiers.set(host, copier);
  return copier;
}

/** Whether the page says where its data is: what it does not say comes along with the script. */
const hasOwnFeed = ({ feed, data }: Host): boolean =>
  !data && !!(feed || document.querySelector('link[rel~="ppl-feed"]'));

/**
 * The lines that bring the widget, as it stands here, to a page of somebody else's, and the way to the builder, which knows more.
 * @param url where its data is from
 * @param state what a visitor has changed of what the tag says
 */
export function embedPanel(host: Host, { msg, language }: Speaker, url: string, state: ShownState): TemplateResult {
  const { code, builder } = embedCode(host, language, hasOwnFeed(host) ? url : undefined, state);
  const copier = copierOf(host);
  return html`<div class="embed">
    <p class="secondary" id="embed-label">${msg('Wklej ten kod w źródle swojej strony:', { id: 'embed-label' })}</p>
    <pre class="code" tabindex="0" role="region" aria-labelledby="embed-label"><code>${code}</code></pre>
    <div class="embed-ways">
      ${copier.button(msg('Kopiuj kod', { id: 'embed-copy' }), code, 'button')}
      ${
        builder
          ? html`<a href=${builder}>${msg('Kreator: WordPress, ramka, własny wygląd', { id: 'embed-builder' })}</a>`
          : nothing
      }
    </div>
    ${copier.outcome(msg, code)}
  </div>`;
}
