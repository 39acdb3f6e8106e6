/** A node of an accessibility tree, as Playwright's ARIA snapshot writes it down. */
export interface AriaNode {
  /** 'list', 'heading', …; 'text' for a text between other nodes. */
  readonly role: string;
  readonly name: string;
  /** What the node says itself, where it has no nodes in it. */
  readonly text: string;
  readonly children: readonly AriaNode[];
}

/** `- heading "2000 3 wdrożenia" [level=4]: …`, with or without the quotes that YAML asks for. */
const line = /^( *)- (?:'((?:[^']|'')*)'|([^:"]*(?:"(?:[^"\\]|\\.)*")?[^:]*))(?:: ?(.*))?$/;

/** Reads an ARIA snapshot as a tree. @throws Error at a line that is none of a snapshot */
export function readAria(snapshot: string): AriaNode {
  const top = { role: '', name: '', text: '', children: [] as AriaNode[], indent: -1 };
  const open = [top];
  for (const row of snapshot.split('\n')) {
    const found = line.exec(row);
    if (!found) throw new Error(`No line of an ARIA snapshot: ${row}`);
    const [, spaces = '', quoted, bare = '', said = ''] = found;
    const head = quoted?.replaceAll("''", "'") ?? bare;
    const [, role = '', name = '""'] = /^(\S+)(?: ("(?:[^"\\]|\\.)*"))?/.exec(head) ?? [];
    const text = said.startsWith('"') ? (JSON.parse(said) as string) : said;
    const node = { role, name: JSON.parse(name) as string, text, children: [], indent: spaces.length };
    while (open.at(-1)!.indent >= node.indent) open.pop();
    open.at(-1)!.children.push(node);
    open.push(node);
  }
  return top;
}

/** All nodes below one, in reading order. */
export function* nodesOf(node: AriaNode): Generator<AriaNode> {
  for (const child of node.children) {
    yield child;
    yield* nodesOf(child);
  }
}

/** What is read out of a node and all in it, but for names that repeat what stands in them. */
export const textOf = (node: AriaNode): string =>
  [node.text, ...node.children.map(textOf)].filter(Boolean).join(' ') || node.name;
