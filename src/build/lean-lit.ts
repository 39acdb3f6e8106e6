import type { Plugin } from 'vite';

/** Text of lit's published files, and what stands there in the bundle. */
type Cut = readonly [from: string, to: string];

/*
 * What of lit nothing here can reach, by file. The elements ask for `attachInternals` first of all, and every browser that
 * has it has style sheets that can be constructed; they are written without decorators, polyfills and MathML, and reflect no
 * objects. What lit leaves on `window` (its versions, the metadata of decorators) is of use only to decorators and to a
 * second lit on the page, whose warning in its developer's console would be our doing.
 */
const cuts: Readonly<Record<string, readonly Cut[]>> = {
  '@lit/reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport', 'p=0'],
    ['p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', '0'],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
  ],
  'lit-html/lit-html.js': [
    ['throw Error("invalid template strings array")', 'throw Error()'],
    ['3===i?"<math>":', ''],
    ['3===i?"</math>":', ''],
    ['2===i||3===i', '2===i'],
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', 'B=0'],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i})', ''],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/** One of lit's files without what can't be reached; any other as it is. */
export function withoutTheUnreachable(id: string, code: string): string {
  const file = Object.keys(cuts).find((name) => id.endsWith(`/node_modules/${name}`));
  return (cuts[file ?? ''] ?? []).reduce((text, [from, to]) => {
    const parts = text.split(from);
    if (parts.length !== 2)
      throw new Error(`lit has changed: look again at what can go of ${file}, for it has no\n${from}`);
    return parts.join(to);
  }, code);
}

/** Takes out of the bundle what of lit no visitor's browser can reach: 0.4 KB brotli a page, and all that it leaves on `window`. */
export function leanLit(): Plugin {
  return {
    name: 'ppl-lean-lit',
    enforce: 'pre',
    transform: {
      filter: { id: /\/node_modules\/(?:@lit\/reactive-element|lit-html|lit-element)\// },
      handler: (code, id) => withoutTheUnreachable(id, code),
    },
  };
}
