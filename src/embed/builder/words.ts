import type { Language } from '../../text/language.js';
import type { Label } from '../labels/labels.js';
import type { CountyPagePart } from './county-page.js';
import type { System, Way } from './systems.js';

/** What the page says beside the labels of elements and attributes. */
export interface Words {
  readonly title: string;
  readonly lead: string;
  readonly languages: string;
  readonly system: string;
  readonly way: string;
  readonly widget: string;
  /** The page about one county: its name in the choice of widgets, which is its title too. */
  readonly countyPage: Label;
  readonly county: Label;
  readonly countyPageParts: string;
  readonly partNames: Readonly<Record<CountyPagePart, string>>;
  /** Where each widget of that page is in a frame of its own. */
  readonly apart: string;
  readonly settings: string;
  readonly look: string;
  readonly preview: string;
  readonly article: string;
  /** In place of the article, for who builds with a framework. */
  readonly source: string;
  readonly administrator: string;
  /** Before the script of the template. */
  readonly once: string;
  readonly plugin: string;
  readonly download: string;
  readonly policy: string;
  readonly noPolicy: string;
  readonly copy: string;
  readonly copyScript: string;
  readonly copyLink: Readonly<Record<'article' | 'administrator', string>>;
  readonly copied: string;
  readonly notCopied: string;
  readonly data: string;
  readonly dataReason: string;
  readonly hash: string;
  readonly hashReason: string;
  readonly any: string;
  readonly usual: string;
  readonly asPage: string;
  readonly waiting: string;
  /** Where help is when it does not work. */
  readonly stillBroken: string;
  readonly ownColour: string;
  /** A value that means nothing; `likely` is the nearest that there is. */
  unknownValue(value: string, likely: string | undefined): string;
  ambiguousValue(value: string): string;
  invalidValue(value: string): string;
  failed(file: string): string;
  /** Where the page is served by the reader's own computer, at `base`: nobody else can load anything from there. */
  ownComputer(base: string): string;
  /** After a change, to people who do not see it. */
  ready(widget: string): string;
  contrast(ratio: string, isEnough: boolean): string;
  readonly ways: Readonly<Record<Way, string>>;
  readonly systems: Readonly<Record<System, readonly [name: string, advice: string]>>;
}

export const words: Readonly<Record<Language, Words>> = {
  pl: {
    title: 'Kreator widżetów',
    lead: 'Powiedz, gdzie wklejasz, i wybierz widżet. Kod do wklejenia jest od razu gotowy.',
    languages: 'Język tej strony',
    system: 'Gdzie wklejasz?',
    way: 'Sposób',
    widget: 'Widżet',
    countyPage: {
      name: 'Nasz powiat w programie',
      help: 'Gotowa strona powiatu: kilka widżetów, które pokazują ten sam powiat. Kto wybierze inny w jednym, widzi go we wszystkich.',
    },
    county: { name: 'Powiat', help: 'Od niego zaczyna się strona; bez niego odwiedzający wybierają sami.' },
    countyPageParts: 'Co jest na stronie',
    partNames: {
      card: 'Karta powiatu',
      map: 'Mapa programu',
      clubs: 'Kluby w okolicy',
      projects: 'Projekty programu',
    },
    apart: 'W ramkach widżety nie wiedzą o sobie: każdy pokazuje ten powiat, ale nie zmienia się razem z innymi.',
    settings: 'Ustawienia',
    look: 'Język i wygląd',
    preview: 'Podgląd',
    article: 'Do artykułu',
    source: 'Do źródeł strony',
    administrator: 'Dla administratora',
    once: 'Raz w całej witrynie, w szablonie:',
    plugin: 'Raz w całej witrynie: zainstaluj wtyczkę.',
    download: 'Pobierz wtyczkę (zip)',
    policy: 'Jeśli witryna ma politykę CSP, dopisz w niej:',
    noPolicy: 'Ten sposób nie wymaga niczego w polityce CSP ani w szablonie.',
    copy: 'Kopiuj kod',
    copyScript: 'Kopiuj skrypt',
    copyLink: { article: 'Kopiuj odnośnik do wysłania', administrator: 'Kopiuj odnośnik dla administratora' },
    copied: 'Skopiowano do schowka.',
    notCopied: 'Nie udało się skopiować. Zaznacz tekst i skopiuj go ręcznie.',
    data: 'Wstaw też dzisiejsze dane',
    dataReason:
      'Dla wyszukiwarek i osób, u których skrypt nie działa. Kod jest wtedy długi; skrypt i tak pokazuje dane aktualne.',
    hash: 'Stała wersja z sumą kontrolną',
    hashReason:
      'Gdy dział bezpieczeństwa wymaga, żeby kod się nie zmieniał. Nowe wersje trzeba wtedy wstawiać ręcznie.',
    any: 'wszystkie',
    usual: 'domyślnie',
    asPage: 'jak strona',
    waiting: 'Kod się przygotowuje…',
    stillBroken:
      'Coś nie działa? Dopisz w znaczniku słowo debug albo ?ppl-debug w adresie strony: widżet powie, co poprawić.',
    ownColour: 'Własny kolor',
    unknownValue: (value, likely) =>
      `Nie rozpoznano „${value}”.${likely ? ` Może chodziło o „${likely}”?` : ''} Wybierz z podpowiedzi.`,
    ambiguousValue: (value) =>
      `Jest więcej niż jedno miejsce „${value}”. Wybierz z podpowiedzi albo podaj województwo.`,
    invalidValue: (value) =>
      `„${value}” nic tu nie znaczy. Rok wpisz tak: 2004. Koniec nie może być wcześniejszy niż początek.`,
    failed: (file) => `Nie udało się wczytać pliku ${file}. Sprawdź, czy obok builder.html leży cały folder cdn.`,
    ownComputer: (base) =>
      `Kreator działa na Twoim komputerze, więc w kodzie jest jego adres. Przed publikacją zamień ${base} na adres tego folderu na serwerze.`,
    ready: (widget) => `Kod jest gotowy: ${widget}.`,
    contrast: (ratio, isEnough) =>
      isEnough
        ? `Kontrast na białym tle: ${ratio}:1, wystarczający dla tekstu (co najmniej 7:1).`
        : `Kontrast na białym tle: ${ratio}:1, za mały dla tekstu (potrzeba 7:1). Widżet sam przyciemni ten kolor w tekstach i odnośnikach.`,
    ways: {
      tag: 'Znacznik widżetu',
      div: 'Zwykły div (skrypt w szablonie)',
      frame: 'Ramka (iframe)',
      html: 'Sam HTML, bez skryptu',
      shortcode: 'Wtyczka i shortcode',
      react: 'Komponent React',
      vue: 'Komponent Vue',
      angular: 'Komponent Angular',
      svelte: 'Komponent Svelte',
    },
    systems: {
      unknown: [
        'Nie wiem',
        'Wklej cały kod i zapisz. Jeśli widżet się nie pokaże, system usunął skrypt: wyślij część dla administratora albo spróbuj ramki, a na końcu samego HTML-u.',
      ],
      wordpress: [
        'WordPress',
        'Z wtyczką wystarczy jeden wiersz na widżet; w edytorze blokowym wyszukaj „PPL”. Sprawdzone w WordPressie 6.5.',
      ],
      joomla: [
        'Joomla',
        'Moduł „Własny” albo artykuł. Domyślny filtr tekstu usuwa skrypty, style i ramki wszystkim poza Super Users; div zostaje.',
      ],
      drupal: ['Drupal', 'Blok albo pole w formacie tekstu, w którym administrator dopuścił div z atrybutami data-*.'],
      typo3: ['TYPO3', 'Element treści HTML albo edytor, w którym administrator dopuścił div z atrybutami data-*.'],
      liferay: ['Liferay', 'Artykuł treści WWW albo fragment HTML; skrypt w motywie.'],
      sharepoint: [
        'SharePoint',
        'Składnik „Osadź”, gdy administrator dopuści adres widżetów. Przyjmuje samą ramkę, bez skryptu, który dobiera wysokość: ustaw ją w kodzie, w height.',
      ],
      'google-sites': ['Witryny Google', 'Wstaw → Umieść → Umieść kod. Wysokość ustaw myszą.'],
      wix: ['Wix', 'Dodaj → Osadź kod → Osadź HTML. W samym Wiksie nie było to sprawdzane.'],
      gov: [
        'Portal gov.pl (samorzad.gov.pl)',
        'Portal nie przyjmuje cudzych skryptów, więc wklej same dane. Nie sprawdzono, co zostawia jego edytor. Danych nikt potem nie zaktualizuje: dopisz datę albo odnośnik.',
      ],
      cms: [
        'Własny CMS albo BIP',
        'W widoku źródła. TinyMCE zostawia div; CKEditor usuwa go, dopóki administrator nie dopuści div z atrybutami data-*. Skrypt wstawia administrator w szablonie.',
      ],
      own: ['Własna strona HTML', 'Gdziekolwiek w treści strony; skrypt wystarczy raz.'],
      react: ['React', 'Wymaga npm install ppl-widgets. Działa od React 19.'],
      vue: ['Vue', 'Wymaga npm install ppl-widgets. Działa od Vue 3.'],
      angular: ['Angular', 'Wymaga npm install ppl-widgets.'],
      svelte: ['Svelte', 'Wymaga npm install ppl-widgets. Działa od Svelte 5.'],
    },
  },
  en: {
    title: 'Widget builder',
    lead: 'Say where you will paste it, and choose a widget. The code is ready at once.',
    languages: 'Language of this page',
    system: 'Where do you paste it?',
    way: 'Way',
    widget: 'Widget',
    countyPage: {
      name: 'Our county in the programme',
      help: 'A ready page about a county: several widgets that show the same county. Choosing another in one of them shows it in all.',
    },
    county: { name: 'County', help: 'The page begins with it; without it visitors choose one themselves.' },
    countyPageParts: 'What is on the page',
    partNames: {
      card: 'County card',
      map: 'Map of the programme',
      clubs: 'Clubs nearby',
      projects: 'Projects of the programme',
    },
    apart:
      'In frames the widgets do not know of each other: each shows this county, but does not change with the others.',
    settings: 'Settings',
    look: 'Language and look',
    preview: 'Preview',
    article: 'For the article',
    source: 'For the source of the page',
    administrator: 'For the administrator',
    once: 'Once on the whole site, in its template:',
    plugin: 'Once on the whole site: install the plugin.',
    download: 'Download the plugin (zip)',
    policy: 'If the site has a content security policy, add to it:',
    noPolicy: 'This needs no change to a content security policy or a template.',
    copy: 'Copy the code',
    copyScript: 'Copy the script',
    copyLink: { article: 'Copy a link to send', administrator: 'Copy a link for the administrator' },
    copied: 'Copied to the clipboard.',
    notCopied: 'It could not be copied. Select the text and copy it by hand.',
    data: 'Include today’s data',
    dataReason:
      'For search engines, and for readers where scripts do not run. The code is then long; the script still shows the latest data.',
    hash: 'A fixed version with its hash',
    hashReason:
      'Where the security officer wants code that never changes. New versions then have to be pasted by hand.',
    any: 'all',
    usual: 'default',
    asPage: 'same as the page',
    waiting: 'Preparing the code…',
    stillBroken:
      'Something does not work? Add the word debug to the tag, or ?ppl-debug to the page’s address: the widget then says what to fix.',
    ownColour: 'A colour of your own',
    unknownValue: (value, likely) =>
      `“${value}” is not recognised.${likely ? ` Did you mean “${likely}”?` : ''} Choose one of the suggestions.`,
    ambiguousValue: (value) =>
      `There is more than one “${value}”. Choose one of the suggestions, or give the voivodeship.`,
    invalidValue: (value) =>
      `“${value}” is not valid here. Write a year like 2004; the end cannot be before the beginning.`,
    failed: (file) => `The file ${file} could not be loaded. Check that the whole cdn folder is next to builder.html.`,
    ownComputer: (base) =>
      `The builder runs on your own computer, and the code has its address. Before you publish, replace ${base} with the address of that folder on a server.`,
    ready: (widget) => `The code is ready: ${widget}.`,
    contrast: (ratio, isEnough) =>
      isEnough
        ? `Contrast on white: ${ratio}:1, enough for text (at least 7:1).`
        : `Contrast on white: ${ratio}:1, too little for text (7:1 is needed). The widget darkens this colour in texts and links by itself.`,
    ways: {
      tag: 'The widget’s tag',
      div: 'A plain div (script in the template)',
      frame: 'A frame (iframe)',
      html: 'HTML alone, without a script',
      shortcode: 'Plugin and shortcode',
      react: 'React component',
      vue: 'Vue component',
      angular: 'Angular component',
      svelte: 'Svelte component',
    },
    systems: {
      unknown: [
        'I don’t know',
        'Paste all of the code and save. If no widget appears, the system has removed the script: send the administrator the part below, or try a frame, and as a last resort HTML alone.',
      ],
      wordpress: [
        'WordPress',
        'With the plugin one line a widget is enough; in the block editor look for “PPL”. Tested in WordPress 6.5.',
      ],
      joomla: [
        'Joomla',
        'A “Custom” module or an article. The default text filter removes scripts, styles and frames for everyone but Super Users; the div stays.',
      ],
      drupal: [
        'Drupal',
        'A block or field in a text format for which the administrator allows div with data-* attributes.',
      ],
      typo3: [
        'TYPO3',
        'An HTML content element, or an editor for which the administrator allows div with data-* attributes.',
      ],
      liferay: ['Liferay', 'A web content article or an HTML fragment; the script in the theme.'],
      sharepoint: [
        'SharePoint',
        'The “Embed” web part, once the administrator has allowed the widgets’ address. It takes the frame alone, without the script that sets the height: set it in the code, in height.',
      ],
      'google-sites': ['Google Sites', 'Insert → Embed → Embed code. Set the height with the mouse.'],
      wix: ['Wix', 'Add → Embed code → Embed HTML. This has not been tested in Wix itself.'],
      gov: [
        'The gov.pl portal (samorzad.gov.pl)',
        'The portal accepts no scripts from outside, so paste the data alone. What its editor keeps has not been tested. The data will not update later: add a date or a link.',
      ],
      cms: [
        'Your own CMS, or BIP',
        'In the source view. TinyMCE keeps a div; CKEditor removes it until the administrator allows div with data-* attributes. The administrator puts the script into the template.',
      ],
      own: ['Your own HTML page', 'Anywhere in the page’s body; the script is needed only once.'],
      react: ['React', 'Needs npm install ppl-widgets. Works from React 19.'],
      vue: ['Vue', 'Needs npm install ppl-widgets. Works from Vue 3.'],
      angular: ['Angular', 'Needs npm install ppl-widgets.'],
      svelte: ['Svelte', 'Needs npm install ppl-widgets. Works from Svelte 5.'],
    },
  },
  uk: {
    title: 'Конструктор віджетів',
    lead: 'Скажіть, куди вставляєте, і виберіть віджет. Код відразу готовий.',
    languages: 'Мова цієї сторінки',
    system: 'Куди вставляєте?',
    way: 'Спосіб',
    widget: 'Віджет',
    countyPage: {
      name: 'Наш повіт у програмі',
      help: 'Готова сторінка повіту: кілька віджетів, які показують той самий повіт. Якщо в одному вибрати інший, його видно в усіх.',
    },
    county: { name: 'Повіт', help: 'З нього починається сторінка; без нього відвідувачі вибирають самі.' },
    countyPageParts: 'Що є на сторінці',
    partNames: {
      card: 'Картка повіту',
      map: 'Карта програми',
      clubs: 'Клуби поблизу',
      projects: 'Проєкти програми',
    },
    apart: 'У рамках віджети не знають один про одного: кожен показує цей повіт, але не змінюється разом з іншими.',
    settings: 'Налаштування',
    look: 'Мова та вигляд',
    preview: 'Попередній перегляд',
    article: 'Для статті',
    source: 'Для вихідного коду сторінки',
    administrator: 'Для адміністратора',
    once: 'Один раз на весь сайт, у шаблоні:',
    plugin: 'Один раз на весь сайт: встановіть плагін.',
    download: 'Завантажити плагін (zip)',
    policy: 'Якщо сайт має політику CSP, допишіть у ній:',
    noPolicy: 'Цей спосіб нічого не потребує в політиці CSP чи шаблоні.',
    copy: 'Копіювати код',
    copyScript: 'Копіювати скрипт',
    copyLink: {
      article: 'Копіювати посилання для надсилання',
      administrator: 'Копіювати посилання для адміністратора',
    },
    copied: 'Скопійовано в буфер обміну.',
    notCopied: 'Не вдалося скопіювати. Виділіть текст і скопіюйте його вручну.',
    data: 'Вставити також сьогоднішні дані',
    dataReason:
      'Для пошуковиків і читачів, у яких скрипт не працює. Код тоді довгий; скрипт усе одно показує найновіші дані.',
    hash: 'Стала версія з контрольною сумою',
    hashReason: 'Якщо відділ безпеки вимагає, щоб код не змінювався. Виправлення тоді треба вносити вручну.',
    any: 'усі',
    usual: 'типово',
    asPage: 'як сторінка',
    waiting: 'Код готується…',
    stillBroken:
      'Щось не працює? Допишіть у тегу слово debug або ?ppl-debug в адресі сторінки: віджет скаже, що виправити.',
    ownColour: 'Власний колір',
    unknownValue: (value, likely) =>
      `Не розпізнано «${value}».${likely ? ` Можливо, «${likely}»?` : ''} Виберіть із підказок.`,
    ambiguousValue: (value) => `Місць «${value}» більше ніж одне. Виберіть із підказок або вкажіть воєводство.`,
    invalidValue: (value) =>
      `«${value}» тут нічого не означає. Рік впишіть так: 2004. Кінець не може бути раніше за початок.`,
    failed: (file) => `Не вдалося завантажити файл ${file}. Перевірте, чи поруч із builder.html лежить уся папка cdn.`,
    ownComputer: (base) =>
      `Конструктор працює на вашому комп’ютері, тому в коді його адреса. Перед публікацією замініть ${base} на адресу цієї теки на сервері.`,
    ready: (widget) => `Код готовий: ${widget}.`,
    contrast: (ratio, isEnough) =>
      isEnough
        ? `Контраст на білому тлі: ${ratio}:1, достатній для тексту (щонайменше 7:1).`
        : `Контраст на білому тлі: ${ratio}:1, замалий для тексту (треба 7:1). Віджет сам затемнить цей колір у текстах і посиланнях.`,
    ways: {
      tag: 'Тег віджета',
      div: 'Звичайний div (скрипт у шаблоні)',
      frame: 'Рамка (iframe)',
      html: 'Лише HTML, без скрипту',
      shortcode: 'Плагін і шорткод',
      react: 'Компонент React',
      vue: 'Компонент Vue',
      angular: 'Компонент Angular',
      svelte: 'Компонент Svelte',
    },
    systems: {
      unknown: [
        'Не знаю',
        'Вставте весь код і збережіть. Якщо віджет не з’явиться, система видалила скрипт: надішліть частину для адміністратора або спробуйте рамку, а наприкінці лише HTML.',
      ],
      wordpress: [
        'WordPress',
        'Із плагіном досить одного рядка на віджет; у блоковому редакторі знайдіть «PPL». Перевірено у WordPress 6.5.',
      ],
      joomla: [
        'Joomla',
        'Модуль «Custom» або стаття. Типовий фільтр тексту видаляє скрипти, стилі та рамки всім, крім Super Users; div залишається.',
      ],
      drupal: ['Drupal', 'Блок або поле у форматі тексту, в якому адміністратор дозволив div з атрибутами data-*.'],
      typo3: ['TYPO3', 'Елемент вмісту HTML або редактор, у якому адміністратор дозволив div з атрибутами data-*.'],
      liferay: ['Liferay', 'Стаття вебвмісту або фрагмент HTML; скрипт у темі.'],
      sharepoint: [
        'SharePoint',
        'Вебчастина «Embed», коли адміністратор дозволить адресу віджетів. Приймає саму рамку, без скрипту, що добирає висоту: задайте її в коді, у height.',
      ],
      'google-sites': ['Google Сайти', 'Вставити → Вбудувати → Вбудувати код. Висоту задайте мишею.'],
      wix: ['Wix', 'Додати → Вставити код → Вставити HTML. У самому Wix це не перевірено.'],
      gov: [
        'Портал gov.pl (samorzad.gov.pl)',
        'Портал не приймає чужих скриптів, тому вставте лише дані. Не перевірено, що залишає його редактор. Цих даних потім ніхто не оновить: додайте дату або посилання.',
      ],
      cms: [
        'Власна CMS або BIP',
        'У режимі джерела. TinyMCE залишає div; CKEditor вилучає його, доки адміністратор не дозволить div з атрибутами data-*. Скрипт вставляє адміністратор у шаблон.',
      ],
      own: ['Власна HTML-сторінка', 'Будь-де в тілі сторінки; скрипт потрібен лише один раз.'],
      react: ['React', 'Потребує npm install ppl-widgets. Від React 19.'],
      vue: ['Vue', 'Потребує npm install ppl-widgets. Від Vue 3.'],
      angular: ['Angular', 'Потребує npm install ppl-widgets.'],
      svelte: ['Svelte', 'Потребує npm install ppl-widgets. Від Svelte 5.'],
    },
  },
};
