import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is directly in a node, in order. */
type Children = readonly Node[];

const restored = new WeakMap<Node, RestoredTree>();

/**
 * Makes the trees whole in which somebody else has changed something, before their elements write into them the next time.
 * @param changes of one or more trees, without any of the elements' own
 */
export function restore(changes: readonly MutationRecord[]): void {
  for (const tree of new Set(changes.map(({ target }) => target.getRootNode()))) {
    // What has left the tree meanwhile is nobody's any more.
    if (!(tree instanceof ShadowRoot) || restored.has(tree)) continue;
    restored.set(
      tree,
      new RestoredTree(
        tree,
        changes.filter(({ target }) => tree.contains(target)),
      ),
    );
  }
}

/** What was directly in each node before the changes, told from what is there now by undoing one after the other. */
function before(changes: readonly MutationRecord[]): Map<Node, Children> {
  const states = new Map<Node, Node[]>();
  for (const { target, addedNodes, removedNodes, nextSibling } of [...changes].reverse()) {
    const children = (states.get(target) ?? [...target.childNodes]).filter((node) => ![...addedNodes].includes(node));
    const at = nextSibling ? children.indexOf(nextSibling) : -1;
    children.splice(at < 0 ? children.length : at, 0, ...removedNodes);
    states.set(target, children);
  }
  return states;
}

/** Style sheets are nobody's words. */
const isStyle = (node: Node): boolean => node.nodeName === 'STYLE' || node.nodeName === 'LINK';

/** Gives a node its children, and moves none that is in its place: what has the focus would lose it. */
function arrange(parent: Node, children: Children): void {
  for (const node of [...parent.childNodes]) if (!children.includes(node) && !isStyle(node)) parent.removeChild(node);
  let at = parent.firstChild;
  for (const node of children) {
    while (at && at !== node && !children.includes(at)) at = at.nextSibling;
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
}

/**
 * A tree that is translated while it is used. Lit keeps hold of the text nodes and comments that it has made and writes into them;
 * a translation puts others in their place. So before each update the element's own nodes are put back, and after it
 * the translated ones, wherever the words are still the same.
 */
class RestoredTree implements ReactiveController {
  readonly #tree: ShadowRoot;
  readonly #own: Map<Node, Children>;
  readonly #writing = new MutationObserver(() => undefined);
  /** What others had put where the element's own nodes stand while it updates. */
  readonly #translated = new Map<Node, Children>();

  constructor(tree: ShadowRoot, changes: readonly MutationRecord[]) {
    this.#tree = tree;
    this.#own = before(changes);
    (tree.host as unknown as ReactiveControllerHost).addController(this);
  }

  hostUpdate(): void {
    for (const [parent, own] of this.#own) {
      const now = [...parent.childNodes];
      if (now.length === own.length && now.every((node, index) => node === own[index])) continue;
      this.#translated.set(parent, now);
    }
    for (const parent of this.#translated.keys()) arrange(parent, this.#own.get(parent)!);
    this.#writing.observe(this.#tree, { childList: true, characterData: true, subtree: true });
  }

  hostUpdated(): void {
    const written = new Set(
      this.#writing.takeRecords().map(({ target }) => (target instanceof Text ? target.parentNode : target)),
    );
    this.#writing.disconnect();
    this.#remember(this.#tree);
    for (const [parent, children] of this.#translated) {
      const isHere = this.#tree.contains(parent) && !written.has(parent);
      // A word that the translation has moved elsewhere belongs to what stands there.
      if (isHere && children.every(({ parentNode }) => !parentNode || parentNode === parent)) arrange(parent, children);
    }
    this.#translated.clear();
  }

  #remember(tree: Node): void {
    this.#own.clear();
    for (const parent of [tree, ...(tree as ShadowRoot).querySelectorAll('*')]) {
      if (parent.firstChild) this.#own.set(parent, [...parent.childNodes]);
    }
  }
}
