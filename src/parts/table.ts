import { html, type TemplateResult } from 'lit';

/** How a column stands in the order of the rows; undefined: the rows go by another one. */
export type Order = 'ascending' | 'descending' | undefined;

/** The header of a column by which the rows can be sorted: the button says the column, its cell says how it is sorted. */
export function sortHeader(label: string, order: Order, sort: () => void): TemplateResult {
  return html`<th scope="col" role="columnheader" aria-sort=${order ?? 'none'}>
    <button type="button" class="sort ${order ?? ''}" part="sort" @click=${sort}>${label}</button>
  </th>`;
}

/**
 * A table in a box that scrolls sideways where the place is narrow. Keys reach the box; its caption names it. All has its role
 * in words, so that a style sheet may lay rows out otherwise: without them some browsers take what is no table to the eye for
 * none.
 */
export function tableBox(caption: unknown, head: unknown, rows: unknown): TemplateResult {
  return html`<div class="scroll" part="scroll" role="group" aria-labelledby="caption" tabindex="0">
    <table class="table" part="table" role="table">
      <caption id="caption">
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${head}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows}
      </tbody>
    </table>
  </div>`;
}
