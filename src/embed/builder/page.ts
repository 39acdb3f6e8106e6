// The embed builder: where it is pasted is asked first; what is chosen is shown as a live widget, and as code for the article
// and for the administrator. The address says all that is chosen, so that it can be sent.
import { contrastRatio, relativeLuminance } from '../../design/luminance.js';
import { elementNames } from '../../elements/names.js';
import type { PplErrorEvent } from '../../feed/events.js';
import { languages, toLanguage } from '../../text/language.js';
import type { RawFeed } from '../choices.js';
import type { AttributeName } from '../labels/attribute-names.js';
import { elementLabels, labelOf, languageNames } from '../labels/labels.js';
import { applyLook, lookNames, type LookName } from '../look.js';
import { liveTree, shownState } from '../prerender/live.js';
import { textOf, type Piece } from '../prerender/piece.js';
import { plainTree } from '../prerender/plain.js';
import { printedAttributes } from '../prerender/printed.js';
import { countyPageParts, countyPageTags, type CountyPagePart, type Tag } from './county-page.js';
import { check, field, make, option } from './dom.js';
import { Fields } from './fields.js';
import { articleFor, policyFor, templateFor, type Choice, type Place, type Widget } from './snippets.js';
import {
  isFramework,
  systems,
  systemWays,
  takesData,
  takesHash,
  takesLook,
  ways,
  type System,
  type Way,
} from './systems.js';
import { words as allWords } from './words.js';

const base = new URL('.', location.href).href.replace(/\?.*/, '');
/** What only this computer can load, as `npm start` shows it. */
const isOwnComputer = /^(?:localhost|127\..*|\[::1\])$/.test(location.hostname);
const feedAddress = new URL('cdn/feed/feed.json', base).href;
const given = new URLSearchParams(location.search);
const language = toLanguage(given.get('lang'));
const words = allWords[language];
const ratios = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A file beside the page. @throws Error that says which one is missing */
async function getJson(path: string): Promise<unknown> {
  try {
    const response = await fetch(new URL(path, base));
    if (!response.ok) throw new Error(`${response.status}`);
    return await response.json();
  } catch (cause) {
    throw new Error(words.failed(path), { cause });
  }
}

const oneOf = <One extends string>(all: readonly One[], value: string | null): One | undefined =>
  all.find((one) => one === value);

const system = make('select', {}, ...systems.map((name) => option(name, words.systems[name][0])));
const way = make('select');
/** One widget, or those of a page about one county. */
const offers = ['county-page', ...elementNames] as const;
type Offer = (typeof offers)[number];
const offerLabel = (offer: Offer, lang = language) =>
  offer === 'county-page' ? allWords[lang].countyPage : elementLabels[offer][lang];
const widget = make('select', {}, ...offers.map((name) => option(name, offerLabel(name).name)));
const parts: readonly (readonly [CountyPagePart, HTMLElement, HTMLInputElement])[] = countyPageParts.map((part) => {
  const [box, input] = check(`part-${part}`, words.partNames[part]);
  input.checked = true;
  return [part, box, input];
});
const partFields = make(
  'fieldset',
  { className: 'parts' },
  make('legend', {}, words.countyPageParts),
  ...parts.map(([, box]) => box),
);
const about = make('p', { className: 'note' });
const apart = make('p', { className: 'note' }, words.apart);
const advice = make('p', { className: 'note' });
const settings = make('fieldset', { className: 'settings' });
const textLanguage = make(
  'select',
  {},
  option('', words.asPage),
  ...languages.map((one) => option(one, languageNames[one], one)),
);
const [ownBrandBox, ownBrand] = check('own-brand', words.ownColour);
const brand = make('input', { type: 'color', value: '#1f5f2e' });
const contrastNote = make('p', { className: 'note' });
const otherLook = {
  font: make('input', { type: 'text', placeholder: 'system-ui, sans-serif', autocomplete: 'off' }),
  radius: make('input', { type: 'text', placeholder: '0.1875em', autocomplete: 'off' }),
  density: make('input', { type: 'number', min: '0.6', max: '1.6', step: '0.1', placeholder: '1' }),
};
const lookFields = make('div', { className: 'settings' });
const preview = make('div', { className: 'preview' });
const articleTitle = make('h2', { id: 'article' });
const code = make('code');
const pre = make('pre', { tabIndex: 0 }, code);
const ownComputer = make('p', { className: 'note' }, words.ownComputer(base));
const said = make('p', { className: 'note', role: 'status' });
const [dataBox, hasData] = check('data', words.data, words.dataReason);
const [hashBox, hasHash] = check('hash', words.hash, words.hashReason);
const administrator = make('div');
const languageLinks = make('nav', { ariaLabel: words.languages });

const systemNow = (): System => oneOf(systems, system.value) ?? 'unknown';
const wayNow = (): Way => oneOf(ways, way.value) ?? systemWays[systemNow()].ways[0];
const offerNow = (): Offer => oneOf(offers, widget.value) ?? elementNames[0];
const partsNow = (): readonly CountyPagePart[] => parts.flatMap(([part, , input]) => (input.checked ? part : []));

/** What can be set of the page about one county. */
const ofCountyPage: readonly AttributeName[] = ['county', 'heading-level', 'theme'];

let fields: Fields | undefined;

/** The look that is chosen; plain HTML wears that of its page. */
function lookNow(): Partial<Record<LookName, string>> {
  if (!takesLook(wayNow())) return {};
  const { font, radius, density } = otherLook;
  const chosen = {
    brand: ownBrand.checked ? brand.value : '',
    font: font.value,
    radius: radius.value,
    density: density.value,
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value.trim()));
}

/** What is filled in, with the language. */
const attributesNow = (): readonly (readonly [string, string])[] => [
  ...(fields?.read() ?? []),
  ...(textLanguage.value ? [['lang', textLanguage.value] as const] : []),
];

/** The tags of what is chosen. */
function tagsNow(): readonly Tag[] {
  const offer = offerNow();
  const attributes = attributesNow();
  if (offer !== 'county-page') return [{ name: offer, attributes }];
  return countyPageTags({
    parts: partsNow(),
    county: attributes.find(([name]) => name === 'county')?.[1] ?? '',
    counties: fields?.counties ?? [],
    title: allWords[toLanguage(textLanguage.value)].countyPage.name,
    common: attributes.filter(([name]) => name !== 'county'),
    isOnePage: wayNow() !== 'frame',
  });
}

/** @param shown what the widgets show without a script, in their order; undefined while that is not known */
function choiceNow(shown?: readonly (readonly Piece[])[]): Choice {
  const kind = wayNow();
  const toWidget = (tag: Tag, at: number): Widget => {
    const fallback = shown?.[at] ?? [];
    return { ...tag, fallback, title: textOf(fallback, /^h[2-6]$/) || elementLabels[tag.name][language].name };
  };
  return {
    name: offerNow(),
    widgets: tagsNow().map(toWidget),
    language: textLanguage.value || 'pl',
    look: lookNow(),
    hasData: hasData.checked && takesData(kind),
    hasHash: hasHash.checked && takesHash(kind),
    isTogether: systemWays[systemNow()].isTogether ?? false,
    isFrameAlone: systemWays[systemNow()].takesFrameAlone ?? false,
  };
}

/** All that is chosen, as the page's address has it. */
function addressNow(lang: string = language): string {
  const { look } = choiceNow();
  const query = new URLSearchParams({ lang, system: systemNow(), way: wayNow(), widget: offerNow() });
  if (offerNow() === 'county-page') query.set('parts', partsNow().join(' '));
  for (const [name, value] of attributesNow()) query.set(name === 'lang' ? 'text' : name, value);
  for (const [name, value] of Object.entries(look)) query.set(name, value);
  if (hasData.checked) query.set('data', '');
  if (hasHash.checked) query.set('hash', '');
  return `?${query.toString()}`;
}

/** Copies, and says whether that was done. */
const copier = (label: string, text: () => string): HTMLButtonElement => {
  const button = make('button', { type: 'button' }, label);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text()).then(
      () => (said.textContent = words.copied),
      () => (said.textContent = words.notCopied),
    );
  });
  return button;
};
/** Copies the address of a part of the page with all that is chosen, for whoever has to do that part. */
const linkTo = (part: 'article' | 'administrator'): HTMLButtonElement => {
  const button = copier(words.copyLink[part], () => new URL(`${addressNow()}#${part}`, location.href).href);
  button.className = 'plain';
  return button;
};
const copyArticle = copier(words.copy, () => code.textContent);

function build(): void {
  document.documentElement.lang = language;
  document.title = words.title;
  pre.ariaLabel = words.article;
  const { font, radius, density } = otherLook;
  const lookField = (name: LookName, control: HTMLElement) => {
    const label = labelOf(elementNames[0], name, language);
    return field(name, label.name, control, label.help);
  };
  lookFields.append(
    ownBrandBox,
    field('brand', labelOf(elementNames[0], 'brand', language).name, brand),
    contrastNote,
    lookField('font', font),
    lookField('radius', radius),
    lookField('density', density),
  );
  document.body.append(
    make('header', {}, make('h1', {}, words.title), languageLinks),
    make('p', { className: 'lead' }, words.lead),
    make(
      'main',
      {},
      make(
        'section',
        { className: 'question' },
        field('system', words.system, system),
        field('way', words.way, way),
        advice,
        field('widget', words.widget, widget),
        about,
        apart,
      ),
      make(
        'section',
        { className: 'code' },
        articleTitle,
        pre,
        ownComputer,
        make('div', { className: 'actions' }, copyArticle, linkTo('article')),
        said,
        dataBox,
        hashBox,
        administrator,
      ),
      make(
        'section',
        { className: 'choice' },
        make('h2', {}, words.settings),
        partFields,
        settings,
        make('h3', {}, words.look),
        field('language', labelOf(elementNames[0], 'lang', language).name, textLanguage),
        lookFields,
      ),
      make(
        'section',
        { className: 'shown' },
        make('h2', {}, words.preview),
        preview,
        make('p', { className: 'note' }, words.stillBroken),
      ),
    ),
  );
}

/** Of a colour as the browser's field for one writes it, `#rrggbb`. */
function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\da-f]{2}/gi) ?? []).map((channel) => parseInt(channel, 16));
  return relativeLuminance(red, green, blue);
}

/** What the live widget shows, as HTML for those without its script. */
const fallbackOf = ({ shadowRoot }: Element, lang: string): Piece[] =>
  shadowRoot ? plainTree(liveTree(shadowRoot), lang, feedAddress) : [];

/** How long a widget has to be at rest before what it shows is taken, in milliseconds. */
const rest = 250;

/** Waits until the widget shows its content or says that there is none, has all that it asked for, and has come to rest. */
async function settled(element: Element): Promise<void> {
  while (element.isConnected && !shownState(element)) await new Promise(requestAnimationFrame);
  const { shadowRoot } = element;
  if (!shadowRoot) return;
  await new Promise<void>((resolve) => {
    let timer = setTimeout(done, rest);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, rest);
    });
    function done(): void {
      observer.disconnect();
      resolve();
    }
    observer.observe(shadowRoot, { subtree: true, childList: true, characterData: true });
  });
}

function showWays(wanted?: Way): void {
  const all = systemWays[systemNow()].ways;
  way.replaceChildren(...all.map((name) => option(name, words.ways[name])));
  way.value = wanted && all.includes(wanted) ? wanted : all[0];
  way.parentElement!.hidden = all.length === 1;
}

async function start(): Promise<void> {
  build();
  // Whoever chooses before the data have come has chosen.
  takeFromAddress();
  system.addEventListener('change', () => showWays());
  code.textContent = words.waiting;
  copyArticle.disabled = true;
  const feed = (await getJson('cdn/feed/feed.json')) as RawFeed;
  const { version, integrity } = (await getJson('cdn/1/version.json')) as Pick<Place, 'version' | 'integrity'>;
  /** What each widget shows; undefined while that is not known. */
  let shown: readonly (readonly Piece[])[] | undefined;
  /** Whether somebody has chosen something: of what stands there at first nothing is said. */
  let isChanged = false;

  const showCode = () => {
    const kind = wayNow();
    const choice = choiceNow(shown);
    const place: Place = { base, version, integrity };
    history.replaceState(null, '', `${addressNow()}${location.hash}`);
    for (const link of languageLinks.querySelectorAll('a')) link.href = addressNow(link.lang) + location.hash;
    advice.textContent = words.systems[systemNow()][1];
    const isCountyPage = offerNow() === 'county-page';
    about.textContent = offerLabel(offerNow()).help;
    partFields.hidden = !isCountyPage;
    apart.hidden = !isCountyPage || kind !== 'frame';
    articleTitle.textContent = isFramework(kind) ? words.source : words.article;
    dataBox.hidden = !takesData(kind);
    hashBox.hidden = !takesHash(kind);
    lookFields.hidden = !takesLook(kind);
    said.textContent = '';
    const isWaiting = !shown && (choice.hasData || kind === 'html' || kind === 'frame');
    copyArticle.disabled = isWaiting;
    code.textContent = isWaiting ? words.waiting : articleFor(kind, choice, place);
    const namesHere = [code.textContent, templateFor(kind, choice, place)].some((text) => text.includes(base));
    ownComputer.hidden = !isOwnComputer || !namesHere;
    showAdministrator(kind, choice, place);
  };

  const showWidget = () => {
    const { widgets, language: lang, look } = choiceNow();
    const ratio = contrastRatio(luminanceOf(brand.value), 1);
    brand.parentElement!.hidden = contrastNote.hidden = !ownBrand.checked;
    contrastNote.textContent = words.contrast(ratios.format(ratio), ratio >= 7);
    fields?.clearFaults();
    fields?.checkCounty();
    shown = undefined;
    const sources = widgets.map(({ name, attributes }) => {
      const elementWith = (all: Readonly<Record<string, string>>) => {
        const made = document.createElement(`ppl-${name}`);
        for (const [key, value] of Object.entries(all)) made.setAttribute(key, value);
        return made;
      };
      const chosen = { ...Object.fromEntries(attributes), lang };
      const element = elementWith(chosen);
      applyLook(element, (one) => look[one]);
      element.addEventListener('ppl-error', ({ detail }: PplErrorEvent) => fields?.report(detail.code, detail.message));
      const printed = printedAttributes(chosen, 'limit' in element);
      const source = printed ? elementWith(printed) : element;
      if (source !== element) {
        source.classList.add('offstage');
        source.inert = true;
        source.removeAttribute('group');
      }
      return { element, source };
    });
    // The page must not jump under the pointer that is on its way to the next field.
    preview.style.setProperty('min-height', `${preview.offsetHeight}px`);
    const parted = sources.flatMap(({ element, source }, at) => [...(at ? [make('hr')] : []), element, source]);
    preview.replaceChildren(...new Set(parted));
    const [first = null] = preview.children;
    showCode();
    void Promise.all(sources.map(({ source }) => settled(source))).then(() => {
      if (first !== preview.firstElementChild) return;
      preview.style.removeProperty('min-height');
      shown = sources.map(({ source }) => fallbackOf(source, lang));
      for (const { element, source } of sources) if (source !== element) source.remove();
      showCode();
      tellCode();
    });
  };

  /** Says that the code is there anew, to people who do not see it change. */
  const tellCode = () => {
    if (isChanged) said.textContent = words.ready(offerLabel(offerNow()).name);
  };

  const showFields = async (valueOf?: (name: AttributeName) => string | null) => {
    const offer = offerNow();
    const isCountyPage = offer === 'county-page';
    const name = isCountyPage ? 'rollout-timeline' : offer;
    fields = undefined;
    // Its class says which attributes it has; the loader brings it when its tag is on the page.
    if (!customElements.get(`ppl-${name}`)) preview.replaceChildren(document.createElement(`ppl-${name}`));
    const { observedAttributes } = (await customElements.whenDefined(`ppl-${name}`)) as unknown as {
      readonly observedAttributes: readonly AttributeName[];
    };
    if (offer !== offerNow()) return;
    const attributes = isCountyPage ? ofCountyPage : observedAttributes;
    const labelFor = (attribute: AttributeName) =>
      isCountyPage && attribute === 'county' ? words.county : labelOf(name, attribute, language);
    fields = new Fields(attributes, { element: name, feed, language, words, labelOf: labelFor });
    settings.replaceChildren(...fields.boxes);
    if (valueOf) fields.write(valueOf);
    showWidget();
  };

  // Before what the change does.
  document.addEventListener('change', () => (isChanged = true), { capture: true });
  system.addEventListener('change', showWidget);
  widget.addEventListener('change', () => void showFields());
  for (const part of [partFields, settings, textLanguage, lookFields, way]) part.addEventListener('change', showWidget);
  for (const part of [hasData, hasHash]) {
    part.addEventListener('change', () => {
      showCode();
      if (shown) tellCode();
    });
  }

  for (const one of languages) {
    const link = make('a', { href: addressNow(one), lang: one, hreflang: one }, languageNames[one]);
    if (one === language) link.setAttribute('aria-current', 'true');
    languageLinks.append(link);
  }
  await showFields((name) => given.get(name));
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** What an address says that somebody has sent. */
function takeFromAddress(): void {
  system.value = oneOf(systems, given.get('system')) ?? 'unknown';
  showWays(oneOf(ways, given.get('way')));
  widget.value = oneOf(offers, given.get('widget')) ?? 'key-figures';
  const chosenParts = given.get('parts')?.split(' ');
  for (const [part, , input] of parts) input.checked = chosenParts?.includes(part) ?? true;
  textLanguage.value = oneOf(languages, given.get('text')) ?? '';
  ownBrand.checked = /^#[\da-f]{6}$/i.test(given.get('brand') ?? '');
  if (ownBrand.checked) brand.value = given.get('brand')!;
  for (const name of lookNames) if (name !== 'brand') otherLook[name].value = given.get(name) ?? '';
  hasData.checked = given.has('data');
  hasHash.checked = given.has('hash');
}

/** What has to be done once for the whole site, by whoever may. */
function showAdministrator(kind: Way, choice: Choice, place: Place): void {
  const script = templateFor(kind, choice, place);
  const policy = policyFor(kind, choice, place);
  const parts: Node[] = [];
  if (kind === 'shortcode') {
    const zip = new URL('wordpress/ppl-widgets.zip', base).href;
    parts.push(make('p', {}, `${words.plugin} `, make('a', { href: zip, download: '' }, words.download)));
  }
  if (script) {
    const text = make(
      'pre',
      { tabIndex: 0, ariaLabel: words.administrator, className: 'template' },
      make('code', {}, script),
    );
    parts.push(
      make('p', {}, words.once),
      text,
      make(
        'div',
        { className: 'actions' },
        copier(words.copyScript, () => script),
      ),
    );
  }
  parts.push(
    policy
      ? make('p', {}, words.policy, make('code', { className: 'policy' }, policy))
      : make('p', {}, kind === 'shortcode' ? '' : words.noPolicy),
  );
  administrator.replaceChildren(
    make('h2', { id: 'administrator' }, words.administrator),
    ...parts,
    make('div', { className: 'actions' }, linkTo('administrator')),
  );
}

start().catch((error: unknown) => {
  pre.hidden = true;
  said.className = 'fault';
  said.textContent = error instanceof Error ? error.message : String(error);
});
