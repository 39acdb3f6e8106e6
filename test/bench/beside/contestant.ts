/** What is measured of a contestant: one row of the table. */
export interface Contestant {
  readonly name: string;
  /** What was set so that it can be at its best, and what it leaves out. */
  readonly settings: string;
  /** What the others are measured against, and nobody would take as it is: written by hand, without settings, states or languages. */
  readonly isFloor?: true;
  /** Reads no data: its texts stand in the page, and do not grow. */
  readonly isWritten?: true;
  /**
   * The whole page, as its own guide says to build one: `/data.json` is the feed, `/peers/` are the installed packages,
   * `/dist/` is ours, `/files/` what is in `files`.
   */
  readonly page: string;
  /** Sources to be bundled and minified as an application does, by the name under which the page asks for them. */
  readonly modules?: Readonly<Record<string, string>>;
  /** What there is when the page shows what it is for; looked for in shadow trees too. */
  readonly entry: string;
  /** What a reader does there; without it nothing can be done. */
  readonly use?: readonly Use[];
}

/** A tap on something, or a text typed into it and sent by Enter. */
export interface Use {
  readonly on: string;
  readonly type?: string;
}

/** What one page is for, and who can do it. */
export interface Group {
  readonly name: string;
  /** What all of them show. */
  readonly about: string;
  /** Pixels of the window's width. */
  readonly width: number;
  /** Ours first. */
  readonly contestants: readonly Contestant[];
  /** The programme's own data, as all of them read it. */
  readonly data: () => unknown;
  /** The same with that many entries; without it the group does not grow. */
  readonly grown?: (count: number) => unknown;
  /** Other files that all of them may ask for, by name below `/files/`. */
  readonly files?: Readonly<Record<string, unknown>>;
}

/** A page in Polish. */
export const page = (head: string, body: string): string =>
  `<!doctype html><html lang="pl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,">${head}<body>${body}`;

/** Ours as the README says: one script, one element. */
export const ours = (tag: string, entry: string, use: readonly Use[]): Contestant => ({
  name: 'ppl-widgets',
  settings: 'one script tag and one element; nothing else set',
  page: page('<script type="module" src="/dist/cdn/ppl.js"></script>', tag),
  entry,
  use,
});
