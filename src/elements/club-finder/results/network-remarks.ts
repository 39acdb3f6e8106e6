import { html } from 'lit';
import type { Network } from '../../../feed/schema/networks.js';
import type { Answer } from '../answer.js';
import type { FinderContext } from '../finder-context.js';

/** What is known of the network that the list keeps to, and of the regional one of its voivodeship. */
export function networkRemarks({ directory, say }: FinderContext, { bounds }: Answer): unknown {
  const isMeant = ({ id, kind, voivodeship, note }: Network) =>
    note && bounds.some(({ code }) => code === id || (kind === 'regional' && code === voivodeship));
  return [...directory.networks.values()]
    .filter(isMeant)
    .map(({ name, note }) => html`<p class="remark"><strong>${say(name)}.</strong> ${say(note)}</p>`);
}
