import type { Meaning } from './meaning.js';

/** What can be wrong with a record or one of its fields. Errors are what the widgets leave out. */
export const aboutRecords = {
  required: {
    severity: 'error',
    pl: ['Brakuje pola „{field}”, bez którego wpisu nie da się pokazać.', 'Uzupełnij pole „{field}”.'],
    en: ['The field “{field}” is empty, and without it the entry cannot be shown.', 'Fill in the field “{field}”.'],
    uk: ['Бракує поля «{field}», без якого запис показати не можна.', 'Заповніть поле «{field}».'],
  },
  type: {
    severity: 'error',
    pl: [
      'Wartość „{value}” w polu „{field}” jest innego rodzaju, niż trzeba.',
      'Popraw ją według opisu formatu; tekst stoi w cudzysłowie, lista w nawiasach kwadratowych.',
    ],
    en: [
      'The value “{value}” in “{field}” is of another kind than it must be.',
      'Correct it as the format says: a text stands in quotation marks, a list in square brackets.',
    ],
    uk: [
      'Значення «{value}» у полі «{field}» не того типу.',
      'Виправте його за описом формату: текст — у лапках, список — у квадратних дужках.',
    ],
  },
  number: {
    severity: 'error',
    pl: ['„{value}” w polu „{field}” nie jest liczbą.', 'Wpisz samą liczbę, na przykład 228 albo 50,78.'],
    en: ['“{value}” in “{field}” is no number.', 'Write the number alone, such as 228 or 50.78.'],
    uk: ['«{value}» у полі «{field}» — не число.', 'Впишіть саме число, наприклад 228 або 50,78.'],
  },
  date: {
    severity: 'error',
    pl: [
      '„{value}” w polu „{field}” nie jest datą, która istnieje.',
      'Wpisz datę jak 31.05.2004, 2004-05-31, 05.2004 albo sam rok 2004.',
    ],
    en: [
      '“{value}” in “{field}” is no date that exists.',
      'Write it as 31.05.2004, 2004-05-31, 05.2004, or the year alone: 2004.',
    ],
    uk: [
      '«{value}» у полі «{field}» — такої дати немає.',
      'Впишіть дату як 31.05.2004, 2004-05-31, 05.2004 або лише рік: 2004.',
    ],
  },
  order: {
    severity: 'error',
    pl: ['Koniec („{value}”) jest przed początkiem („{other}”).', 'Popraw jedną z dwóch dat; może są zamienione.'],
    en: ['It ends (“{value}”) before it begins (“{other}”).', 'Correct one of the two dates; they may be exchanged.'],
    uk: ['Кінець («{value}») передує початку («{other}»).', 'Виправте одну з двох дат; можливо, їх переставлено.'],
  },
  range: {
    severity: 'error',
    pl: [
      'Wartość „{value}” w polu „{field}” jest poza dozwolonym zakresem ({expected}).',
      'Sprawdź liczbę; położenie podaje się w stopniach, na przykład 50,78 i 17,07.',
    ],
    en: [
      'The value “{value}” in “{field}” lies outside its range ({expected}).',
      'Check the number; positions are in degrees, such as 50.78 and 17.07.',
    ],
    uk: [
      'Значення «{value}» у полі «{field}» поза дозволеними межами ({expected}).',
      'Перевірте число; розташування подають у градусах, наприклад 50,78 і 17,07.',
    ],
  },
  swapped: {
    severity: 'error',
    pl: [
      'Szerokość i długość geograficzna są zamienione miejscami ({value}).',
      'Wpisz najpierw szerokość (49–55), a w drugiej kolumnie długość (14–25).',
    ],
    en: [
      'Latitude and longitude are exchanged ({value}).',
      'Put the latitude (49–55) first and the longitude (14–25) second.',
    ],
    uk: [
      'Широту й довготу переставлено ({value}).',
      'Впишіть спершу широту (49–55), а в другий стовпець — довготу (14–25).',
    ],
  },
  choice: {
    severity: 'error',
    pl: ['„{value}” nie jest żadnym ze słów dozwolonych w polu „{field}”.', 'Wpisz jedno z: {expected}.'],
    en: ['“{value}” is none of the words that “{field}” allows.', 'Write one of: {expected}.'],
    uk: ['«{value}» не є жодним зі слів, дозволених у полі «{field}».', 'Впишіть одне з: {expected}.'],
  },
  teryt: {
    severity: 'error',
    pl: [
      '„{value}” nie jest kodem TERYT.',
      'Wpisz cztery cyfry kodu powiatu (0217) albo nazwę powiatu; dla województwa dwie cyfry albo nazwę.',
    ],
    en: [
      '“{value}” is no TERYT code.',
      'Write the four digits of the county (0217) or its name; for a voivodeship two digits or its name.',
    ],
    uk: [
      '«{value}» — не код TERYT.',
      'Впишіть код повіту з чотирьох цифр (0217) або назву; для воєводства — код із двох цифр або назву.',
    ],
  },
  'unknown-place': {
    severity: 'error',
    pl: ['Nie ma powiatu ani województwa „{value}”.', 'Popraw nazwę albo wpisz kod TERYT.'],
    en: ['There is no county or voivodeship “{value}”.', 'Correct the name, or write the TERYT code.'],
    uk: ['Немає повіту чи воєводства «{value}».', 'Виправте назву або впишіть код TERYT.'],
  },
  ambiguous: {
    severity: 'error',
    pl: [
      'Powiaty o nazwie „{value}” są dwa: {expected}.',
      'Wpisz kod TERYT właściwego albo dodaj kolumnę „województwo”.',
    ],
    en: [
      'There are two counties called “{value}”: {expected}.',
      'Write the TERYT code of the right one, or add a column “voivodeship”.',
    ],
    uk: [
      'Повітів із назвою «{value}» два: {expected}.',
      'Впишіть код TERYT потрібного або додайте стовпець «воєводство».',
    ],
  },
  duplicate: {
    severity: 'error',
    pl: [
      'Identyfikator „{value}” jest już zajęty przez inny wpis ({other}).',
      'Nadaj temu wpisowi inny identyfikator albo usuń powtórzony wiersz.',
    ],
    en: [
      'The id “{value}” is already taken by another entry ({other}).',
      'Give this entry another id, or delete the row that is there twice.',
    ],
    uk: [
      'Ідентифікатор «{value}» уже має інший запис ({other}).',
      'Надайте цьому запису інший ідентифікатор або видаліть повторений рядок.',
    ],
  },
  'unknown-id': {
    severity: 'error',
    pl: [
      '„{value}” w polu „{field}” nie wskazuje żadnego wpisu w „{target}”.',
      'Popraw nazwę albo dodaj ten wpis do „{target}”.',
    ],
    en: ['“{value}” in “{field}” names no entry of “{target}”.', 'Correct the name, or add the entry to “{target}”.'],
    uk: [
      '«{value}» у полі «{field}» не вказує на жоден запис у «{target}».',
      'Виправте назву або додайте цей запис до «{target}».',
    ],
  },
  address: {
    severity: 'error',
    pl: [
      '„{value}” w polu „{field}” nie jest adresem, który wolno tu podać.',
      'Wpisz pełny adres, zaczynając od https://.',
    ],
    en: [
      '“{value}” in “{field}” is no address that is allowed here.',
      'Write the whole address, beginning with https://.',
    ],
    uk: ['«{value}» у полі «{field}» — не дозволена тут адреса.', 'Впишіть повну адресу, починаючи з https://.'],
  },
  'language-missing': {
    severity: 'warning',
    pl: [
      'Tekst „{field}” nie ma wersji w języku: {expected}.',
      'Dopisz go w tym języku; do tego czasu czytelnik zobaczy inny język.',
    ],
    en: [
      'The text “{field}” is missing in: {expected}.',
      'Add it in that language; until then readers see another one.',
    ],
    uk: ['Текст «{field}» не має версії мовою: {expected}.', 'Допишіть його цією мовою; доти читачі бачитимуть іншу.'],
  },
  'county-far': {
    severity: 'warning',
    pl: [
      'Punkt ({value}) leży około {km} km od powiatu, który podano: {expected}.',
      'Sprawdź powiat i położenie: jedno z nich jest błędne.',
    ],
    en: [
      'The position ({value}) is about {km} km from the county that is given: {expected}.',
      'Check county and position: one of them is wrong.',
    ],
    uk: [
      'Точка ({value}) лежить приблизно за {km} км від указаного повіту: {expected}.',
      'Перевірте повіт і розташування: щось із них хибне.',
    ],
  },
  'position-missing': {
    severity: 'error',
    pl: [
      'Nie podano położenia, a miejscowości „{value}” nie ma na liście tego powiatu.',
      'Wpisz szerokość i długość geograficzną albo popraw nazwę miejscowości lub powiat.',
    ],
    en: [
      'No position is given, and the list of this county has no place “{value}”.',
      'Write latitude and longitude, or correct the name of the place or the county.',
    ],
    uk: [
      'Розташування не вказано, а в переліку цього повіту немає населеного пункту «{value}».',
      'Впишіть широту й довготу або виправте назву населеного пункту чи повіт.',
    ],
  },
  'locality-centre': {
    severity: 'warning',
    pl: [
      'Nie podano położenia; wpisano środek miejscowości „{value}”.',
      'Nic nie trzeba robić; dokładne położenie pokaże drogę lepiej.',
    ],
    en: [
      'No position is given; the centre of “{value}” was taken.',
      'Nothing to do; an exact position would show the way better.',
    ],
    uk: [
      'Розташування не вказано; взято центр населеного пункту «{value}».',
      'Нічого робити не треба; точне розташування покаже шлях краще.',
    ],
  },
  email: {
    severity: 'warning',
    pl: ['„{value}” nie wygląda na adres e-mail.', 'Wpisz jeden adres, na przykład biuro@example.org.'],
    en: ['“{value}” does not look like an e-mail address.', 'Write one address, such as office@example.org.'],
    uk: ['«{value}» не схоже на адресу е-пошти.', 'Впишіть одну адресу, наприклад biuro@example.org.'],
  },
  phone: {
    severity: 'warning',
    pl: ['„{value}” nie wygląda na numer telefonu.', 'Wpisz numer z kierunkowym, na przykład +48 71 392 00 00.'],
    en: [
      '“{value}” does not look like a telephone number.',
      'Write it with the country code, such as +48 71 392 00 00.',
    ],
    uk: ['«{value}» не схоже на номер телефону.', 'Впишіть номер із кодом країни, наприклад +48 71 392 00 00.'],
  },
  'link-insecure': {
    severity: 'warning',
    pl: [
      'Adres „{value}” zaczyna się od http:, więc nie jest chroniony.',
      'Sprawdź, czy działa z https:, i wpisz go tak.',
    ],
    en: [
      'The address “{value}” begins with http: and is not protected.',
      'See whether it works with https:, and write that.',
    ],
    uk: ['Адреса «{value}» починається з http: і не захищена.', 'Перевірте, чи працює з https:, і впишіть її так.'],
  },
  'personal-data': {
    severity: 'warning',
    pl: [
      '„{value}” w polu „{field}” może być daną osobową ({expected}).',
      'Usuń ją, jeśli osoba nie zgodziła się na publikację; podaj kontakt do instytucji.',
    ],
    en: [
      '“{value}” in “{field}” may be personal data ({expected}).',
      'Delete it unless the person agreed to its publication; give the contact of an institution.',
    ],
    uk: [
      '«{value}» у полі «{field}» може бути персональними даними ({expected}).',
      'Видаліть, якщо особа не погодилася на публікацію; вкажіть контакт установи.',
    ],
  },
  'long-text': {
    severity: 'warning',
    pl: ['Tekst w polu „{field}” ma {count} znaków; na telefonie zajmie dużo miejsca.', 'Skróć go do {limit} znaków.'],
    en: [
      'The text in “{field}” has {count} characters: a lot of room on a telephone.',
      'Shorten it to {limit} characters.',
    ],
    uk: [
      'Текст у полі «{field}» має {count} знаків; на телефоні це забагато місця.',
      'Скоротіть його до {limit} знаків.',
    ],
  },
  'same-place-twice': {
    severity: 'warning',
    pl: [
      'Ten wpis jest bardzo podobny do innego ({other}): ta sama nazwa i miejscowość.',
      'Jeśli to ten sam, usuń jeden z wierszy.',
    ],
    en: [
      'This entry looks like another ({other}): the same name and place.',
      'If it is the same one, delete one of the rows.',
    ],
    uk: [
      'Цей запис дуже схожий на інший ({other}): та сама назва й місцевість.',
      'Якщо це той самий, видаліть один із рядків.',
    ],
  },
} as const satisfies Record<string, Meaning>;
