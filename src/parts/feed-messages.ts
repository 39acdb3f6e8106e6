import { css, html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../controllers/language.js';
import type { ErrorCode, FeedError } from '../feed/errors.js';
import { buttonStyles } from './controls/button.styles.js';
import { message, messageStyles, type MessageText } from './message.js';

/*
 * What is said where the feed has nothing to show, cannot be had, or is an earlier copy. Should this not arrive either, the
 * element still says in one plain sentence that its data cannot be had, and offers to try again.
 */

export const styles = [
  buttonStyles,
  messageStyles,
  css`
    .notice {
      margin-block-end: calc(var(--_density) * 1em);
      padding: 0.75em 1em;
      border: 0 solid var(--_control);
      border-inline-start-width: var(--_notice-edge);
      background: var(--_sunken);
      text-wrap: pretty;
    }
    .contrast .notice {
      border-width: 2px;
      border-inline-start-width: var(--_notice-edge);
      background: none;
    }
  `,
];

/** Takes who has tried again to what came of it: the button that stood there may have gone. */
export function focusAfterRetry(element: HTMLElement): void {
  // Who is on the button still, or has gone on to another field meanwhile, stays there.
  if (element.shadowRoot?.activeElement) return;
  if (![null, document.body, element].includes(document.activeElement as HTMLElement | null)) return;
  element.shadowRoot?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
}

const tellers = new WeakMap<FeedError, object>();

/**
 * A message in the place of all content. Of the elements for which one request has failed the first tells it aloud, and the
 * others only show it.
 */
export function contentMessage(
  kind: 'empty' | 'error',
  text: MessageText,
  error: FeedError | undefined,
  element: object,
): TemplateResult {
  const teller = error && (tellers.get(error) ?? element);
  if (teller) tellers.set(error, teller);
  // That it is asked again is told where it is asked: that alone has no advice.
  return message(kind, text, kind === 'error' && (!text.advice || !teller || teller === element));
}

/** Why there is no content, and what to do about it, in the reader's words. */
export function errorAdvice(msg: Message, code: ErrorCode | undefined): string {
  switch (code) {
    case 'network':
    case 'not-loaded':
      return msg('Sprawdź połączenie z internetem i spróbuj ponownie.', { id: 'error-network' });
    case 'html':
      return msg('W publicznej sieci Wi-Fi trzeba się czasem najpierw zalogować. Potem spróbuj ponownie.', {
        id: 'error-html',
      });
    case 'timeout':
    case 'http':
      return msg('Serwer z danymi nie odpowiada prawidłowo. To nie wina urządzenia.', {
        id: 'error-server',
      });
    case 'format':
      return msg('Dane programu mają nowszą postać, której ta strona jeszcze nie zna. To nie wina urządzenia.', {
        id: 'error-format',
      });
    case 'not-shown':
      return msg('Błąd jest w samym widżecie, nie w połączeniu ani w danych. Może pomóc nowsza przeglądarka.', {
        id: 'error-widget',
      });
    default:
      return msg('Dane przyszły niepełne albo uszkodzone. To nie wina urządzenia.', { id: 'error-data' });
  }
}

/** That an earlier copy is shown, and from when it is. */
export function staleNotice(msg: Message, date: string): TemplateResult {
  return html`<p class="notice" part="stale">
    ${msg(str`Nie można teraz pobrać nowych danych. To kopia z dnia ${date}.`, { id: 'stale' })}
  </p>`;
}
