import type { Language } from '../../text/language.js';
import { tableNames, type Column, type Kind, type TableName } from '../columns/column.js';
import { forms } from '../columns/forms.js';
import { writeXlsx, type XlsxColumn, type XlsxSheet } from './write-xlsx.js';

/** How a cell of each kind is written, said when the cell is chosen. */
const notes: Readonly<Record<Kind, Readonly<Record<Language, string>>>> = {
  id: {
    pl: 'Zostaw puste: narzędzie nada identyfikator. Raz opublikowanego nie zmieniaj.',
    en: 'Leave it empty: the tool gives an id. Never change one that was published.',
    uk: 'Залиште порожнім: інструмент надасть ідентифікатор. Опублікованого не змінюйте.',
  },
  reference: {
    pl: 'Identyfikator albo nazwa z arkusza tej nazwy.',
    en: 'The id or the name from the sheet of that name.',
    uk: 'Ідентифікатор або назва з аркуша з такою назвою.',
  },
  text: {
    pl: 'Tekst. Inny język ma własną kolumnę, na przykład „nazwa (en)”.',
    en: 'A text. Another language has a column of its own, such as “name (en)”.',
    uk: 'Текст. Інша мова має власний стовпець, наприклад «назва (en)».',
  },
  texts: {
    pl: 'Kilka tekstów: każdy w osobnej linii albo po średniku.',
    en: 'Several texts: each on a line of its own, or parted by semicolons.',
    uk: 'Кілька текстів: кожен в окремому рядку або через крапку з комою.',
  },
  string: { pl: 'Tekst.', en: 'A text.', uk: 'Текст.' },
  email: {
    pl: 'Jeden adres instytucji, na przykład biuro@example.org.',
    en: 'One address of an institution, such as office@example.org.',
    uk: 'Одна адреса установи, наприклад biuro@example.org.',
  },
  phone: {
    pl: 'Numer z kierunkowym, na przykład +48 71 392 00 00.',
    en: 'With the country code, such as +48 71 392 00 00.',
    uk: 'Номер із кодом країни, наприклад +48 71 392 00 00.',
  },
  address: {
    pl: 'Pełny adres, zaczyna się od https://.',
    en: 'The whole address, beginning with https://.',
    uk: 'Повна адреса, починається з https://.',
  },
  image: {
    pl: 'Adres obrazu: https://… albo nazwa pliku obok feed.json.',
    en: 'The address of the picture: https://…, or a file beside feed.json.',
    uk: 'Адреса зображення: https://… або файл поруч із feed.json.',
  },
  date: {
    pl: 'Tak dokładnie, jak wiadomo: 31.05.2004, 05.2004 albo 2004.',
    en: 'As exact as it is known: 31.05.2004, 05.2004 or 2004.',
    uk: 'Так точно, як відомо: 31.05.2004, 05.2004 або 2004.',
  },
  year: { pl: 'Rok, na przykład 2004.', en: 'A year, such as 2004.', uk: 'Рік, наприклад 2004.' },
  number: { pl: 'Sama liczba.', en: 'The number alone.', uk: 'Лише число.' },
  county: {
    pl: 'Kod TERYT (0217) albo nazwa powiatu. Nazwy, która się powtarza, nie wystarczy: podaj kod.',
    en: 'The TERYT code (0217) or the name of the county. For a name that occurs twice give the code.',
    uk: 'Код TERYT (0217) або назва повіту. Для назви, що повторюється, вкажіть код.',
  },
  voivodeship: {
    pl: 'Nazwa województwa albo dwie cyfry kodu.',
    en: 'The name of the voivodeship, or the two digits of its code.',
    uk: 'Назва воєводства або дві цифри коду.',
  },
  latitude: {
    pl: 'Stopnie, na przykład 50,7800 albo 50°46\'48". Puste: środek miejscowości.',
    en: 'Degrees, such as 50.7800 or 50°46\'48". Empty: the centre of the place.',
    uk: 'Градуси, наприклад 50,7800 або 50°46\'48". Порожньо: центр населеного пункту.',
  },
  longitude: {
    pl: 'Stopnie, na przykład 17,0653 albo 17°03\'55". Puste: środek miejscowości.',
    en: 'Degrees, such as 17.0653 or 17°03\'55". Empty: the centre of the place.',
    uk: 'Градуси, наприклад 17,0653 або 17°03\'55". Порожньо: центр населеного пункту.',
  },
  choice: { pl: 'Wybierz z listy.', en: 'Choose from the list.', uk: 'Виберіть зі списку.' },
  languages: {
    pl: 'Kody języków po przecinku: pl, en, uk.',
    en: 'The codes of the languages, parted by commas: pl, en, uk.',
    uk: 'Коди мов через кому: pl, en, uk.',
  },
};

const instructions: Readonly<Record<Language, { sheet: string; lines: readonly string[] }>> = {
  pl: {
    sheet: 'Instrukcja',
    lines: [
      'Każdy arkusz to jedna tabela, każdy wiersz to jeden wpis. Wypełnij tylko te arkusze, których potrzebujesz; resztę można usunąć.',
      'Kolumny z żółtym nagłówkiem i gwiazdką trzeba wypełnić. Po kliknięciu w komórkę widać, co w nią wpisać.',
      'Klub, który przestał działać, zostaw w tabeli i wpisz status „zamknięty”.',
      'Inny język: dodaj kolumnę z kodem języka w nawiasie, na przykład „nazwa (en)” albo „nazwa (uk)”.',
      'Kolumny na własny użytek można dodać: nikt ich nie zobaczy. Arkusz, którego nazwa zaczyna się od „_”, jest pomijany.',
      'Gotowe? Zapisz plik i uruchom: npx --package ppl-widgets ppl-feed build . --out public',
    ],
  },
  en: {
    sheet: 'Instructions',
    lines: [
      'Each sheet is one table, each row one entry. Fill in the sheets that you need; the others can be deleted.',
      'Columns with a yellow heading and an asterisk must be filled in. Choose a cell to see what to write.',
      'Keep a club that has closed in the table, with the status “closed”.',
      'Another language: add a column with its code in brackets, such as “name (en)” or “name (uk)”.',
      'Columns for your own use may be added: nobody will see them. A sheet whose name begins with “_” is left out.',
      'Done? Save the file and run: npx --package ppl-widgets ppl-feed build . --out public',
    ],
  },
  uk: {
    sheet: 'Інструкція',
    lines: [
      'Кожен аркуш — одна таблиця, кожен рядок — один запис. Заповніть лише потрібні аркуші; решту можна видалити.',
      'Стовпці з жовтим заголовком і зірочкою треба заповнити. Виберіть клітинку, щоб побачити, що в неї писати.',
      'Клуб, який припинив роботу, залиште в таблиці зі статусом «закритий».',
      'Інша мова: додайте стовпець із кодом мови в дужках, наприклад «назва (en)» або «назва (pl)».',
      'Можна додати стовпці для власного вжитку: їх ніхто не побачить. Аркуш, назва якого починається з «_», пропускається.',
      'Готово? Збережіть файл і запустіть: npx --package ppl-widgets ppl-feed build . --out public',
    ],
  },
};

/** What a record must have and a clerk may leave empty: the tool fills it in. */
const filledIn: Partial<Record<TableName, readonly string[]>> = {
  clubs: ['kind', 'lat', 'lon', 'network'],
  rollouts: ['unit', 'to'],
};

function columnOf(table: TableName, column: Column, language: Language): XlsxColumn {
  const { names, kind, choices, required, field } = column;
  const isRequired = required === true && !filledIn[table]?.includes(field);
  const title = names[language][0]!;
  return {
    heading: isRequired ? `${title} *` : title,
    isRequired,
    width: kind === 'text' || kind === 'texts' ? 32 : 18,
    note: { title, text: notes[kind][language] },
    ...(choices && { words: Object.values(choices).map((word) => word[language][0]!) }),
  };
}

/** An empty workbook with a sheet a table, for an office to fill in. */
export function template(language: Language): Uint8Array {
  const { sheet, lines } = instructions[language];
  const first: XlsxSheet = {
    name: sheet,
    columns: [{ heading: sheet, width: 110 }],
    rows: lines.map((line) => [line]),
  };
  // The counties and the map are added by the tool; the gazetteer is for those who bring their own.
  const wanted = tableNames.filter((name) => name !== 'counties' && name !== 'places');
  const sheets = wanted.map((name) => ({
    name: forms[name].names[language][0]!,
    columns: forms[name].columns
      .filter(({ field }) => field !== 'countyCode' && !/^(shapes|places)\./.test(field))
      .map((column) => columnOf(name, column, language)),
    rows: [],
  }));
  return writeXlsx([first, ...sheets]);
}
