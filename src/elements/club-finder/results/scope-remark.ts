import { html, nothing } from 'lit';
import { str } from '@lit/localize';
import { teamsAmong, type Answer } from '../answer.js';
import type { FinderContext } from '../finder-context.js';
import { countWords, scopeWords } from './wording.js';

/** What the answer keeps to, and what lies outside. @param widen shows all; undefined where nothing can be widened */
export function scopeRemark(
  context: FinderContext,
  { bounds, count, teams, total, isWhole, isPartial }: Answer,
  widen: (() => void) | undefined,
): unknown {
  if (!bounds.length) return nothing;
  const { msg } = context;
  const scope = scopeWords(context, bounds);
  const outside = isPartial || total === undefined ? undefined : total - count;
  const others = countWords(context, outside ?? 0, isWhole ? teamsAmong(context.directory.clubs) - teams : 0);
  return html`<p class="remark">
    ${
      outside === undefined
        ? msg(str`Filtr: ${scope}.`, { id: 'club-finder-only' })
        : msg(str`Filtr: ${scope}. Poza nim: ${others}.`, { id: 'club-finder-outside' })
    }
    ${
      widen
        ? html`<button type="button" class="button" part="button" @click=${widen}>
            ${msg('Pokaż wszystkie', { id: 'club-finder-widen' })}
          </button>`
        : nothing
    }
  </p>`;
}
