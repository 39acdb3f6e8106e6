import type { System } from './snippets.js';

/** What the page says, in the two languages of its readers. */
export interface Words {
  readonly title: string;
  readonly lead: string;
  readonly otherLanguage: string;
  readonly widget: string;
  readonly settings: string;
  readonly look: string;
  readonly language: string;
  readonly asPage: string;
  readonly brand: string;
  readonly ownBrand: string;
  readonly preview: string;
  readonly system: string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly policy: string;
  readonly noPolicy: string;
  readonly any: string;
  readonly usual: string;
  readonly waiting: string;
  readonly failed: string;
  /** Where a system takes a style apart from the code; the rule follows. */
  readonly brandApart: string;
  contrast(ratio: string, isEnough: boolean): string;
  readonly widgets: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly systems: Readonly<Record<System, readonly [name: string, advice: string]>>;
}

const pl: Words = {
  title: 'Kreator widżetów',
  lead: 'Wybierz widżet, ustaw go i skopiuj kod do swojego systemu. Wewnątrz kodu są już prawdziwe dane: zobaczy je także ten, u kogo skrypt nie zadziała.',
  otherLanguage: 'English',
  widget: 'Widżet',
  settings: 'Ustawienia',
  look: 'Język i wygląd',
  language: 'Język',
  asPage: 'jak strona (w kodzie polski)',
  brand: 'Barwa urzędu',
  ownBrand: 'Ustaw własną barwę',
  preview: 'Podgląd',
  system: 'Gdzie wklejasz?',
  code: 'Kod',
  copy: 'Kopiuj kod',
  copied: 'Skopiowano do schowka.',
  notCopied: 'Nie udało się skopiować. Zaznacz kod i skopiuj go ręcznie.',
  policy: 'Jeśli witryna ma politykę CSP, dopisz w niej:',
  noPolicy: 'Ten sposób nie wymaga niczego w polityce CSP.',
  any: 'wszystkie',
  usual: 'domyślnie',
  waiting: 'Przygotowuję kod…',
  failed: 'Nie udało się wczytać danych. Odśwież stronę.',
  brandApart: 'Barwę wpisz w stylach motywu (Wygląd → Dostosuj → Dodatkowy CSS):',
  contrast: (ratio, isEnough) =>
    isEnough
      ? `Kontrast na białym tle: ${ratio}:1, wystarczający dla tekstu (co najmniej 4,5:1).`
      : `Kontrast na białym tle: ${ratio}:1, za mały dla tekstu (potrzeba 4,5:1). Widżet sam przyciemni tę barwę w tekstach i odnośnikach.`,
  widgets: {
    'key-figures': 'Liczby',
    'rollout-timeline': 'Gdzie i kiedy',
    'club-finder': 'Kluby w okolicy',
    'program-explainer': 'Jak działa program',
    'project-list': 'Projekty',
    'project-card': 'Jeden projekt',
  },
  attributes: {
    near: 'W pobliżu miejscowości',
    voivodeship: 'Województwo',
    county: 'Powiat',
    network: 'Sieć',
    limit: 'Ile na początek',
    view: 'Widok',
    figures: 'Które liczby',
    component: 'Komponent',
    audience: 'Dla kogo',
    project: 'Projekt',
    from: 'Od roku',
    to: 'Do roku',
    filters: 'Pokaż filtry',
    locate: 'Pokaż „użyj mojej pozycji”',
    heading: 'Własny tytuł',
    'heading-level': 'Poziom tytułu (2–6)',
    theme: 'Motyw',
  },
  values: {
    timeline: 'oś czasu',
    map: 'mapa',
    table: 'tabela',
    list: 'lista',
    auto: 'jak strona',
    light: 'jasny',
    dark: 'ciemny',
    contrast: 'kontrastowy',
    community: 'społeczność',
    business: 'firmy',
    government: 'samorząd',
  },
  systems: {
    tag: [
      'Własny HTML',
      'Zachowują go strony statyczne i szablony, a z systemów te, w których wolno wpisać skrypt: Drupal w formacie bez filtrów, Joomla tylko u osoby z filtrem tekstu „Bez filtrowania”. Po zapisaniu sprawdź, czy znacznik został.',
    ],
    pinned: [
      'Stała wersja z integrity',
      'Dla działu bezpieczeństwa: kod nigdy się nie zmieni. Części wczytywane później chroni mapa importu; przeglądarki sprzed roku 2025 mogą sprawdzać tylko pierwszy plik.',
    ],
    div: [
      'CMS usuwa znaczniki',
      'Gdy system usuwa nieznane znaczniki: WordPress zostawia div z atrybutami data-…; Drupal i TYPO3, gdy administrator dopisze go do dozwolonych. Skrypt wstawia wtedy administrator w szablonie.',
    ],
    iframe: [
      'Ramka (iframe)',
      'Gdy wolno wkleić tylko ramkę: Google Sites, SharePoint (gdy administrator dopuści ten adres). Skrypt dopasowuje wysokość; bez niego ramka ma 600 px i przewija się w środku.',
    ],
    static: [
      'Sam HTML',
      'Same dane z dzisiaj, bez skryptu. Zachowa to każdy system; danych nikt potem nie zaktualizuje.',
    ],
    wordpress: [
      'WordPress (wtyczka)',
      'Wymaga wtyczki dist/wordpress/ppl-widgets.zip. Dane bez skryptu drukuje sama wtyczka.',
    ],
    react: ['React', 'Wymaga npm install ppl-widgets. Działa od React 19.'],
    vue: ['Vue', 'Wymaga npm install ppl-widgets. Działa od Vue 3.'],
    angular: ['Angular', 'Wymaga npm install ppl-widgets.'],
    svelte: ['Svelte', 'Wymaga npm install ppl-widgets. Działa od Svelte 5.'],
  },
};

const en: Words = {
  title: 'Widget builder',
  lead: 'Choose a widget, set it up and copy the code for your system. The real data are inside the code already: they are seen where the script does not run, too.',
  otherLanguage: 'Polski',
  widget: 'Widget',
  settings: 'Settings',
  look: 'Language and look',
  language: 'Language',
  asPage: 'as the page (code in Polish)',
  brand: 'Brand colour',
  ownBrand: 'Set a colour of your own',
  preview: 'Preview',
  system: 'Where do you paste it?',
  code: 'Code',
  copy: 'Copy the code',
  copied: 'Copied to the clipboard.',
  notCopied: 'It could not be copied. Select the code and copy it by hand.',
  policy: 'If the site has a content security policy, add to it:',
  noPolicy: 'This way needs nothing in a content security policy.',
  any: 'all',
  usual: 'default',
  waiting: 'Preparing the code…',
  failed: 'The data could not be loaded. Reload the page.',
  brandApart: 'Put the colour into the styles of your theme (Appearance → Customize → Additional CSS):',
  contrast: (ratio, isEnough) =>
    isEnough
      ? `Contrast on white: ${ratio}:1, enough for text (at least 4.5:1).`
      : `Contrast on white: ${ratio}:1, too little for text (4.5:1 is needed). The widget itself darkens this colour in texts and links.`,
  widgets: {
    'key-figures': 'Key figures',
    'rollout-timeline': 'Where and when',
    'club-finder': 'Clubs nearby',
    'program-explainer': 'How the programme works',
    'project-list': 'Projects',
    'project-card': 'One project',
  },
  attributes: {
    near: 'Near a place',
    voivodeship: 'Voivodeship',
    county: 'County',
    network: 'Network',
    limit: 'How many at first',
    view: 'View',
    figures: 'Which figures',
    component: 'Component',
    audience: 'For whom',
    project: 'Project',
    from: 'From the year',
    to: 'To the year',
    filters: 'Show the filters',
    locate: 'Show ‘use my position’',
    heading: 'A title of your own',
    'heading-level': 'Level of the title (2–6)',
    theme: 'Theme',
  },
  values: {
    auto: 'that of the page',
    community: 'communities',
    business: 'businesses',
    government: 'local government',
  },
  systems: {
    tag: [
      'Custom HTML',
      'Kept by static pages and templates, and by systems where you may write scripts: Drupal in a format without filters, Joomla only for a person whose text filter is “No Filtering”. After saving, look whether the tag is still there.',
    ],
    pinned: [
      'Fixed version with integrity',
      'For the security officer: this code never changes. What is loaded later is held by the import map; browsers from before 2025 may check the first file only.',
    ],
    div: [
      'The CMS drops tags',
      'Where unknown tags are dropped: WordPress keeps a div with data-… attributes; Drupal and TYPO3 do once the administrator allows it. The script then goes into the template, by the administrator.',
    ],
    iframe: [
      'Frame (iframe)',
      'Where only a frame may be pasted: Google Sites, SharePoint (once the administrator allows this address). The script fits the height; without it the frame has 600 px and scrolls inside.',
    ],
    static: [
      'HTML alone',
      'Today’s data alone, without a script. Every system keeps it; nobody updates the data later.',
    ],
    wordpress: [
      'WordPress (plugin)',
      'Needs the plugin dist/wordpress/ppl-widgets.zip, which prints the data for readers without a script itself.',
    ],
    react: ['React', 'Needs npm install ppl-widgets. From React 19.'],
    vue: ['Vue', 'Needs npm install ppl-widgets. From Vue 3.'],
    angular: ['Angular', 'Needs npm install ppl-widgets.'],
    svelte: ['Svelte', 'Needs npm install ppl-widgets. From Svelte 5.'],
  },
};

export const words: Readonly<Record<'pl' | 'en', Words>> = { pl, en };
