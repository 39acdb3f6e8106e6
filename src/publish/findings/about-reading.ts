import type { Meaning } from './meaning.js';

/** What can be wrong with a file or a sheet before anybody looks at a record. */
export const aboutReading = {
  'file-missing': {
    severity: 'error',
    pl: ['Nie ma takiego pliku ani folderu.', 'Sprawdź ścieżkę; uruchom polecenie w folderze, w którym są tabele.'],
    en: ['There is no such file or folder.', 'Check the path; run the command in the folder that holds the tables.'],
    uk: ['Немає такого файлу чи теки.', 'Перевірте шлях; запустіть команду в теці з таблицями.'],
  },
  'file-format': {
    severity: 'error',
    pl: ['Tego rodzaju pliku nie da się odczytać ({value}).', 'Zapisz tabelę jako XLSX, ODS albo CSV.'],
    en: ['This kind of file cannot be read ({value}).', 'Save the table as XLSX, ODS or CSV.'],
    uk: ['Файл такого типу прочитати не можна ({value}).', 'Збережіть таблицю як XLSX, ODS або CSV.'],
  },
  'file-damaged': {
    severity: 'error',
    pl: ['Plik jest uszkodzony ({value}).', 'Otwórz go w arkuszu kalkulacyjnym i zapisz jeszcze raz.'],
    en: ['The file is damaged ({value}).', 'Open it in a spreadsheet program and save it again.'],
    uk: ['Файл пошкоджений ({value}).', 'Відкрийте його в редакторі таблиць і збережіть ще раз.'],
  },
  'too-large': {
    severity: 'error',
    pl: [
      'Plik jest za duży: {value}, a granica to {limit}.',
      'Podziel tabelę albo usuń puste, ale sformatowane komórki.',
    ],
    en: [
      'The file is too large: {value}, and the limit is {limit}.',
      'Split the table, or delete empty cells that only have a format.',
    ],
    uk: [
      'Файл завеликий: {value}, а межа — {limit}.',
      'Поділіть таблицю або видаліть порожні клітинки, що мають лише формат.',
    ],
  },
  encoding: {
    severity: 'error',
    pl: [
      'Plik nie jest zapisany w UTF-8, a innego kodowania nie da się rozpoznać (bajt {value}).',
      'Zapisz plik jako „CSV UTF-8” albo jako XLSX.',
    ],
    en: ['The file is not in UTF-8, and no other encoding fits (byte {value}).', 'Save it as “CSV UTF-8”, or as XLSX.'],
    uk: [
      'Файл збережено не в UTF-8, а іншого кодування розпізнати не вдалося (байт {value}).',
      'Збережіть його як «CSV UTF-8» або XLSX.',
    ],
  },
  'mixed-encoding': {
    severity: 'error',
    pl: [
      'W jednym pliku są dwa kodowania: tego wiersza nie da się odczytać jak pozostałych.',
      'Wpisz ten wiersz na nowo i zapisz plik jako „CSV UTF-8”.',
    ],
    en: [
      'The file mixes two encodings: this line cannot be read like the others.',
      'Type this line again and save the file as “CSV UTF-8”.',
    ],
    uk: [
      'У файлі змішано два кодування: цей рядок не читається так, як решта.',
      'Введіть цей рядок наново й збережіть файл як «CSV UTF-8».',
    ],
  },
  mojibake: {
    severity: 'error',
    pl: [
      'Polskie litery są zepsute: „{value}”.',
      'Wpisz ten tekst na nowo; przy następnym imporcie wybierz kodowanie UTF-8.',
    ],
    en: ['Its letters are garbled: “{value}”.', 'Type the text again; choose UTF-8 at the next import.'],
    uk: ['Літери зіпсовано: «{value}».', 'Введіть цей текст наново; під час наступного імпорту виберіть UTF-8.'],
  },
  'csv-quotes': {
    severity: 'error',
    pl: [
      'Cudzysłów, który tu się otwiera, nigdzie się nie zamyka.',
      'Usuń ten cudzysłów albo dopisz drugi na końcu komórki.',
    ],
    en: ['A quotation mark opens here and never closes.', 'Delete it, or add the second one at the end of the cell.'],
    uk: ['Лапки, що тут відкриваються, ніде не закриваються.', 'Видаліть їх або допишіть другі в кінці клітинки.'],
  },
  'csv-columns': {
    severity: 'error',
    pl: [
      'Ten wiersz ma {count} komórek, a nagłówek {expected}; nadmiar to „{value}”.',
      'Usuń zbędny separator albo ujmij tekst, który go zawiera, w cudzysłów.',
    ],
    en: [
      'This row has {count} cells and the heading row {expected}; left over is “{value}”.',
      'Delete the extra separator, or put quotation marks around the text that holds it.',
    ],
    uk: [
      'У цьому рядку {count} клітинок, а в заголовку — {expected}; зайве: «{value}».',
      'Видаліть зайвий роздільник або візьміть текст, що його містить, у лапки.',
    ],
  },
  'sheet-unknown': {
    severity: 'error',
    pl: [
      'Nie wiadomo, co zawiera arkusz „{value}”.',
      'Nazwij go jak w szablonie ({expected}) albo zacznij nazwę od „_”, aby go pominąć.',
    ],
    en: [
      'Nothing says what the sheet “{value}” holds.',
      'Name it as in the template ({expected}), or begin its name with “_” to leave it out.',
    ],
    uk: [
      'Невідомо, що містить аркуш «{value}».',
      'Назвіть його, як у шаблоні ({expected}), або почніть назву з «_», щоб пропустити.',
    ],
  },
  'sheet-twice': {
    severity: 'error',
    pl: [
      'Tabela „{value}” jest dwa razy: także w {other}.',
      'Zostaw jedną, a drugą usuń albo zacznij jej nazwę od „_”.',
    ],
    en: [
      'The table “{value}” is there twice: in {other} too.',
      'Keep one; delete the other, or begin its name with “_”.',
    ],
    uk: [
      'Таблиця «{value}» трапляється двічі: ще й у {other}.',
      'Залиште одну, а другу видаліть або почніть її назву з «_».',
    ],
  },
  'header-missing': {
    severity: 'error',
    pl: ['W arkuszu nie ma wiersza z nazwami kolumn.', 'Nad danymi wpisz nazwy kolumn z szablonu: {expected}.'],
    en: [
      'The sheet has no row with the names of its columns.',
      'Write the names of the columns above the data, as in the template: {expected}.',
    ],
    uk: ['В аркуші немає рядка з назвами стовпців.', 'Впишіть над даними назви стовпців із шаблону: {expected}.'],
  },
  'column-missing': {
    severity: 'error',
    pl: ['W tabeli brakuje kolumny „{field}”.', 'Dodaj kolumnę „{field}” i uzupełnij ją w każdym wierszu.'],
    en: ['The table has no column “{field}”.', 'Add the column “{field}” and fill it in for each row.'],
    uk: ['У таблиці бракує стовпця «{field}».', 'Додайте стовпець «{field}» і заповніть його в кожному рядку.'],
  },
  'header-twice': {
    severity: 'error',
    pl: ['Dwie kolumny znaczą to samo: „{value}” i „{other}”.', 'Zostaw jedną albo zmień nazwę drugiej.'],
    en: ['Two columns mean the same: “{value}” and “{other}”.', 'Keep one, or rename the other.'],
    uk: ['Два стовпці означають те саме: «{value}» і «{other}».', 'Залиште один або перейменуйте другий.'],
  },
  'formula-error': {
    severity: 'error',
    pl: ['Formuła w tej komórce zwraca błąd: {value}.', 'Popraw formułę albo wpisz wartość.'],
    en: ['The formula of this cell ends in an error: {value}.', 'Mend the formula, or write the value.'],
    uk: ['Формула в цій клітинці дає помилку: {value}.', 'Виправте формулу або впишіть значення.'],
  },
  'field-unknown': {
    severity: 'warning',
    pl: [
      'Nazwy „{value}” program nie zna, więc jej treści nikt nie zobaczy.',
      'Popraw nazwę, jeśli to literówka; kolumny na własny użytek mogą zostać.',
    ],
    en: [
      'The name “{value}” is unknown, so nobody will see what it holds.',
      'Correct it if it is a slip; columns for your own use may stay.',
    ],
    uk: [
      'Назва «{value}» невідома, тож її вмісту ніхто не побачить.',
      'Виправте, якщо це одрук; стовпці для власного вжитку можуть залишитися.',
    ],
  },
  'row-total': {
    severity: 'warning',
    pl: [
      'To wiersz podsumowania („{value}”), a nie wpis; pominięto go.',
      'Nic nie trzeba robić; jeśli to jednak wpis, zmień nazwę.',
    ],
    en: [
      'This is a row of totals (“{value}”), no entry; it was left out.',
      'Nothing to do; if it is an entry after all, change its name.',
    ],
    uk: [
      'Це рядок підсумків («{value}»), а не запис; його пропущено.',
      'Нічого робити не треба; якщо це все-таки запис, змініть назву.',
    ],
  },
  merged: {
    severity: 'warning',
    pl: [
      'Komórki {value} są scalone: wartość ma tylko pierwsza z nich.',
      'Rozdziel je i wpisz wartość w każdym wierszu.',
    ],
    en: [
      'The cells {value} are merged: only the first of them has the value.',
      'Unmerge them and write the value in each row.',
    ],
    uk: [
      'Клітинки {value} об’єднано: значення має лише перша з них.',
      'Роз’єднайте їх і впишіть значення в кожному рядку.',
    ],
  },
  'hidden-sheet': {
    severity: 'warning',
    pl: ['Arkusz „{value}” jest ukryty; pominięto go.', 'Odkryj go, jeśli ma być opublikowany.'],
    en: ['The sheet “{value}” is hidden; it was left out.', 'Show it if it is to be published.'],
    uk: ['Аркуш «{value}» приховано; його пропущено.', 'Покажіть його, якщо він має бути опублікований.'],
  },
  invisible: {
    severity: 'warning',
    pl: [
      'W tekście „{value}” są znaki, których nie widać; usunięto je.',
      'Nic nie trzeba robić; wpisz tekst na nowo, aby uwaga zniknęła.',
    ],
    en: [
      'The text “{value}” holds characters that cannot be seen; they were removed.',
      'Nothing to do; type the text again and this note goes away.',
    ],
    uk: [
      'Текст «{value}» містить невидимі знаки; їх видалено.',
      'Нічого робити не треба; введіть текст наново, і примітка зникне.',
    ],
  },
  nfd: {
    severity: 'warning',
    pl: [
      'W tekście „{value}” litery ze znakami (ó, ś, ż) są zapisane w dwóch częściach; złożono je w całość.',
      'Nic nie trzeba robić; wpisz tekst na nowo, aby uwaga zniknęła.',
    ],
    en: [
      'In the text “{value}” letters with marks (ó, ś, ż) stand in two pieces each (Unicode NFD); they were put together.',
      'Nothing to do; type the text again and this note goes away.',
    ],
    uk: [
      'У тексті «{value}» літери зі знаками (ó, ś, ż) записано двома частинами; їх складено.',
      'Нічого робити не треба; введіть текст наново, і примітка зникне.',
    ],
  },
  'number-as-text': {
    severity: 'warning',
    pl: [
      'Liczba „{value}” w kolumnie „{field}” jest zapisana jako tekst, a inne w tej kolumnie jako liczby; odczytano ją.',
      'Nadaj komórce format liczby i wpisz ją na nowo: formuły i sortowanie w arkuszu pomijają tekst.',
    ],
    en: [
      'The number “{value}” in the column “{field}” is kept as a text, others of the column as numbers; it was read.',
      'Give the cell a number format and type it again: formulas and sorting in the spreadsheet pass a text over.',
    ],
    uk: [
      'Число «{value}» у стовпці «{field}» записано як текст, а інші в цьому стовпці — як числа; його прочитано.',
      'Надайте клітинці числовий формат і введіть його наново: формули й сортування в таблиці оминають текст.',
    ],
  },
  'postcode-number': {
    severity: 'warning',
    pl: [
      'Kod pocztowy „{value}” zapisano jako liczbę, więc zgubił zera na początku; wpisano je.',
      'Nadaj kolumnie format „Tekst” i wpisz kod z kreską, na przykład 00-950.',
    ],
    en: [
      'The postcode “{value}” is kept as a number and lost the zeros at its beginning; they were put back.',
      'Give the column the format “Text” and write the code with its hyphen, such as 00-950.',
    ],
    uk: [
      'Поштовий індекс «{value}» записано як число, тож він утратив нулі на початку; їх повернено.',
      'Надайте стовпцю формат «Текст» і впишіть індекс із рискою, наприклад 00-950.',
    ],
  },
} as const satisfies Record<string, Meaning>;
