import { css, html, nothing } from 'lit';
import { safeUrl } from '../../../feed/safe-url.js';
import type { Club } from '../../../feed/schema/clubs.js';
import type { FinderContext } from '../finder-context.js';

/** Comes with the first club that has a contact. */
export const styles = [
  css`
    .contact > div {
      display: grid;
      grid-template-columns: 4.75em minmax(0, 1fr);
    }
    .contact dd {
      color: var(--_text);
      overflow-wrap: anywhere;
    }
    .contact a {
      display: inline-block;
      padding-block: 0.75em;
    }
    .remark .button {
      margin-block: 0.375em;
    }
  `,
];

/** Where a club was that is history: no invitation. */
export function oldAddress({ contact }: Club, { msg, say }: FinderContext): unknown {
  const { address } = contact ?? {};
  if (!address) return nothing;
  return html`<p class="meta">${msg('Adres z tamtego czasu:', { id: 'club-finder-old-address' })} ${say(address)}</p>`;
}

/** What is known of how to reach a club, each with its label. Only clean numbers and addresses become links. */
export function contact({ contact }: Club, { msg, say }: FinderContext): unknown {
  const { address, phone, email, url, hours } = contact ?? {};
  const link = (href: string | undefined, text: string) => {
    const safe = href && safeUrl(href);
    return safe ? html`<a href=${safe}>${text}</a>` : text;
  };
  const isNumber = phone && /^\+?[\d\s()/.-]{7,24}$/.test(phone);
  const isMailbox = email && /^[^\s@?&%]+@[^\s@?&%]+$/.test(email);
  const site = url && safeUrl(url);
  const entries: [unknown, string, unknown][] = [
    [address, msg('Adres', { id: 'club-finder-address' }), say(address)],
    [
      phone,
      msg('Telefon', { id: 'club-finder-phone' }),
      phone && link(isNumber ? `tel:${phone.replace(/[^+\d]/g, '')}` : undefined, phone),
    ],
    [
      email,
      msg('E-mail', { id: 'club-finder-email' }),
      email && link(isMailbox ? `mailto:${email}` : undefined, email),
    ],
    [site, msg('Strona', { id: 'club-finder-site' }), site && link(site, new URL(site).hostname || site)],
    [hours, msg('Godziny', { id: 'club-finder-hours' }), say(hours)],
  ];
  const known = entries.filter(([value]) => value);
  if (!known.length) return nothing;
  return html`<dl class="side contact" part="contact">
    ${known.map(
      ([, label, content]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${content}</dd>
        </div>`,
    )}
  </dl>`;
}
