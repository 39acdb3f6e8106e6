/*
 * What runs inside a page to write down how things stand there: the widgets' insides, and all that is not ours. These
 * functions travel as text, so each stands alone, and they must work beside libraries that break what JavaScript brings.
 */

/** One node of a shadow tree. */
export interface InnerNode {
  /** Where it is: the element's tag, and its way down from the shadow root. */
  path: string;
  /** Its tag with attributes, or its text. */
  markup: string;
  /** Computed values; of all nodes but the first only those that differ from the first one's. */
  style: Record<string, string>;
  /** `left top width height`, from the corner of the widget, in CSS pixels. */
  box: number[];
}

/** Every node inside the widgets, pseudo-elements as nodes of their own. */
export function lookInside(tags: readonly string[]): InnerNode[] {
  const nodes: InnerNode[] = [];
  let first: Record<string, string> | undefined;
  const styleOf = (element: Element, pseudo?: string) => {
    const computed = getComputedStyle(element, pseudo);
    const style: Record<string, string> = {};
    for (const name of computed) {
      // A page's own custom properties come by inheritance and do nothing here; ours have our names.
      if (/^--(?!_|ppl-)/.test(name)) continue;
      const value = computed.getPropertyValue(name);
      if (first?.[name] !== value) style[name] = value;
    }
    first ??= style;
    return style;
  };
  const walk = (element: Element, path: string, left: number, top: number) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    // Attributes mean the same in every order, and what is set when its code has come is set last.
    const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
    const markup = element.localName + attributes.join('');
    const isShown = element.getClientRects().length > 0;
    nodes.push({ path, markup, style: styleOf(element), box: isShown ? [x - left, y - top, width, height] : [] });
    for (const pseudo of ['::before', '::after', '::marker', '::placeholder']) {
      const isThere = pseudo === '::placeholder' ? element.localName === 'input' : true;
      const { content, display } = getComputedStyle(element, isThere ? pseudo : undefined);
      const isMarker = pseudo === '::marker' && getComputedStyle(element).display !== 'list-item';
      if (!isThere || isMarker || (pseudo.length < 9 && (content === 'none' || display === 'none'))) continue;
      nodes.push({ path: path + pseudo, markup: '', style: styleOf(element, pseudo), box: [] });
    }
    let count = 0;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child instanceof Element) walk(child, `${path} > ${child.localName}[${count++}]`, left, top);
      else if (child instanceof Text && child.data.trim()) {
        // A line for print names the page's own address.
        const markup = child.data.replaceAll(location.origin, 'https://page.example');
        nodes.push({ path: `${path} > text`, markup, style: {}, box: [] });
      }
    }
  };
  for (const tag of tags) {
    for (const child of document.querySelector(tag)?.shadowRoot?.children ?? []) {
      // Where a page's library hides the browser's own Document (MooTools), lit brings its style sheets as elements.
      if (child.localName === 'style') continue;
      const { x, y } = child.getBoundingClientRect();
      walk(child, `${tag} > ${child.localName}`, x, y);
    }
  }
  return nodes;
}

/** All of a page that is not ours, as names with values: what a widget must leave as it was. */
export async function lookOutside(tags: readonly string[]): Promise<Record<string, string>> {
  const facts: Record<string, string> = {};
  // What is in our tags is the fallback: it gives way to the content.
  const isOurs = (node: Element) => tags.includes(node.localName) || node.matches('script[src$="/cdn/ppl.js"]');
  const used =
    /^(width|height|inline-size|block-size|perspective-origin|transform-origin|grid-template-(rows|columns)|(inset|top|right|bottom|left)(-.*)?)$/;
  const walk = (element: Element, path: string) => {
    let attributes = '';
    for (const { name, value } of element.attributes) {
      // Classes mean the same in every order, and a library sets them in that of its events.
      attributes += ` ${name}="${name === 'class' ? value.split(/\s+/).sort().join(' ') : value}"`;
    }
    facts[`element ${path}`] = attributes;
    const holdsUs = element.querySelector(tags.join()) !== null;
    for (const pseudo of [undefined, '::before', '::after']) {
      const computed = getComputedStyle(element, pseudo);
      if (pseudo && computed.content === 'none') continue;
      const style: string[] = [];
      for (const name of computed) {
        // A box that holds a widget is as large as the widget.
        if (!holdsUs || !used.test(name)) style.push(`${name}:${computed.getPropertyValue(name)}`);
      }
      facts[`style ${path}${pseudo ?? ''}`] = style.sort().join(';');
    }
    let count = 0;
    for (const child of element.children) {
      if (!isOurs(child)) walk(child, `${path} > ${child.localName}[${count++}]`);
    }
  };
  walk(document.documentElement, 'html');
  facts['style sheets'] = `${document.styleSheets.length} and ${document.adoptedStyleSheets.length} adopted`;

  const print = (value: unknown) =>
    typeof value === 'function' ? Function.prototype.toString.call(value).slice(0, 200) : typeof value;
  for (const key of Reflect.ownKeys(window)) {
    // What the browser's driver puts there.
    if (/^puppeteer|^__aria/.test(String(key))) continue;
    // By these marks lit and zod, as they are published, know other copies of themselves.
    if (
      /^(?:lit(?:PropertyMetadata|HtmlVersions|ElementVersions)|reactiveElementVersions|__zod_globalConfig)$/.test(
        String(key),
      )
    )
      continue;
    const owner: unknown = Object.getOwnPropertyDescriptor(window, key)?.value;
    facts[`window.${String(key)}`] = print(owner);
    const prototype: unknown = typeof owner === 'function' ? owner.prototype : undefined;
    if (typeof owner !== 'function' || typeof prototype !== 'object' || !prototype) continue;
    for (const name of [...Reflect.ownKeys(owner), ...Reflect.ownKeys(prototype)]) {
      // Lit gives browsers the symbol that decorators of the language will bring.
      if (owner === Symbol && name === 'metadata') continue;
      const descriptor =
        Object.getOwnPropertyDescriptor(prototype, name) ?? Object.getOwnPropertyDescriptor(owner, name)!;
      facts[`${String(key)}.${String(name)}`] = `${print(descriptor.value)} ${print(descriptor.get)}`;
    }
  }
  const { listening } = window as unknown as { listening: Record<string, number> };
  for (const name of Object.keys(listening)) if (listening[name]) facts[`listener ${name}`] = String(listening[name]);

  facts['cookies'] = document.cookie;
  facts['storage'] = `${localStorage.length} ${sessionStorage.length}`;
  facts['databases'] = String((await indexedDB.databases()).length);
  facts['caches'] = 'caches' in window ? String((await caches.keys()).length) : 'none';
  facts['title'] = document.title;
  facts['scroll and focus'] = `${scrollX} ${scrollY} ${document.activeElement?.localName ?? ''}`;
  return facts;
}

/** Runs before all of a page's own scripts: counts the listeners that stand on what all scripts of a page share. */
export function countListeners(): void {
  const listening: Record<string, number> = {};
  const known = new Map<EventTarget, Map<string, Set<unknown>>>();
  const nameOf = (target: EventTarget) =>
    target === window ? 'window' : target === document ? 'document' : (target as Element).localName;
  const isShared = (target: EventTarget) =>
    target === window || target === document || target === document.documentElement || target === document.body;
  const change = (target: EventTarget, type: string, listener: unknown, by: 1 | -1) => {
    if (!listener || !isShared(target)) return;
    const types = known.get(target) ?? new Map<string, Set<unknown>>();
    const listeners = types.get(type) ?? new Set();
    known.set(target, types.set(type, listeners));
    if (listeners.has(listener) === by > 0) return;
    if (by > 0) listeners.add(listener);
    else listeners.delete(listener);
    const name = `${nameOf(target)} ${type}`;
    listening[name] = (listening[name] ?? 0) + by;
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...[type, listener, options]) {
    const once = typeof options === 'object' && options.once === true;
    if (!once) change(this ?? window, type, listener, 1);
    return addEventListener.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, ...[type, listener, options]) {
    change(this ?? window, type, listener, -1);
    return removeEventListener.call(this ?? window, type, listener, options);
  };
  // What a page counts of itself is no global that a script of the page could have made.
  Object.defineProperty(window, 'listening', { value: listening });
}
