// The page in a frame, `embed.html?widget=club-finder&near=Chrzanów`: one element with the attributes that the address gives.
import { elementNames } from '../../elements/names.js';
import { applyLook, look } from '../look.js';
import { toLanguage, type Language } from '../../text/language.js';

const words: Readonly<Record<Language, { title: string; unknown: string }>> = {
  pl: { title: 'Program Partnerstwa Lokalnego', unknown: 'Pod tym adresem nie ma widżetu. Są:' },
  en: { title: 'Local Partnership Programme', unknown: 'There is no widget at this address. There are:' },
  uk: { title: 'Програма місцевого партнерства', unknown: 'За цією адресою немає віджета. Є:' },
};

/** Names that mean nothing to HTML itself, or that are safe: an address must not bring a handler along. */
const isSafe = (name: string): boolean =>
  /^[a-z-]+$/.test(name) && !name.startsWith('on') && !['style', 'class', 'id', 'slot', 'is'].includes(name);

/** Who sends an address around must not put a feed of his own under this host's name. */
const isOwnFeed = (value: string): boolean => new URL(value, location.href).origin === new URL(location.href).origin;

const params = new URLSearchParams(location.search);
const language = toLanguage(params.get('lang'));
const { title, unknown } = words[language];
document.documentElement.lang = language;
document.title = title;

/** What stands here until there is a widget. A page of an earlier version has none. */
const missing = document.querySelector('.missing');
const name = (params.get('widget') ?? '').toLowerCase().replace(/^ppl-/, '');
if (elementNames.some((one) => one === name)) {
  const element = document.createElement(`ppl-${name}`);
  applyLook(document.body, (one) => params.get(one));
  for (const [key, value] of params) {
    if (key === 'widget' || key in look || !isSafe(key) || (key === 'feed' && !isOwnFeed(value))) continue;
    element.setAttribute(key, value);
  }
  const nameThePage = () => {
    const heading = element.shadowRoot?.querySelector('[part~="heading"], [part~="title"]')?.textContent?.trim();
    if (heading) document.title = `${heading} – ${title}`;
  };
  element.addEventListener('ppl-load', () => {
    nameThePage();
    // The words of another language may come after the feed.
    new MutationObserver(nameThePage).observe(element.shadowRoot!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  if (params.get('theme') === 'dark' || params.get('theme') === 'light') {
    document.documentElement.style.setProperty('color-scheme', params.get('theme'));
  }
  document.body.append(element);
  void customElements.whenDefined(element.localName).then(() => missing?.remove());
} else {
  missing?.remove();
  const message = document.createElement('p');
  message.append(`${unknown} ${elementNames.map((one) => `?widget=${one}`).join(', ')}`);
  document.body.append(message);
}

/** The height alone is told, and to whoever shows the page: it is no secret. */
function tellHeight(): void {
  const { height } = document.body.getBoundingClientRect();
  parent.postMessage({ type: 'ppl-height', height }, '*');
}
if (parent !== window) {
  new ResizeObserver(tellHeight).observe(document.body);
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source === parent && (data as { type?: unknown } | null)?.type === 'ppl-height?') tellHeight();
  });
}
