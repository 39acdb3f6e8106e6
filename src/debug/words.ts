import type { Language } from '../text/language.js';

/** What the panel says. Not among the translations, which every visitor loads: these words are for editors, with the panel. */
export interface DebugWords {
  title: string;
  state: string;
  feed: string;
  given: string;
  format: string;
  updated: string;
  sequence: string;
  languages: string;
  version: string;
  stale: string;
  error: string;
  skipped: (count: number) => string;
  more: (count: number) => string;
  attributes: string;
  fine: string;
  unknown: (name: string, nearest: string | undefined) => string;
  notUnderstood: (name: string, value: string, allowed: string) => string;
  wholeNumber: string;
  noValue: (name: string) => string;
  /** By code: why something of the feed was left out, or what the page got wrong. */
  codes: Readonly<Record<string, string>>;
  oneOf: (words: string) => string;
}

const pl: DebugWords = {
  title: 'Dla redaktora strony',
  state: 'Stan',
  feed: 'Dane',
  given: 'obiekt podany przez stronę',
  format: 'Format',
  updated: 'Opublikowano',
  sequence: 'Numer wydania',
  languages: 'Języki danych',
  version: 'Wersja widżetów',
  stale: 'Pokazano zapisaną kopię, bo nowych danych nie można pobrać.',
  error: 'Błąd',
  skipped: (count) => `Pominięto w danych: ${count}`,
  more: (count) => `i jeszcze ${count}`,
  attributes: 'Atrybuty do poprawienia',
  fine: 'Nic nie pominięto, a wszystkie atrybuty są znane.',
  unknown: (name, nearest) =>
    nearest ? `Nie ma atrybutu „${name}”. Może chodziło o „${nearest}”?` : `Nie ma atrybutu „${name}”.`,
  notUnderstood: (name, value, allowed) => `„${name}” nie może być „${value}”. Dozwolone: ${allowed}.`,
  wholeNumber: 'liczba od 1',
  noValue: (name) => `„${name}” działa zawsze, gdy jest w znaczniku. Żeby go wyłączyć, trzeba go usunąć.`,
  codes: {
    type: 'brakuje wartości albo jest innego rodzaju',
    text: 'to nie jest tekst',
    string: 'to nie jest tekst',
    id: 'identyfikator jest pusty',
    teryt: 'to nie jest kod TERYT',
    voivodeship: 'to nie jest kod województwa',
    date: 'nie ma takiej daty',
    instant: 'to nie jest data z godziną i strefą czasową',
    range: 'liczba jest poza zakresem',
    order: 'koniec jest wcześniej niż początek',
    address: 'taki adres jest niedozwolony',
    duplicate: 'ten identyfikator już był',
    encoding: 'plik nie jest zapisany w UTF-8; litery mogą być błędne',
    network: 'serwer nie odpowiada albo nie pozwala na to innym stronom (CORS)',
    timeout: 'odpowiedź nie przyszła na czas',
    http: 'serwer odpowiedział błędem',
    html: 'zamiast danych przyszła strona internetowa',
    truncated: 'dane są ucięte',
    corrupt: 'plik nie zgadza się ze swoją sumą kontrolną',
    'not-a-feed': 'to nie są dane programu',
    format: 'dane są w innej wersji formatu',
    'unknown-id': 'nie ma rekordu o takim identyfikatorze',
    'unknown-place': 'nie ma takiego miejsca',
    ambiguous: 'tę nazwę ma kilka miejsc; dopisz województwo albo powiat',
    'invalid-attribute': 'atrybut nie zna takiej wartości',
    'missing-attribute': 'brakuje atrybutu',
    'not-loaded': 'nie wczytała się część kodu widżetów',
    'not-shown': 'widżet nie potrafił pokazać danych',
  },
  oneOf: (words) => `dozwolone: ${words}`,
};

const en: DebugWords = {
  title: 'For the editor of this page',
  state: 'State',
  feed: 'Feed',
  given: 'an object given by the page',
  format: 'Format',
  updated: 'Published',
  sequence: 'Sequence',
  languages: 'Languages of the feed',
  version: 'Version of the widgets',
  stale: 'A saved copy is shown, because the feed is unavailable.',
  error: 'Error',
  skipped: (count) => `Left out of the feed: ${count}`,
  more: (count) => `and ${count} more`,
  attributes: 'Attributes to fix',
  fine: 'Nothing was left out, and all attributes are recognised.',
  unknown: (name, nearest) =>
    nearest ? `There is no attribute “${name}”. Did you mean “${nearest}”?` : `There is no attribute “${name}”.`,
  notUnderstood: (name, value, allowed) => `“${name}” cannot be “${value}”. Allowed: ${allowed}.`,
  wholeNumber: 'a number from 1',
  noValue: (name) => `“${name}” is on whenever it is in the tag. To switch it off, remove it.`,
  codes: {
    type: 'the value is missing or of the wrong kind',
    text: 'not a text',
    string: 'not a text',
    id: 'the id is empty',
    teryt: 'not a TERYT code',
    voivodeship: 'not a voivodeship code',
    date: 'no such date',
    instant: 'not a date with a time and a time zone',
    range: 'the number is out of range',
    order: 'it ends before it begins',
    address: 'this address is not allowed',
    duplicate: 'this id has been used before',
    encoding: 'the file is not in UTF-8; its letters may be wrong',
    network: 'no answer, or the server does not allow other sites (CORS)',
    timeout: 'the answer did not come in time',
    http: 'the server answered with an error',
    html: 'a web page came instead of the feed',
    truncated: 'the feed is cut short',
    corrupt: 'the file does not match its checksum',
    'not-a-feed': 'this is not a programme feed',
    format: 'the feed has another version of the format',
    'unknown-id': 'there is no record with this id',
    'unknown-place': 'there is no such place',
    ambiguous: 'several places have this name; add the voivodeship or the county',
    'invalid-attribute': 'the attribute does not take this value',
    'missing-attribute': 'an attribute is missing',
    'not-loaded': 'a part of the widgets’ own code did not load',
    'not-shown': 'the widget could not show the data',
  },
  oneOf: (words) => `allowed: ${words}`,
};

const uk: DebugWords = {
  title: 'Для редактора сторінки',
  state: 'Стан',
  feed: 'Дані',
  given: 'об’єкт, який дала сторінка',
  format: 'Формат',
  updated: 'Опубліковано',
  sequence: 'Номер випуску',
  languages: 'Мови даних',
  version: 'Версія віджетів',
  stale: 'Показано збережену копію, бо нові дані зараз недоступні.',
  error: 'Помилка',
  skipped: (count) => `Пропущено в даних: ${count}`,
  more: (count) => `і ще ${count}`,
  attributes: 'Атрибути, які треба виправити',
  fine: 'Нічого не пропущено, і всі атрибути відомі.',
  unknown: (name, nearest) =>
    nearest ? `Немає атрибута «${name}». Можливо, мався на увазі «${nearest}»?` : `Немає атрибута «${name}».`,
  notUnderstood: (name, value, allowed) => `«${name}» не може бути «${value}». Дозволено: ${allowed}.`,
  wholeNumber: 'число від 1',
  noValue: (name) => `«${name}» діє завжди, коли є в тегу. Щоб вимкнути його, треба його прибрати.`,
  codes: {
    type: 'значення немає або воно іншого виду',
    text: 'це не текст',
    string: 'це не текст',
    id: 'ідентифікатор порожній',
    teryt: 'це не код TERYT',
    voivodeship: 'це не код воєводства',
    date: 'такої дати немає',
    instant: 'це не дата з часом і часовим поясом',
    range: 'число поза межами',
    order: 'кінець раніше за початок',
    address: 'така адреса не дозволена',
    duplicate: 'цей ідентифікатор уже був',
    encoding: 'файл збережено не в UTF-8; літери можуть бути хибними',
    network: 'сервер не відповідає або не дозволяє цього іншим сайтам (CORS)',
    timeout: 'відповідь не прийшла вчасно',
    http: 'сервер відповів помилкою',
    html: 'замість даних прийшла вебсторінка',
    truncated: 'дані обрізано',
    corrupt: 'файл не збігається зі своєю контрольною сумою',
    'not-a-feed': 'це не дані програми',
    format: 'дані в іншій версії формату',
    'unknown-id': 'немає запису з таким ідентифікатором',
    'unknown-place': 'такого місця немає',
    ambiguous: 'цю назву має кілька місць; допишіть воєводство або повіт',
    'invalid-attribute': 'атрибут не має такого значення',
    'missing-attribute': 'бракує атрибута',
    'not-loaded': 'не завантажилася частина коду віджетів',
    'not-shown': 'віджет не зміг показати дані',
  },
  oneOf: (words) => `дозволено: ${words}`,
};

export const debugWords: Readonly<Record<Language, DebugWords>> = { pl, en, uk };
