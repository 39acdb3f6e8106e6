/// <reference types="vite/client" />

declare module 'virtual:elements' {
  interface Described {
    readonly name: string;
    readonly description?: string;
  }

  interface Attribute extends Described {
    readonly fieldName: string;
    readonly type?: { readonly text: string };
    readonly default?: string;
  }

  export interface ElementDescription {
    readonly tagName?: string;
    readonly name: string;
    readonly summary?: string;
    readonly since?: string;
    readonly description?: string;
    readonly attributes?: readonly Attribute[];
    readonly events?: readonly Described[];
    readonly slots?: readonly Described[];
    readonly cssParts?: readonly Described[];
    readonly cssStates?: readonly Described[];
    readonly cssProperties?: readonly (Described & { readonly default?: string })[];
  }

  const manifest: { readonly modules: readonly { readonly declarations: readonly ElementDescription[] }[] };
  export default manifest;
}

declare module 'virtual:token-tables' {
  const tables: Readonly<Record<'page' | 'color' | 'scale', string>>;
  export default tables;
}

declare module '@custom-elements-manifest/analyzer/cli.js' {
  export function cli(options: { argv: string[]; cwd: string; noWrite: boolean }): Promise<unknown>;
}

/** A document, as a component of the page that shows it. */
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
