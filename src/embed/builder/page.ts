// The embed builder: what is chosen on the left is shown as a live widget, and as code for the webmaster's own system.
import { contrastRatio, relativeLuminance } from '../../design/luminance.js';
import { elementNames, type ElementName } from '../../elements/names.js';
import { plainTree } from '../prerender/plain.js';
import { liveTree, shownState } from '../prerender/live.js';
import { textOf, type Piece } from '../prerender/piece.js';
import { field, fieldsOf, make, option, readFields, type Attribute, type Feed } from './fields.js';
import { policyFor, snippetFor, systems, type Place, type System } from './snippets.js';
import { words as allWords } from './words.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly tagName?: string; readonly attributes?: readonly Attribute[] }[];
  }[];
}

const base = new URL('.', location.href).href.replace(/\?.*/, '');
const getJson = async (path: string): Promise<unknown> => (await fetch(new URL(path, base))).json();

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'pl';
const words = allWords[language];
const ratios = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const select = make('select', {}, ...elementNames.map((name) => option(name, words.widgets[name] ?? name)));
const settings = make('fieldset');
const languages = make(
  'select',
  {},
  option('', words.asPage),
  ...['pl', 'en', 'uk'].map((code) =>
    option(code, new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code),
  ),
);
const ownBrand = make('input', { type: 'checkbox' });
const brand = make('input', { type: 'color', value: '#1f5f2e' });
const contrastNote = make('p', { className: 'note' });
const preview = make('div');
const system = make('select', {}, ...systems.map((name) => option(name, words.systems[name][0])));
const advice = make('p', { className: 'note' });
const code = make('code');
const pre = make('pre', { tabIndex: 0 }, code);
const said = make('p', { className: 'note', role: 'status' });
const policy = make('div', { className: 'note' });
const copy = make('button', { type: 'button' }, words.copy);

function build(): void {
  document.documentElement.lang = language;
  document.title = words.title;
  const other = make('a', { href: `?lang=${language === 'pl' ? 'en' : 'pl'}` }, words.otherLanguage);
  other.lang = language === 'pl' ? 'en' : 'pl';
  const form = make(
    'section',
    { className: 'form' },
    make('h2', {}, words.settings),
    field('widget', [words.widget], select),
    settings,
    make(
      'fieldset',
      {},
      make('legend', {}, words.look),
      field('language', [words.language], languages),
      make('label', { className: 'check' }, ownBrand, words.ownBrand),
      field('brand', [words.brand], brand),
      contrastNote,
    ),
  );
  const main = make(
    'main',
    {},
    form,
    make('section', {}, make('h2', {}, words.preview), preview),
    make(
      'section',
      {},
      make('h2', {}, words.code),
      field('system', [words.system], system),
      advice,
      pre,
      copy,
      said,
      policy,
    ),
  );
  pre.ariaLabel = words.code;
  document.body.append(
    make('header', {}, make('h1', {}, words.title), other),
    make('p', { className: 'lead' }, words.lead),
    main,
  );
}

/** Of a colour as the browser's field for one writes it, `#rrggbb`. */
function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\da-f]{2}/gi) ?? []).map((channel) => parseInt(channel, 16));
  return relativeLuminance(red, green, blue);
}

/** What the live widget shows, as HTML for those without its script. */
function fallbackOf(element: Element, lang: string): Piece[] {
  const tree = element.shadowRoot ? liveTree(element.shadowRoot) : [];
  return plainTree(tree, lang, new URL('cdn/feed/feed.json', base).href);
}

async function start(): Promise<void> {
  build();
  code.textContent = words.waiting;
  const [manifest, feed] = (await Promise.all([getJson('custom-elements.json'), getJson('cdn/feed/feed.json')])) as [
    Manifest,
    Feed,
  ];
  const { version, integrity } = (await getJson('cdn/1/version.json')) as Pick<Place, 'version' | 'integrity'>;
  const attributesOf = (name: string) =>
    manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === `ppl-${name}`)
      ?.attributes ?? [];
  let place: Place | undefined;

  const choice = () => ({
    name: select.value as ElementName,
    attributes: [...readFields(settings), ...(languages.value ? [['lang', languages.value] as [string, string]] : [])],
    language: languages.value || 'pl',
    brand: ownBrand.checked ? brand.value : '',
  });
  const showCode = () => {
    const kind = system.value as System;
    const { brand: color } = choice();
    advice.replaceChildren(
      words.systems[kind][1],
      ...(kind === 'wordpress' && color
        ? [` ${words.brandApart} `, make('code', {}, `:root { --ppl-color-brand: ${color}; }`)]
        : []),
    );
    said.textContent = '';
    if (!place) return;
    code.textContent = snippetFor(kind, choice(), place);
    const lines = policyFor(kind, choice(), place);
    policy.replaceChildren(
      ...(lines ? [words.policy, make('code', { className: 'policy' }, lines)] : [words.noPolicy]),
    );
  };
  const showWidget = () => {
    const { name, attributes, language: lang, brand: color } = choice();
    const ratio = contrastRatio(luminanceOf(brand.value), 1);
    brand.disabled = !ownBrand.checked;
    contrastNote.textContent = color ? words.contrast(ratios.format(ratio), ratio >= 4.5) : '';
    const element = document.createElement(`ppl-${name}`);
    element.lang = lang;
    for (const [key, value] of attributes) element.setAttribute(key, value);
    if (color) element.style.setProperty('--ppl-color-brand', color);
    place = undefined;
    code.textContent = words.waiting;
    // A map is drawn by the browser alone; without a script the same facts stand as the element's usual view.
    const source = element.getAttribute('view') === 'map' ? (element.cloneNode() as HTMLElement) : element;
    const done = () => {
      if (element !== preview.firstElementChild) return;
      preview.style.removeProperty('min-height');
      const fallback = fallbackOf(source, lang);
      if (source !== element) source.remove();
      place = { base, version, integrity, fallback, title: textOf(fallback, /^h[2-6]$/) };
      showCode();
    };
    // The page must not jump under the pointer that is on its way to the next field.
    preview.style.setProperty('min-height', `${preview.offsetHeight}px`);
    preview.replaceChildren(element);
    if (source !== element) {
      source.removeAttribute('view');
      source.classList.add('offstage');
      source.inert = true;
      preview.append(source);
    }
    void settled(source).then(done);
  };
  const showFields = () => {
    const fields = fieldsOf(attributesOf(select.value), feed, words, language);
    settings.replaceChildren(make('legend', {}, words.widgets[select.value] ?? ''), ...fields);
    showWidget();
  };
  select.addEventListener('change', showFields);
  for (const part of [settings, languages, ownBrand, brand]) part.addEventListener('change', showWidget);
  system.addEventListener('change', showCode);
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(code.textContent).then(
      () => (said.textContent = words.copied),
      () => (said.textContent = words.notCopied),
    );
  });
  showFields();
}

/** Waits until the widget shows its content, or says that there is none. */
async function settled(element: Element): Promise<void> {
  while (element.isConnected && !shownState(element)) await new Promise(requestAnimationFrame);
}

start().catch(() => {
  code.textContent = words.failed;
});
