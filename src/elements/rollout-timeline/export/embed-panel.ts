import { html, nothing, type TemplateResult } from 'lit';
import type { Speaker } from '../../../parts/words/speaker.js';
import type { Copier } from './copier.js';
import type { EmbedCode } from './embed-code.js';

/** The lines that bring the widget to a page of somebody else's, and the way to the builder, which knows more. */
export function embedPanel({ msg }: Speaker, copier: Copier, { code, builder }: EmbedCode): TemplateResult {
  return html`<div class="embed" part="embed" id="embed">
    <p class="secondary" id="embed-label">
      ${msg('Wklej ten kod w źródle swojej strony:', { id: 'rollout-timeline-embed-label' })}
    </p>
    <pre class="code" tabindex="0" role="region" aria-labelledby="embed-label"><code>${code}</code></pre>
    <p class="embed-ways">
      ${copier.button(msg('Kopiuj kod', { id: 'rollout-timeline-embed-copy' }), code, 'button')}
      ${
        builder
          ? html`<a href=${builder}
              >${msg('Kreator: WordPress, ramka, własny wygląd', { id: 'rollout-timeline-embed-builder' })}</a
            >`
          : nothing
      }
    </p>
  </div>`;
}
