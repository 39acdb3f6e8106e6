import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { LoadedFeed } from '../feed/read.js';
import type { FeedError } from '../feed/errors.js';
import type { Skipped } from '../feed/errors.js';
import { version } from '../elements/define.js';
import type { Language } from '../text/language.js';
import { attributeFaults } from './attributes.js';
import { debugWords, type DebugWords } from './words.js';

/*
 * What an editor is told of a widget, at `debug` in its tag or `?ppl-debug` in the page's address. Loaded only then.
 */

export const styles = [
  css`
    .debug {
      margin-block-start: 1em;
      padding: 0.75em 1em;
      border: 2px dashed var(--_control);
      font-size: 0.875em;
      line-height: max(1.5em, 1lh);
      overflow-wrap: anywhere;
    }
    .debug summary {
      font-weight: 700;
      cursor: pointer;
    }
    .debug dl {
      display: grid;
      grid-template-columns: minmax(min-content, max-content) 1fr;
      gap: 0.125em 1em;
      margin-block: 0.5em;
    }
    .debug dt {
      color: var(--_text-muted);
    }
    .debug p {
      margin-block: 0.75em 0.25em;
    }
    .debug p.fault {
      font-weight: 700;
      color: var(--_error);
    }
    .debug ul {
      padding-inline-start: 1.25em;
      list-style: disc;
    }
    .debug code {
      font-family: ui-monospace, monospace;
    }
    @media print {
      .debug {
        display: none;
      }
    }
  `,
];

/** How many of the records left out are listed. */
const most = 20;

/** What the panel looks at. */
export interface Debugged {
  element: LitElement;
  language: Language;
  /** What the element shows: `ready`, `empty`, … */
  shown: string;
  loaded: LoadedFeed | undefined;
  error: FeedError | undefined;
  /** The page's own mistakes, in the words of the element. */
  reported: readonly string[];
}

export function panel({ element, language, shown, loaded, error, reported }: Debugged): TemplateResult {
  const say = debugWords[language];
  const known = (element.constructor as typeof LitElement).observedAttributes;
  const faults = [...attributeFaults(element, known, say), ...reported];
  const skipped = loaded?.skipped ?? [];
  const { format, updated, sequence, language: own, languages } = loaded?.about ?? {};
  const rows: readonly (readonly [string, unknown])[] = [
    [say.state, shown],
    [say.feed, 'data' in element && element.data ? say.given : (loaded?.url ?? error?.url)],
    [say.format, format],
    [say.updated, updated],
    [say.sequence, sequence],
    [say.languages, (languages ?? (own ? [own] : [])).join(', ')],
    [say.version, version],
  ];
  return html`<details class="debug" part="debug" open>
    <summary>${say.title}: <code>&lt;${element.localName}&gt;</code></summary>
    ${error ? html`<p class="fault">${say.error}: ${reason(error.code, say)} (<code>${error.code}</code>)</p>` : nothing}
    ${error ? html`<p lang="en">${error.message}</p>` : nothing}
    ${loaded?.stale ? html`<p class="fault">${say.stale}</p>` : nothing}
    <dl>
      ${rows
        .filter(([, value]) => value || value === 0)
        .map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
    </dl>
    ${list(say.attributes, faults)} ${list(say.skipped(skipped.length), left(skipped, say))}
    ${faults.length || skipped.length || error ? nothing : html`<p>${say.fine}</p>`}
  </details>`;
}

const reason = (code: string, say: DebugWords): string =>
  say.codes[code] ?? (code.includes('|') ? say.oneOf(code.split('|').join(', ')) : code);

const left = (skipped: readonly Skipped[], say: DebugWords): unknown[] => [
  ...skipped
    .slice(0, most)
    .map(({ place, code }) => html`<code>${place}</code>: ${reason(code, say)} (<code>${code}</code>)`),
  ...(skipped.length > most ? [say.more(skipped.length - most)] : []),
];

const list = (title: string, items: readonly unknown[]) =>
  items.length
    ? html`<p class="fault">${title}</p>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`
    : nothing;
