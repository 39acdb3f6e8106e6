import type { Meaning } from './meaning.js';

/** What can be wrong with a feed as a whole, with its parts, or with one publication after another. */
export const aboutPublication = {
  'json-syntax': {
    severity: 'error',
    pl: [
      'Plik nie jest poprawnym JSON-em: w tym miejscu nie może stać „{value}”.',
      'Popraw to miejsce albo utwórz plik jeszcze raz poleceniem ppl-feed build.',
    ],
    en: [
      'The file is not valid JSON: “{value}” cannot stand here.',
      'Mend this place, or make the file again with ppl-feed build.',
    ],
    uk: [
      'Файл не є правильним JSON: тут не може стояти «{value}».',
      'Виправте це місце або створіть файл знову командою ppl-feed build.',
    ],
  },
  'json-cut': {
    severity: 'error',
    pl: [
      'Plik jest pusty albo urywa się przed końcem.',
      'Pobierz go albo utwórz jeszcze raz poleceniem ppl-feed build.',
    ],
    en: ['The file is empty, or ends too early.', 'Fetch it again, or make it again with ppl-feed build.'],
    uk: ['Файл порожній або обривається зарано.', 'Завантажте його або створіть знову командою ppl-feed build.'],
  },
  'json-key-twice': {
    severity: 'error',
    pl: ['Klucz „{value}” jest w jednym obiekcie dwa razy; liczy się tylko ostatni.', 'Usuń jeden z nich.'],
    en: ['The key “{value}” stands twice in one object; only the last one counts.', 'Delete one of them.'],
    uk: ['Ключ «{value}» трапляється в одному об’єкті двічі; зважають лише на останній.', 'Видаліть один із них.'],
  },
  'not-a-feed': {
    severity: 'error',
    pl: [
      'To nie jest plik danych programu ({value}).',
      'Podaj plik feed.json z polem "format": "ppl-feed/1" albo folder z tabelami.',
    ],
    en: [
      'This is no feed of the programme ({value}).',
      'Name a feed.json with "format": "ppl-feed/1", or a folder with tables.',
    ],
    uk: [
      'Це не файл даних програми ({value}).',
      'Вкажіть feed.json із полем "format": "ppl-feed/1" або теку з таблицями.',
    ],
  },
  major: {
    severity: 'error',
    pl: [
      'Plik ma format „{value}”, a ta wersja narzędzia zna tylko {expected}.',
      'Zainstaluj narzędzie w wersji, która zna ten format; nowy format publikuj pod nowym adresem.',
    ],
    en: [
      'The feed has the format “{value}”; this version of the tool knows only {expected}.',
      'Install a version that knows it; publish a new format at a new address.',
    ],
    uk: [
      'Файл має формат «{value}», а ця версія інструмента знає лише {expected}.',
      'Встановіть версію, що його знає; новий формат публікуйте за новою адресою.',
    ],
  },
  unreachable: {
    severity: 'error',
    pl: ['Adres nie odpowiada: {value}.', 'Sprawdź adres i serwer, a potem uruchom polecenie jeszcze raz.'],
    en: ['The address does not answer: {value}.', 'Check the address and the server, then run the command again.'],
    uk: ['Адреса не відповідає: {value}.', 'Перевірте адресу й сервер, а тоді запустіть команду ще раз.'],
  },
  'part-missing': {
    severity: 'error',
    pl: [
      'Nie ma części „{value}”, na którą wskazuje plik danych.',
      'Wyślij na serwer wszystkie pliki z folderu, który utworzyło ppl-feed build.',
    ],
    en: [
      'The part “{value}” that the feed names is not there.',
      'Upload all files of the folder that ppl-feed build made.',
    ],
    uk: [
      'Немає частини «{value}», на яку вказує файл даних.',
      'Завантажте на сервер усі файли з теки, яку створила ppl-feed build.',
    ],
  },
  'part-mixed': {
    severity: 'error',
    pl: [
      'Część „{value}” zawiera wpisy spoza swojego województwa.',
      'Utwórz części jeszcze raz poleceniem ppl-feed build.',
    ],
    en: ['The part “{value}” holds entries of another voivodeship.', 'Make the parts again with ppl-feed build.'],
    uk: ['Частина «{value}» містить записи не свого воєводства.', 'Створіть частини знову командою ppl-feed build.'],
  },
  hash: {
    severity: 'error',
    pl: [
      'Część „{value}” pochodzi z innej publikacji albo zmieniła się po drodze (inny skrót sha256).',
      'Wyślij na serwer wszystkie pliki z jednej publikacji.',
    ],
    en: [
      'The part “{value}” is of another publication, or was changed on its way (its sha256 differs).',
      'Upload all files of one publication.',
    ],
    uk: [
      'Частина «{value}» з іншої публікації або змінилася дорогою (інший sha256).',
      'Завантажте на сервер усі файли однієї публікації.',
    ],
  },
  'hash-missing': {
    severity: 'warning',
    pl: [
      'Części „{target}” nie mają skrótu sha256: część z innej publikacji może pozostać niezauważona.',
      'Utwórz części poleceniem ppl-feed build, które nadaje skróty, albo dopisz pole „sha256”.',
    ],
    en: [
      'The parts of “{target}” have no sha256: one of another publication may go unnoticed.',
      'Make the parts with ppl-feed build, which gives them hashes, or add the field “sha256”.',
    ],
    uk: [
      'Частини «{target}» не мають sha256: частина з іншої публікації може лишитися непоміченою.',
      'Створіть частини командою ppl-feed build, яка надає хеші, або допишіть поле «sha256».',
    ],
  },
  'shapes-wrong': {
    severity: 'error',
    pl: [
      'Plik granic „{value}” nie zawiera granic powiatów.',
      'Podaj plik TopoJSON z obiektem „counties”, którego identyfikatory to kody TERYT, albo usuń to pole.',
    ],
    en: [
      'The file “{value}” holds no areas of counties.',
      'Name a TopoJSON file with the object “counties”, whose ids are TERYT codes, or clear the field.',
    ],
    uk: [
      'Файл «{value}» не містить меж повітів.',
      'Вкажіть файл TopoJSON з об’єктом «counties», ідентифікатори якого — коди TERYT, або очистьте це поле.',
    ],
  },
  count: {
    severity: 'error',
    pl: [
      'Części „{target}” mają razem {value} wpisów, a plik danych zapowiada {expected}.',
      'Wyślij na serwer wszystkie pliki z jednej publikacji.',
    ],
    en: [
      'The parts of “{target}” hold {value} entries; the feed promises {expected}.',
      'Upload all files of one publication.',
    ],
    uk: [
      'Частини «{target}» мають разом {value} записів, а файл даних обіцяє {expected}.',
      'Завантажте на сервер усі файли однієї публікації.',
    ],
  },
  sequence: {
    severity: 'error',
    pl: [
      'Numer publikacji („sequence”) to „{value}”, a musi być liczbą całkowitą od 0 do {limit}.',
      'Nie wpisuj go ręcznie: ppl-feed build nadaje następny numer.',
    ],
    en: [
      'The number of the publication (“sequence”) is “{value}” and must be a whole number from 0 to {limit}.',
      'Do not write it by hand: ppl-feed build gives the next one.',
    ],
    uk: [
      'Номер публікації («sequence») — «{value}», а має бути цілим числом від 0 до {limit}.',
      'Не вписуйте його вручну: ppl-feed build надає наступний.',
    ],
  },
  future: {
    severity: 'warning',
    pl: ['Data „{value}” w polu „{field}” jest w przyszłości.', 'Sprawdź rok, a na komputerze – zegar.'],
    en: ['The date “{value}” in “{field}” lies in the future.', 'Check the year, and the clock of the computer.'],
    uk: ['Дата «{value}» у полі «{field}» — у майбутньому.', 'Перевірте рік, а на комп’ютері — годинник.'],
  },
  stale: {
    severity: 'warning',
    pl: [
      'Ostatnia aktualizacja była {value}; następną zapowiedziano na {expected}.',
      'Opublikuj dane na nowo albo zmień zapowiedź.',
    ],
    en: [
      'The last update was of {value}; the next one was announced for {expected}.',
      'Publish the data again, or change what is announced.',
    ],
    uk: [
      'Останнє оновлення було {value}; наступне обіцяно на {expected}.',
      'Опублікуйте дані знову або змініть обіцянку.',
    ],
  },
  empty: {
    severity: 'warning',
    pl: ['W tabeli „{target}” nie ma żadnego wpisu.', 'Usuń pustą tabelę albo uzupełnij wpisy.'],
    en: ['The table “{target}” has no entry.', 'Delete the empty table, or fill it in.'],
    uk: ['У таблиці «{target}» немає жодного запису.', 'Видаліть порожню таблицю або заповніть її.'],
  },
  'all-left-out': {
    severity: 'error',
    pl: [
      'W „{target}” nie został żaden wpis: wszystkie są błędne.',
      'Popraw dane; ppl-feed check wymienia wszystkie błędy.',
    ],
    en: ['Of “{target}” no entry is left: all of them are wrong.', 'Mend the data; ppl-feed check lists all faults.'],
    uk: ['У «{target}» не лишилося жодного запису: усі хибні.', 'Виправте дані; ppl-feed check перелічує всі помилки.'],
  },
  'counties-few': {
    severity: 'warning',
    pl: [
      'Na liście powiatów jest {value} z {expected}: wpisy z pozostałych nie zostaną pokazane.',
      'Usuń tę tabelę, a narzędzie wpisze wszystkie powiaty samo.',
    ],
    en: [
      'The list of counties has {value} of {expected}: entries of the others will not be shown.',
      'Delete that table, and the tool adds all counties by itself.',
    ],
    uk: [
      'У переліку повітів {value} з {expected}: записів з решти не буде показано.',
      'Видаліть цю таблицю, й інструмент впише всі повіти сам.',
    ],
  },
  shrunk: {
    severity: 'error',
    pl: [
      'W „{target}” ubyło wpisów: poprzednio {before}, teraz {after}.',
      'Sprawdź, czy tabela jest cała; jeśli tak ma być, dodaj --accept-shrink {value}.',
    ],
    en: [
      '“{target}” had {before} entries and has {after} now.',
      'See whether the table is whole; if it is, add --accept-shrink {value}.',
    ],
    uk: [
      'У «{target}» поменшало записів: раніше {before}, тепер {after}.',
      'Перевірте, чи таблиця повна; якщо так і має бути, додайте --accept-shrink {value}.',
    ],
  },
  'id-lost': {
    severity: 'error',
    pl: [
      'Opublikowany wpis „{value}” ({target}) zniknął.',
      'Przywróć go i zamknij (status „zamknięty”); jeśli ma zniknąć, dodaj --accept-lost {value}.',
    ],
    en: [
      'The published entry “{value}” ({target}) is gone.',
      'Bring it back and close it (status “closed”); if it is to go, add --accept-lost {value}.',
    ],
    uk: [
      'Опублікований запис «{value}» ({target}) зник.',
      'Поверніть його й закрийте (статус «закритий»); якщо він має зникнути, додайте --accept-lost {value}.',
    ],
  },
  'id-reused': {
    severity: 'error',
    pl: [
      'Identyfikator „{value}” należał do innego wpisu: {other}.',
      'Wpisz dawny identyfikator tego wpisu; identyfikatora nie dostaje nikt inny.',
    ],
    en: [
      'The id “{value}” belonged to another entry: {other}.',
      'Write the id that this entry had; no other entry ever gets it.',
    ],
    uk: [
      'Ідентифікатор «{value}» належав іншому запису: {other}.',
      'Впишіть попередній ідентифікатор цього запису; іншому він не дістається.',
    ],
  },
} as const satisfies Record<string, Meaning>;
