import { css, html, nothing, type TemplateResult } from 'lit';

/** What a message says when there is no content: the fact, what to do about it, and the buttons that do it. */
export interface MessageText {
  what: string;
  advice?: string | undefined;
  actions?: unknown;
}

/**
 * Nothing to show, said plainly. `error` marks what went wrong, apart from what is merely empty.
 * @param isTold whether a screen reader says it as soon as it is there: the words alone, and not the buttons
 */
export function message(
  kind: 'empty' | 'error',
  { what, advice, actions }: MessageText,
  isTold = false,
): TemplateResult {
  const words = html`<p class="message-what">${what}${endOf(what, advice)}</p>
    ${advice ? html`<p class="message-advice">${advice}</p>` : nothing}`;
  // Two templates, so that what follows an error is a new alert: of one whose words change Firefox tells a screen reader
  // nothing. Nor does it of one that comes within something else; a box without a role is nothing. Of two that are alike the
  // minifier makes one.
  const alert = advice ? html`<div role="alert">${words}</div>` : html`<section role="alert">${words}</section>`;
  return html`<div role="none" class="message ${kind}" part="message">
    ${isTold ? alert : words} ${actions ?? nothing}
  </div>`;
}

/** So that what is read out does not run together. What follows may be no sentence, but what was asked for. */
const endOf = (what: string, advice = ''): string => (/[.?!…]$/.test(what) ? '' : /^\p{Ll}/u.test(advice) ? ':' : '.');

export const messageStyles = css`
  .message {
    padding-block: 0.875em;
    border-block-start: var(--_line-rule) solid var(--_text);
  }
  .message.error {
    border-color: var(--_error);
  }
  .message-what {
    font-weight: var(--_weight-title);
    font-size: var(--_size-row);
    line-height: max(var(--_leading-row), 1lh);
    text-wrap: balance;
  }
  .error .message-what {
    display: flex;
    gap: 0.5em;
    color: var(--_error);
  }
  .error .message-what::before {
    content: '!';
    content: '!' / '';
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    line-height: 1.3em;
    letter-spacing: 0;
    text-align: center;
    color: var(--_surface);
    background: var(--_error);
    border-radius: 50%;
  }
  .message-advice {
    margin-block-start: 0.375em;
    max-inline-size: 38em;
    text-wrap: pretty;
  }
  .message .button {
    margin-block-start: 1em;
    margin-inline-end: 0.75em;
  }
`;
