// The blocks in the editor: the widget itself as the preview, and a sidebar made from what there is to say of its attributes.
// What the preview shows is saved with the block, as plain HTML: readers without the script have it, and search engines.
import type { ElementName } from '../../elements/names.js';
import { toLanguage } from '../../text/language.js';
import { choicesFor, type Choice, type RawFeed } from '../choices.js';
import type { AttributeName } from '../labels/attribute-names.js';
import { elementLabels, labelOf, languageNames } from '../labels/labels.js';
import { look, type LookName } from '../look.js';
import { shownState } from '../prerender/live.js';
import { printedAttributes, printedOf } from '../prerender/printed.js';
import { editorWords } from './editor-words.js';

type Component = string | ((props: never) => unknown);

/** What is used of WordPress' own. */
interface WordPress {
  readonly blocks: {
    registerBlockType(name: string, settings: object): void;
    getBlockType(name: string): { readonly title: string } | undefined;
  };
  readonly blockEditor: { useBlockProps(props: object): object; readonly InspectorControls: Component };
  readonly components: Readonly<Record<string, Component>>;
  readonly data: { dispatch(store: string): Readonly<Record<string, (() => void) | undefined>> };
  readonly element: {
    createElement(type: Component | undefined, props: object | null, ...children: readonly unknown[]): unknown;
    readonly Fragment: Component;
    readonly RawHTML: Component;
    useEffect(effect: () => (() => void) | undefined, needs?: readonly unknown[]): void;
    useRef(value: null): { readonly current: HTMLElement | null };
    useState<Value>(value: Value): readonly [Value, (value: Value) => void];
  };
}

type BlockAttribute = AttributeName | LookName;

interface AttributeForm {
  readonly type: 'string' | 'number' | 'boolean';
  /** What holds where nothing is written; empty where the feed decides. */
  readonly usual: string;
  /** Whether all elements have it. */
  readonly shared: boolean;
}

/** What PHP says. */
interface Settings {
  readonly loader: string;
  /** The address from the settings; empty: the programme's own. */
  readonly feed: string;
  readonly ownFeed: string;
  /** Of the site, and of who edits it. */
  readonly language: string;
  readonly editorLanguage: string;
  readonly widgets: Readonly<
    Record<
      ElementName,
      { readonly attributes: Readonly<Record<BlockAttribute, AttributeForm>>; readonly needs: AttributeName | '' }
    >
  >;
}

type Value = string | number | boolean | undefined;
type Attributes = Readonly<Partial<Record<BlockAttribute | 'printed', Value>>>;

interface BlockProps {
  readonly attributes: Attributes;
  setAttributes(changes: Attributes): void;
}

const { wp, pplWidgets: settings } = window as unknown as { wp: WordPress; pplWidgets: Settings };
const { blocks, blockEditor, components, data } = wp;
const { createElement: el, Fragment, RawHTML, useEffect, useRef, useState } = wp.element;

const language = toLanguage(settings.editorLanguage);
const words = editorWords[language];
const feedAddress = settings.feed || settings.ownFeed;

/** The feed for the lists of choices; without it what is chosen is typed. */
const feed: Promise<RawFeed> = fetch(feedAddress, { credentials: 'omit' })
  .then((response) => response.json() as Promise<RawFeed>)
  .catch(() => ({}));

function useFeed(): RawFeed {
  const [read, setRead] = useState<RawFeed>({});
  useEffect(() => {
    void feed.then(setRead);
    return undefined;
  }, []);
  return read;
}

const text = (given: Value): Value => given || undefined;

/** A value that the feed no longer has stays, and can be seen. */
const withCurrent = (choices: readonly Choice[], value: Value): readonly Choice[] =>
  value === undefined || choices.some((one) => one.value === String(value))
    ? choices
    : [...choices, { value: String(value), label: String(value) }];

interface ControlProps {
  readonly name: BlockAttribute;
  readonly form: AttributeForm;
  readonly element: ElementName;
  readonly attributes: Attributes;
  set(changes: Attributes): void;
}

/** Figures are named by ids with spaces between them; a person sees and types their labels. */
function figuresControl(label: string, value: Value, choices: readonly Choice[], set: (value: Value) => void): unknown {
  const labelOfId = (id: string) => choices.find((one) => one.value === id)?.label ?? id;
  const idOf = (name: string) => choices.find((one) => one.label === name)?.value ?? name;
  const ids = String(value ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return el(components['FormTokenField'], {
    label,
    value: ids.map(labelOfId),
    suggestions: choices.filter((one) => !ids.includes(one.value)).map((one) => one.label),
    __experimentalExpandOnFocus: true,
    __experimentalShowHowTo: false,
    __nextHasNoMarginBottom: true,
    onChange: (labels: readonly string[]) => set(text(labels.map(idOf).join(' '))),
  });
}

/** A title is the widget's own, another one, or none: an empty one means none. */
function headingControl(common: object, value: Value, set: (value: Value) => void): unknown {
  return el(
    Fragment,
    null,
    el(components['ToggleControl'], {
      label: words.showTitle,
      checked: value !== '',
      onChange: (isShown: boolean) => set(isShown ? undefined : ''),
      __nextHasNoMarginBottom: true,
    }),
    value !== '' &&
      el(components['TextControl'], {
        ...common,
        value: value ?? '',
        placeholder: words.asWidgetSays,
        onChange: (next: string) => set(text(next)),
      }),
  );
}

function Control({ name, form, element, attributes, set: setAll }: ControlProps): unknown {
  const read = useFeed();
  const value = attributes[name];
  const set = (next: Value) => setAll({ [name]: next });
  const { name: label, help } = labelOf(element, name, language);
  const common = { label, help, __nextHasNoMarginBottom: true };
  const choices =
    name === 'lang'
      ? Object.entries(languageNames).map(([code, own]) => ({ value: code, label: own }))
      : name in look
        ? undefined
        : choicesFor(element, name as AttributeName, read, language);
  if (name === 'figures') return figuresControl(label, value, choices ?? [], set);
  if (name === 'heading') return headingControl(common, value, set);
  if (form.type === 'boolean') {
    const onChange = (next: boolean) => set(next || undefined);
    return el(components['ToggleControl'], { ...common, checked: !!value, onChange });
  }
  const toValue = (next: string | null): Value => (form.type === 'number' && next ? Number(next) : text(next ?? ''));
  // Few words in a list, many in a field that suggests.
  if (choices && (name === 'lang' || form.usual || choices.length < 8)) {
    const usual = choices.find((one) => one.value === form.usual)?.label ?? form.usual;
    return el(components['SelectControl'], {
      ...common,
      value: String(value ?? ''),
      options: [{ value: '', label: usual || '–' }, ...withCurrent(choices, value)],
      onChange: (next: string) => set(toValue(next)),
    });
  }
  if (choices?.length) {
    return el(components['ComboboxControl'], {
      ...common,
      value: value ?? null,
      options: withCurrent(choices, value),
      onChange: (next: string | null) => set(toValue(next)),
    });
  }
  const isNumber = form.type === 'number';
  return el(components['TextControl'], {
    ...common,
    type: isNumber ? 'number' : 'text',
    min: isNumber ? 1 : undefined,
    value: value ?? '',
    placeholder: form.usual,
    onChange: (next: string) => set(toValue(next)),
  });
}

/** The attributes as the element takes them: strings, and '' for one that is only there. */
function forElement(forms: Settings['widgets'][ElementName]['attributes'], attributes: Attributes) {
  const given: Record<string, string> = { lang: settings.language, ...(settings.feed ? { feed: settings.feed } : {}) };
  for (const [name, { type }] of Object.entries(forms) as [BlockAttribute, AttributeForm][]) {
    const value = attributes[name];
    if (name in look) continue;
    if (type === 'boolean' ? value : value !== undefined) given[name] = type === 'boolean' ? '' : String(value);
  }
  return given;
}

/** The look as React writes styles. */
const styleOf = (attributes: Attributes): object =>
  Object.fromEntries(Object.entries(look).map(([name, property]) => [property, attributes[name as LookName]]));

/** The editor draws its page in a frame of its own: the script has to be there. It may run any number of times. */
function addLoader(page: Document): void {
  if (page.querySelector('script[data-ppl-widgets]')) return;
  const script = page.createElement('script');
  script.type = 'module';
  script.src = settings.loader;
  script.dataset['pplWidgets'] = '';
  page.head.append(script);
}

/** How long the preview has to be at rest before it is saved, in milliseconds. */
const rest = 300;

/**
 * Calls back with what a preview shows, as HTML, whenever that has changed and come to rest. Returns what ends it.
 * Undefined: there is an error, and nothing to save.
 */
function followPrinted(element: Element, save: (html: string | undefined) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    const state = shownState(element);
    if (!state) {
      // What it waits for may change nothing that could be observed.
      timer = setTimeout(read, rest);
      return;
    }
    const html = printedOf(
      element,
      toLanguage(element.getAttribute('lang')),
      element.getAttribute('feed') ?? settings.ownFeed,
    );
    // In the browser's own spelling, which the saved page comes back in.
    const page = new DOMParser().parseFromString(html, 'text/html');
    // eslint-disable-next-line no-restricted-properties -- Read, not written.
    save(state === 'error' ? undefined : page.body.innerHTML);
  };
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(read, rest);
  });
  const view = element.ownerDocument.defaultView;
  void view?.customElements.whenDefined(element.localName).then(() => {
    if (!element.shadowRoot) return;
    observer.observe(element.shadowRoot, { subtree: true, childList: true, characterData: true });
    timer = setTimeout(read, rest);
  });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

/** What is printed where the preview is not: nobody sees it. */
const offstage = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', visibility: 'hidden' };

for (const [name, { attributes: forms, needs }] of Object.entries(settings.widgets) as [
  ElementName,
  Settings['widgets'][ElementName],
][]) {
  const block = `ppl-widgets/${name}`;
  const all = Object.entries(forms) as [BlockAttribute, AttributeForm][];

  function panel(
    title: string,
    isShared: boolean,
    attributes: Attributes,
    set: (changes: Attributes) => void,
  ): unknown {
    const own = all.filter(([, { shared }]) => shared === isShared);
    const controls = own.map(([attribute, form]) =>
      el(Control, { key: attribute, name: attribute, form, element: name, attributes, set }),
    );
    const column = el(components['__experimentalVStack'], { spacing: 5 }, ...controls);
    return own.length > 0 && el(components['PanelBody'], { title, initialOpen: !isShared }, column);
  }

  function Edit({ attributes, setAttributes }: BlockProps): unknown {
    const ref = useRef(null);
    const read = useFeed();
    const given = forElement(forms, attributes);
    const toPrint = printedAttributes(given, 'limit' in forms);
    const isWaiting = needs !== '' && !attributes[needs];
    // What was saved is of other attributes: until the preview has come to rest there is nothing to print.
    const set = (changes: Attributes) => setAttributes({ ...changes, printed: undefined });

    useEffect(() => {
      if (ref.current) addLoader(ref.current.ownerDocument);
      return undefined;
    }, []);
    useEffect(() => {
      const shown = ref.current?.querySelectorAll(`ppl-${name}`);
      const source = shown?.[shown.length - 1];
      if (!source) return undefined;
      return followPrinted(source, (html) => {
        if (html === attributes.printed) return;
        // No step of its own to undo: it follows from another.
        data.dispatch('core/block-editor')['__unstableMarkNextChangeAsNotPersistent']?.();
        setAttributes({ printed: html });
      });
    });

    const preview = isWaiting
      ? el(
          components['Placeholder'],
          { label: blocks.getBlockType(block)?.title, instructions: labelOf(name, needs, language).help },
          el(components['SelectControl'], {
            label: labelOf(name, needs, language).name,
            value: '',
            options: [{ value: '', label: '–' }, ...(choicesFor(name, needs, read, language) ?? [])],
            onChange: (next: string) => set({ [needs]: text(next) }),
            __nextHasNoMarginBottom: true,
          }),
        )
      : // Nothing in the preview can be clicked or reached by Tab: the block is what is edited.
        el(
          components['Disabled'],
          null,
          el(`ppl-${name}`, { ...given, style: styleOf(attributes) }),
          toPrint && el('div', { style: offstage }, el(`ppl-${name}`, toPrint)),
        );
    return el(
      Fragment,
      null,
      el(
        blockEditor.InspectorControls,
        null,
        panel(words.whatItShows, false, attributes, set),
        panel(words.lookAndSource, true, attributes, set),
      ),
      el('div', blockEditor.useBlockProps({ ref }), preview),
    );
  }

  blocks.registerBlockType(block, {
    title: `PPL: ${elementLabels[name][language].name.replace(/^./, (letter) => letter.toLowerCase())}`,
    description: elementLabels[name][language].help,
    edit: Edit,
    save: ({ attributes }: BlockProps) => (attributes.printed ? el(RawHTML, null, attributes.printed) : null),
  });
}
