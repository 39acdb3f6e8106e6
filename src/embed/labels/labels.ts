// The one table of what is said of elements and attributes to those who edit pages: in the embed builder and in WordPress.
import type { ElementName } from '../../elements/names.js';
import type { Language } from '../../text/language.js';
import type { LookName } from '../look.js';
import type { AttributeName, ChoiceWord } from './attribute-names.js';

export interface Label {
  readonly name: string;
  /** One sentence: what it does, and what holds without it. */
  readonly help: string;
}

export const elementLabels: Readonly<Record<ElementName, Readonly<Record<Language, Label>>>> = {
  'project-card': {
    pl: { name: 'Jeden projekt', help: 'Jeden projekt programu z tym, co o nim wiadomo.' },
    en: { name: 'One project', help: 'One project of the programme, with what is known of it.' },
    uk: { name: 'Один проєкт', help: 'Один проєкт програми з тим, що про нього відомо.' },
  },
  'project-list': {
    pl: { name: 'Projekty', help: 'Projekty programu, z filtrami.' },
    en: { name: 'Projects', help: 'Projects of the programme, with filters.' },
    uk: { name: 'Проєкти', help: 'Проєкти програми, з фільтрами.' },
  },
  'rollout-timeline': {
    pl: {
      name: 'Gdzie i kiedy działał program',
      help: 'Powiaty i lata wdrożeń programu: na osi czasu, na mapie albo w tabeli.',
    },
    en: { name: 'Where and when', help: 'Counties and years of the programme: as a timeline, a map or a table.' },
    uk: {
      name: 'Де й коли діяла програма',
      help: 'Повіти й роки впровадження програми: на шкалі часу, на карті або в таблиці.',
    },
  },
  'club-finder': {
    pl: { name: 'Kluby w okolicy', help: 'Kluby najbliższe miejscowości, którą wpisze osoba odwiedzająca.' },
    en: { name: 'Club finder', help: 'The clubs nearest to a place that the visitor types.' },
    uk: { name: 'Клуби поблизу', help: 'Клуби, найближчі до місця, яке впише відвідувач.' },
  },
  'program-explainer': {
    pl: { name: 'Jak działa program', help: 'Komponenty programu, z czego korzystają i co dają.' },
    en: {
      name: 'How the programme works',
      help: 'The components of the programme, what they draw on and what they bring.',
    },
    uk: { name: 'Як працює програма', help: 'Компоненти програми, на що вони спираються і які дають переваги.' },
  },
  'key-figures': {
    pl: { name: 'Program w liczbach', help: 'Najważniejsze liczby programu, z datami i źródłami.' },
    en: { name: 'Key figures', help: 'The programme in numbers, with dates and sources.' },
    uk: { name: 'Показники програми', help: 'Найважливіші показники програми, з датами та джерелами.' },
  },
};

export const attributeLabels: Readonly<Record<AttributeName, Readonly<Record<Language, Label>>>> = {
  project: {
    pl: { name: 'Projekt', help: 'Który projekt pokazuje widżet.' },
    en: { name: 'Project', help: 'Which project the widget shows.' },
    uk: { name: 'Проєкт', help: 'Який проєкт показує віджет.' },
  },
  near: {
    pl: {
      name: 'W pobliżu',
      help: 'Od czego zacząć: nazwa miejscowości, powiatu lub województwa, tak jak wpisałby ją odwiedzający.',
    },
    en: {
      name: 'Near',
      help: 'Where to begin: the name of a place, county or voivodeship, as a visitor would type it.',
    },
    uk: {
      name: 'Поблизу',
      help: 'З чого почати: назва населеного пункту, повіту або воєводства, як її вписав би відвідувач.',
    },
  },
  component: {
    pl: { name: 'Komponent', help: 'Tylko ten komponent programu; bez niego wszystkie.' },
    en: { name: 'Component', help: 'Only this component of the programme; without it all of them.' },
    uk: { name: 'Компонент', help: 'Лише цей компонент програми; без нього всі.' },
  },
  voivodeship: {
    pl: { name: 'Województwo', help: 'Tylko to województwo; bez niego wszystkie.' },
    en: { name: 'Voivodeship', help: 'Only this voivodeship; without it all of them.' },
    uk: { name: 'Воєводство', help: 'Лише це воєводство; без нього всі.' },
  },
  county: {
    pl: { name: 'Powiat', help: 'Tylko ten powiat; bez niego wszystkie.' },
    en: { name: 'County', help: 'Only this county; without it all of them.' },
    uk: { name: 'Повіт', help: 'Лише цей повіт; без нього всі.' },
  },
  from: {
    pl: { name: 'Od (rok)', help: 'Tylko to, co trwało w tym roku lub później.' },
    en: { name: 'From (year)', help: 'Only what was still under way in this year or began later.' },
    uk: { name: 'Від (рік)', help: 'Лише те, що тривало цього року або пізніше.' },
  },
  to: {
    pl: { name: 'Do (rok)', help: 'Tylko to, co trwało w tym roku lub wcześniej.' },
    en: { name: 'To (year)', help: 'Only what was under way in this year or earlier.' },
    uk: { name: 'До (рік)', help: 'Лише те, що тривало цього року або раніше.' },
  },
  limit: {
    pl: { name: 'Ile na początek', help: 'Tyle pozycji widać od razu, resztę na żądanie.' },
    en: { name: 'How many at first', help: 'How many entries show at first; the rest follow on request.' },
    uk: { name: 'Скільки спочатку', help: 'Стільки позицій видно відразу, решту на запит.' },
  },
  filters: {
    pl: { name: 'Filtry dla odwiedzających', help: 'Odwiedzający mogą zawęzić listę.' },
    en: { name: 'Filters for visitors', help: 'Visitors can narrow the list.' },
    uk: { name: 'Фільтри для відвідувачів', help: 'Відвідувачі можуть звузити список.' },
  },
  network: {
    pl: { name: 'Sieć', help: 'Tylko kluby tej sieci; bez niej wszystkie.' },
    en: { name: 'Network', help: 'Only clubs of this network; without it all of them.' },
    uk: { name: 'Мережа', help: 'Лише клуби цієї мережі; без неї всі.' },
  },
  locate: {
    pl: { name: 'Przycisk „Użyj mojej pozycji”', help: 'Odwiedzający może zacząć od miejsca, w którym jest.' },
    en: { name: '“Use my position” button', help: 'Visitors can begin from where they are.' },
    uk: { name: 'Кнопка «Використати моє місцезнаходження»', help: 'Відвідувач може почати з місця, де перебуває.' },
  },
  view: {
    pl: { name: 'Widok', help: 'Co odwiedzający widzą najpierw.' },
    en: { name: 'View', help: 'What visitors see first.' },
    uk: { name: 'Вигляд', help: 'Що відвідувачі бачать спершу.' },
  },
  'address-key': {
    pl: {
      name: 'Klucz w adresie strony',
      help: 'Zachowuje wybór osoby odwiedzającej w adresie strony, pod tym kluczem.',
    },
    en: {
      name: 'Key in the page’s address',
      help: 'Keeps what the visitor chose in the page’s address, under this key.',
    },
    uk: { name: 'Ключ в адресі сторінки', help: 'Зберігає вибір відвідувача в адресі сторінки, під цим ключем.' },
  },
  group: {
    pl: { name: 'Grupa', help: 'Widżety strony o tej samej nazwie grupy pokazują ten sam wybrany powiat.' },
    en: { name: 'Group', help: 'Widgets of a page with the same group name show the same chosen county.' },
    uk: { name: 'Група', help: 'Віджети сторінки з тією самою назвою групи показують той самий вибраний повіт.' },
  },
  'no-embed': {
    pl: { name: 'Bez kodu dla innych', help: 'Pod widżetem nie ma kodu, którym inni wstawiają go u siebie.' },
    en: {
      name: 'No code for others',
      help: 'Below the widget there is no code for putting it on other sites.',
    },
    uk: { name: 'Без коду для інших', help: 'Під віджетом немає коду, яким інші вставляють його в себе.' },
  },
  audience: {
    pl: { name: 'Dla kogo', help: 'Tylko korzyści tej grupy; bez niej wybór spośród wszystkich.' },
    en: { name: 'Audience', help: 'Only the benefits for this audience; without it readers choose one.' },
    uk: { name: 'Для кого', help: 'Лише переваги для цієї групи; без неї читач вибирає сам.' },
  },
  figures: {
    pl: { name: 'Liczby', help: 'Które liczby i w jakiej kolejności. Bez wyboru wszystkie.' },
    en: { name: 'Figures', help: 'Which figures, and in what order. Leave empty for all.' },
    uk: { name: 'Показники', help: 'Які показники і в якому порядку. Без вибору всі.' },
  },
  heading: {
    pl: { name: 'Tytuł', help: 'Inny tytuł widżetu.' },
    en: { name: 'Title', help: 'Another title for the widget.' },
    uk: { name: 'Заголовок', help: 'Інший заголовок віджета.' },
  },
  'heading-level': {
    pl: { name: 'Poziom nagłówka', help: 'Poziom nagłówka widżetu, od 2 do 6.' },
    en: { name: 'Heading level', help: 'The level of the widget’s heading, 2 to 6.' },
    uk: { name: 'Рівень заголовка', help: 'Рівень заголовка віджета, від 2 до 6.' },
  },
  lang: {
    pl: { name: 'Język', help: 'Bez wyboru taki, jaki ma strona.' },
    en: { name: 'Language', help: 'Without it, the language of the page.' },
    uk: { name: 'Мова', help: 'Без вибору така, як на сторінці.' },
  },
  theme: {
    pl: { name: 'Motyw kolorów', help: 'Jasne, ciemne albo o wysokim kontraście; bez wyboru tak jak strona.' },
    en: { name: 'Colour theme', help: 'Light, dark or high contrast; without it as the page is.' },
    uk: { name: 'Тема кольорів', help: 'Світлі, темні або висококонтрастні; без вибору як на сторінці.' },
  },
  feed: {
    pl: {
      name: 'Inne źródło danych',
      help: 'Adres danych tylko dla tego widżetu; bez niego te, które pokazuje cała strona.',
    },
    en: {
      name: 'Another feed',
      help: 'The address of a feed for this widget alone; without it, the feed of the whole page.',
    },
    uk: {
      name: 'Інше джерело даних',
      help: 'Адреса даних лише для цього віджета; без неї ті, що показує вся сторінка.',
    },
  },
  cache: {
    pl: {
      name: 'Zachowaj w przeglądarce odwiedzającego',
      help: 'Przeglądarka zachowuje ostatnie dobre dane do następnej wizyty.',
    },
    en: { name: 'Keep in the visitor’s browser', help: 'The browser keeps the last good data for the next visit.' },
    uk: {
      name: 'Зберігати в браузері відвідувача',
      help: 'Браузер зберігає останні справні дані до наступного відвідування.',
    },
  },
  debug: {
    pl: {
      name: 'Pokaż szczegóły dla redaktora',
      help: 'Widżet mówi, skąd ma dane, co pominął i czego nie rozpoznaje. Wyłącz przed publikacją.',
    },
    en: {
      name: 'Show details for editors',
      help: 'The widget says where its data comes from, what it left out and what it does not recognise. Switch it off before you publish.',
    },
    uk: {
      name: 'Показати подробиці для редактора',
      help: 'Віджет показує, звідки має дані, що пропустив і чого не розпізнав. Вимкніть перед публікацією.',
    },
  },
};

/** Where an attribute means something else than with other elements. */
export const ownLabels: Partial<
  Record<ElementName, Partial<Record<AttributeName, Readonly<Record<Language, Label>>>>>
> = {
  'program-explainer': {
    'address-key': {
      pl: {
        name: 'Klucz w adresie strony',
        help: 'Adres strony wskazuje wtedy, pod tym kluczem, wybraną część opisu. Taki link można wysłać.',
      },
      en: {
        name: 'Key in the page’s address',
        help: 'The page’s address then names, under this key, the section that was chosen. Such a link can be sent.',
      },
      uk: {
        name: 'Ключ в адресі сторінки',
        help: 'Адреса сторінки тоді вказує, під цим ключем, вибрану частину опису. Таке посилання можна надіслати.',
      },
    },
  },
  'rollout-timeline': {
    county: {
      pl: { name: 'Wyróżniony powiat', help: 'Ten powiat wyróżnia się wśród innych, z kartą na początku.' },
      en: { name: 'Highlighted county', help: 'Highlights this county among the others, with a card first.' },
      uk: { name: 'Виділений повіт', help: 'Виділяє цей повіт серед інших, з карткою на початку.' },
    },
  },
};

export const lookLabels: Readonly<Record<LookName, Readonly<Record<Language, Label>>>> = {
  brand: {
    pl: { name: 'Kolor urzędu', help: 'Jak w CSS, na przykład #1f5f2e; bez niego kolor programu.' },
    en: { name: 'Brand colour', help: 'As in CSS, for example #1f5f2e; without it, the programme’s own.' },
    uk: { name: 'Колір установи', help: 'Як у CSS, наприклад #1f5f2e; без нього колір програми.' },
  },
  font: {
    pl: { name: 'Krój pisma', help: 'Jak w CSS, na przykład Georgia, serif; inherit bierze krój strony.' },
    en: { name: 'Typeface', help: 'As in CSS, for example Georgia, serif; inherit takes the page’s typeface.' },
    uk: { name: 'Шрифт', help: 'Як у CSS, наприклад Georgia, serif; inherit бере шрифт сторінки.' },
  },
  radius: {
    pl: { name: 'Zaokrąglenie rogów', help: 'Jak w CSS, na przykład 0 albo 0.5em.' },
    en: { name: 'Round corners', help: 'As in CSS, for example 0 or 0.5em.' },
    uk: { name: 'Заокруглення кутів', help: 'Як у CSS, наприклад 0 або 0.5em.' },
  },
  density: {
    pl: { name: 'Odstępy', help: 'Liczba: 0.8 to ciasno, 1 zwykle, 1.2 luźno.' },
    en: { name: 'Spacing', help: 'A number: 0.8 is compact, 1 usual, 1.2 roomy.' },
    uk: { name: 'Відступи', help: 'Число: 0.8 щільно, 1 звичайно, 1.2 просторо.' },
  },
};

/** What is said of an attribute of an element, or of a part of its look. */
export const labelOf = (element: ElementName, attribute: AttributeName | LookName, language: Language): Label =>
  attribute in lookLabels
    ? lookLabels[attribute as LookName][language]
    : (ownLabels[element]?.[attribute as AttributeName] ?? attributeLabels[attribute as AttributeName])[language];

export const choiceLabels: Readonly<Record<ChoiceWord, Readonly<Record<Language, string>>>> = {
  auto: { pl: 'Jak strona', en: 'As the page', uk: 'Як сторінка' },
  light: { pl: 'Jasne', en: 'Light', uk: 'Світлі' },
  dark: { pl: 'Ciemne', en: 'Dark', uk: 'Темні' },
  contrast: { pl: 'Wysoki kontrast', en: 'High contrast', uk: 'Високий контраст' },
  list: { pl: 'Lista', en: 'List', uk: 'Список' },
  map: { pl: 'Mapa', en: 'Map', uk: 'Карта' },
  timeline: { pl: 'Oś czasu', en: 'Timeline', uk: 'Шкала часу' },
  table: { pl: 'Tabela', en: 'Table', uk: 'Таблиця' },
  county: { pl: 'Karta powiatu', en: 'County card', uk: 'Картка повіту' },
  community: { pl: 'Społeczność', en: 'Community', uk: 'Громада' },
  business: { pl: 'Firmy', en: 'Business', uk: 'Підприємства' },
  government: { pl: 'Samorząd', en: 'Local government', uk: 'Місцева влада' },
};

/** Each language in its own words. */
export const languageNames: Readonly<Record<Language, string>> = { pl: 'Polski', en: 'English', uk: 'Українська' };
