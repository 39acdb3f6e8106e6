import type { Language } from '../text/language.js';

/** What the tool says of itself, of its commands and of what it does. `{…}` is filled in. */
export interface Words {
  readonly help: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly tellsMore: string;
  readonly noCommand: string;
  readonly didYouMean: string;
  readonly thereIs: string;
  readonly needsInput: string;
  readonly needsOut: string;
  readonly notAnOption: string;
  readonly optionNeedsValue: string;
  readonly notInstant: string;
  readonly notLanguage: string;
  readonly notFormat: string;
  readonly notTable: string;
  readonly steps: Readonly<Record<'read' | 'check' | 'compare' | 'write', string>>;
  readonly written: string;
  readonly published: string;
  readonly unchanged: string;
  readonly refused: string;
  readonly same: string;
  readonly changes: string;
  readonly hosted: string;
  readonly preview: string;
  readonly portTaken: string;
  readonly exists: string;
  readonly noElement: string;
  readonly notBoth: string;
  readonly shadowNeedsTag: string;
  readonly nothingToShow: string;
  readonly noConfig: string;
  readonly notSetting: string;
  readonly wrongSetting: string;
  readonly bug: string;
}

export const commandNames = ['template', 'build', 'check', 'diff', 'export', 'host', 'preview', 'render'] as const;
export type CommandName = (typeof commandNames)[number];

const common = {
  pl: `Wspólne:
  --lang pl|en|uk        język komunikatów (bez tego: język systemu, inaczej polski)
  --format text|json|html  postać raportu (domyślnie text)
  --now CHWILA           chwila, na którą się sprawdza (2026-11-29T08:00:00Z); bez tego: teraz
  --help                 ta pomoc        --version  wersja

Kody zakończenia: 0 zrobione (uwagi dozwolone), 1 dane odrzucone, 2 błędne polecenie, 3 błąd narzędzia.
Nic nie zostaje zapisane, jeśli kod jest inny niż 0.`,
  en: `Common:
  --lang pl|en|uk        the language of messages (otherwise the system's, else Polish)
  --format text|json|html  the form of the report (text unless said)
  --now INSTANT          the moment of the check (2026-11-29T08:00:00Z); otherwise now
  --help                 this text       --version  the version

Exit codes: 0 done (notes are allowed), 1 the data is refused, 2 the command is wrong, 3 a fault of the tool.
Nothing is written unless the code is 0.`,
  uk: `Спільне:
  --lang pl|en|uk        мова повідомлень (інакше мова системи або польська)
  --format text|json|html  вигляд звіту (зазвичай text)
  --now МИТЬ             на яку мить перевіряти (2026-11-29T08:00:00Z); інакше зараз
  --help                 ця довідка      --version  версія

Коди завершення: 0 зроблено (зауваження дозволені), 1 дані відхилено, 2 хибна команда, 3 збій інструмента.
Нічого не записується, якщо код інший, ніж 0.`,
};

export const words: Readonly<Record<Language, Words>> = {
  pl: {
    help: `ppl-feed – od arkusza kalkulacyjnego do stron wszystkich partnerów

  template [--out PLIK]             pusty skoroszyt do wypełnienia (szablon.xlsx)
  build TABELE… --out FOLDER        tabele → pliki do wysłania na serwer
  check TABELE|PLIK|ADRES           sprawdza tabele albo opublikowane dane
  diff STARY NOWY                   co się zmieniło między dwiema publikacjami
  export PLIK|ADRES --to FOLDER     dane → tabele
  host --to FOLDER                  skrypt, widżety i dane dla własnego serwera
  preview TABELE…                   raport i widżety pod adresem lokalnym, na bieżąco
  render ZNACZNIK [atrybuty]        widżet jako HTML

${common.pl}`,
    commands: {
      template: `ppl-feed template [--out PLIK]

Tworzy pusty skoroszyt XLSX: arkusz na tabelę, listy wyboru i wskazówki w komórkach.
  --out PLIK             dokąd (domyślnie szablon.xlsx); istniejącego pliku nie nadpisuje

${common.pl}`,
      build: `ppl-feed build TABELE… --out FOLDER

TABELE to pliki XLSX, ODS, CSV albo foldery z nimi; jeden plik feed.json publikuje się ponownie.
  --out FOLDER           folder, który trafia na serwer
  --register PLIK        identyfikatory nadane dotąd (domyślnie ppl-ids.json obok tabel); trzymaj go z tabelami
  --report PLIK          raport (domyślnie ppl-report.html obok tabel); powstaje także po odmowie
  --previous PLIK|ADRES  ostatnia publikacja (domyślnie feed.json w folderze)
  --address ADRES        gdzie folder będzie dostępny: doda dcat.jsonld i plik dla dane.gov.pl
  --as TABELA            co zawiera plik, który sam tego nie mówi
  --accept-shrink TABELA wpisów może ubyć   --accept-lost ID  ten wpis może zniknąć
  --strict               uwagi też odrzucają
  --explain              pokazuje, co odczytano z każdej kolumny
  --config PLIK          ustawienia (domyślnie ppl-feed.config.json w tym folderze, jeśli jest)
  --save-config          zapisuje ppl-feed.config.json: te tabele, folder i znaczenie kolumn

${common.pl}`,
      check: `ppl-feed check TABELE…|PLIK|ADRES

Sprawdza tabele albo feed.json (plik lub adres, ze wszystkimi częściami). Niczego nie zapisuje.
  --as TABELA            co zawiera plik, który sam tego nie mówi
  --strict               uwagi też odrzucają
  --explain              pokazuje, co odczytano z każdej kolumny
  --config PLIK          ustawienia (domyślnie ppl-feed.config.json w tym folderze, jeśli jest)

${common.pl}`,
      diff: `ppl-feed diff STARY NOWY

Mówi, które wpisy doszły, znikły i się zmieniły. STARY i NOWY to pliki feed.json albo adresy.

${common.pl}`,
      export: `ppl-feed export PLIK|ADRES --to FOLDER

Zapisuje dane jako tabele, z których build tworzy je na powrót.
  --to FOLDER            dokąd
  --xlsx                 jeden skoroszyt zamiast plików CSV

${common.pl}`,
      host: `ppl-feed host --to FOLDER

Tworzy folder na serwer WWW: skrypt (cdn/1/ppl.js i wersja niezmienna), dane, ramka, kreator i wtyczka do WordPressa.
  --to FOLDER            dokąd; po aktualizacji paczki powtórz – foldery poprzednich wersji zostają

${common.pl}`,
      preview: `ppl-feed preview TABELE…

Pokazuje raport i sześć widżetów pod adresem lokalnym i odświeża je po każdym zapisie tabeli.
  --port LICZBA          port (domyślnie 4173)
  --config PLIK          ustawienia (domyślnie ppl-feed.config.json w tym folderze, jeśli jest)

${common.pl}`,
      render: `ppl-feed render ZNACZNIK [atrybut="wartość" …] [opcje]

Wypisuje widżet jako HTML z prawdziwymi danymi, dla stron bez skryptów:
  ppl-feed render club-finder near="Chrzanów" lang="en" --out kluby.html
  --feed PLIK|ADRES      inne dane niż własne dane programu
  --out PLIK             zapisuje plik w całości albo wcale (domyślnie: standardowe wyjście)
  --div                  <div data-ppl="…"> dla CMS-u, który usuwa nieznane znaczniki
  --static               same dane, bez znacznika
  --shadow               także z wyglądem, jako declarative shadow root
  --json-ld              z wpisami jako schema.org, dla wyszukiwarek

${common.pl}`,
    },
    tellsMore: 'Więcej: ppl-feed {command} --help',
    noCommand: 'Nie ma polecenia „{value}”.',
    didYouMean: 'Może „{value}”?',
    thereIs: 'Są: {list}.',
    needsInput: 'Podaj {what}.',
    needsOut: 'Podaj {option}: dokąd zapisać.',
    notAnOption: 'Nie ma opcji {value}.',
    optionNeedsValue: 'Opcja {value} jest użyta błędnie.',
    notInstant: '--now to chwila jak 2026-11-29T08:00:00Z, a nie „{value}”.',
    notLanguage: '--lang to pl, en albo uk, a nie „{value}”.',
    notFormat: '--format to text, json albo html, a nie „{value}”.',
    notTable: 'Nie ma tabeli „{value}”.',
    steps: {
      read: 'Czytam tabele…',
      check: 'Sprawdzam…',
      compare: 'Porównuję z ostatnią publikacją…',
      write: 'Pakuję i zapisuję pliki…',
    },
    written: 'Zapisano {file}.',
    published:
      'Opublikowano nr {sequence} w {folder}: {files} plików. Wyślij na serwer cały folder, feed.json na końcu.',
    unchanged: 'Treść jest ta sama co w publikacji nr {sequence}: pliki zostają bez zmian.',
    refused: 'Nic nie zapisano.',
    same: 'Bez zmian.',
    changes: '{collection}: {before} → {after} (dodane {added}, usunięte {removed}, zmienione {changed})',
    hosted: 'Folder {folder} jest gotowy do wysłania na serwer: skrypt w cdn/1/ppl.js, kreator w builder.html.',
    preview: 'Podgląd: {url} (Ctrl+C kończy)',
    portTaken: 'Port {port} jest zajęty. Podaj inny: --port 4174.',
    exists: 'Plik {file} już jest. Podaj inną nazwę: --out PLIK.',
    noElement: 'Nie ma elementu „{value}”.',
    notBoth: 'Podaj {one} albo {other}, nie oba.',
    shadowNeedsTag: '--shadow wymaga samego znacznika, bez --div i --static.',
    nothingToShow: '<{tag}> nie miałby czego pokazać: poszerz wybór w atrybutach albo sprawdź dane. Nic nie zapisano.',
    noConfig: 'Nie ma pliku z ustawieniami {file}.',
    notSetting: 'nie ma ustawienia „{value}”.',
    wrongSetting: 'ustawienie „{value}” ma wartość, której mieć nie może.',
    bug: 'To błąd narzędzia, nie danych. Zgłoś go razem z tą treścią:',
  },
  en: {
    help: `ppl-feed – from a spreadsheet to every partner's page

  template [--out FILE]             an empty workbook to fill in (template.xlsx)
  build TABLES… --out FOLDER        tables → the files to be uploaded
  check TABLES|FILE|ADDRESS         checks tables, or data that is published
  diff OLD NEW                      what changed between two publications
  export FILE|ADDRESS --to FOLDER   data → tables
  host --to FOLDER                  script, widgets and data for a server of your own
  preview TABLES…                   the report and the widgets on a local address, always fresh
  render TAG [attributes]           a widget as HTML

${common.en}`,
    commands: {
      template: `ppl-feed template [--out FILE]

Makes an empty XLSX workbook: a sheet a table, lists to choose from, notes in the cells.
  --out FILE             where to (template.xlsx unless said); a file that exists is left as it is

${common.en}`,
      build: `ppl-feed build TABLES… --out FOLDER

TABLES are XLSX, ODS or CSV files, or folders of them; a single feed.json is published again.
  --out FOLDER           the folder that goes to the server
  --register FILE        the ids given so far (ppl-ids.json beside the tables unless said); keep it with the tables
  --report FILE          the report (ppl-report.html beside the tables unless said); also made when refused
  --previous FILE|ADDRESS  the last publication (feed.json of the folder unless said)
  --address ADDRESS      where the folder will be served: adds dcat.jsonld and the file for dane.gov.pl
  --as TABLE             what a file holds that does not say so itself
  --accept-shrink TABLE  it may lose entries   --accept-lost ID  this entry may go
  --strict               notes refuse too
  --explain              shows what was read from each column
  --config FILE          the settings (ppl-feed.config.json of this folder where there is one)
  --save-config          writes ppl-feed.config.json: these tables, the folder, and what each column means

${common.en}`,
      check: `ppl-feed check TABLES…|FILE|ADDRESS

Checks tables, or a feed.json (a file or an address, with all of its parts). Writes nothing.
  --as TABLE             what a file holds that does not say so itself
  --strict               notes refuse too
  --explain              shows what was read from each column
  --config FILE          the settings (ppl-feed.config.json of this folder where there is one)

${common.en}`,
      diff: `ppl-feed diff OLD NEW

Tells which entries came, went and changed. OLD and NEW are feed.json files or addresses.

${common.en}`,
      export: `ppl-feed export FILE|ADDRESS --to FOLDER

Writes the data as tables, of which build makes it again.
  --to FOLDER            where to
  --xlsx                 one workbook instead of CSV files

${common.en}`,
      host: `ppl-feed host --to FOLDER

Makes the folder for a web server: the script (cdn/1/ppl.js, and the version that never changes), the data, the frame, the
builder and the WordPress plugin.
  --to FOLDER            where to; repeat it when the package is updated – folders of earlier versions stay

${common.en}`,
      preview: `ppl-feed preview TABLES…

Shows the report and the six widgets on a local address, made anew whenever a table is saved.
  --port NUMBER          the port (4173 unless said)
  --config FILE          the settings (ppl-feed.config.json of this folder where there is one)

${common.en}`,
      render: `ppl-feed render TAG [attribute="value" …] [options]

Prints an element as HTML with the real data inside, for pages that must show them without a script:
  ppl-feed render club-finder near="Chrzanów" lang="en" --out clubs.html
  --feed FILE|ADDRESS    another feed than the programme's own
  --out FILE             writes the file whole or not at all (standard output unless said)
  --div                  <div data-ppl="…"> for a CMS that drops unknown tags
  --static               the data alone, without a tag
  --shadow               with the look too, as a declarative shadow root (needs a style-src that allows <style>)
  --json-ld              with the records as schema.org, for search engines

${common.en}`,
    },
    tellsMore: 'ppl-feed {command} --help tells more.',
    noCommand: 'There is no command “{value}”.',
    didYouMean: 'Did you mean “{value}”?',
    thereIs: 'There is: {list}.',
    needsInput: 'Name {what}.',
    needsOut: 'Give {option}: where to write.',
    notAnOption: 'There is no option {value}.',
    optionNeedsValue: 'The option {value} is used wrongly.',
    notInstant: '--now is an instant such as 2026-11-29T08:00:00Z, not “{value}”.',
    notLanguage: '--lang is pl, en or uk, not “{value}”.',
    notFormat: '--format is text, json or html, not “{value}”.',
    notTable: 'There is no table “{value}”.',
    steps: {
      read: 'Reading the tables…',
      check: 'Checking…',
      compare: 'Comparing with the last publication…',
      write: 'Packing and writing the files…',
    },
    written: 'Wrote {file}.',
    published: 'Publication {sequence} is in {folder}: {files} files. Upload the whole folder, feed.json last.',
    unchanged: 'The content is that of publication {sequence}: the files stay as they are.',
    refused: 'Nothing was written.',
    same: 'No change.',
    changes: '{collection}: {before} → {after} (added {added}, removed {removed}, changed {changed})',
    hosted: 'The folder {folder} is ready for a server: the script is cdn/1/ppl.js, the builder is builder.html.',
    preview: 'Preview: {url} (Ctrl+C ends it)',
    portTaken: 'Port {port} is taken. Give another one: --port 4174.',
    exists: 'There is a file {file} already. Give another name: --out FILE.',
    noElement: 'There is no element “{value}”.',
    notBoth: 'Give {one} or {other}, not both.',
    shadowNeedsTag: '--shadow needs the tag itself, without --div and --static.',
    nothingToShow:
      '<{tag}> would have nothing to show: widen what the attributes ask for, or check the data. Nothing was written.',
    noConfig: 'There is no file of settings {file}.',
    notSetting: 'there is no setting “{value}”.',
    wrongSetting: 'the setting “{value}” has a value that it cannot have.',
    bug: 'This is a fault of the tool, not of the data. Report it together with this text:',
  },
  uk: {
    help: `ppl-feed — від електронної таблиці до сторінок усіх партнерів

  template [--out ФАЙЛ]             порожня книга для заповнення (shablon.xlsx)
  build ТАБЛИЦІ… --out ТЕКА         таблиці → файли для сервера
  check ТАБЛИЦІ|ФАЙЛ|АДРЕСА         перевіряє таблиці або опубліковані дані
  diff СТАРЕ НОВЕ                   що змінилося між двома публікаціями
  export ФАЙЛ|АДРЕСА --to ТЕКА      дані → таблиці
  host --to ТЕКА                    скрипт, віджети й дані для власного сервера
  preview ТАБЛИЦІ…                  звіт і віджети за локальною адресою, завжди свіжі
  render ТЕГ [атрибути]             віджет як HTML

${common.uk}`,
    commands: {
      template: `ppl-feed template [--out ФАЙЛ]

Створює порожню книгу XLSX: аркуш на таблицю, списки вибору й підказки в клітинках.
  --out ФАЙЛ             куди (зазвичай shablon.xlsx); наявний файл лишається

${common.uk}`,
      build: `ppl-feed build ТАБЛИЦІ… --out ТЕКА

ТАБЛИЦІ — файли XLSX, ODS, CSV або теки з ними; один feed.json публікується ще раз.
  --out ТЕКА             тека, яка йде на сервер
  --register ФАЙЛ        надані дотепер ідентифікатори (зазвичай ppl-ids.json поруч із таблицями); зберігайте його з таблицями
  --report ФАЙЛ          звіт (зазвичай ppl-report.html поруч із таблицями); створюється й після відмови
  --previous ФАЙЛ|АДРЕСА остання публікація (зазвичай feed.json у теці)
  --address АДРЕСА       де тека буде доступна: додасть dcat.jsonld і файл для dane.gov.pl
  --as ТАБЛИЦЯ           що містить файл, який сам цього не каже
  --accept-shrink ТАБЛИЦЯ записів може поменшати   --accept-lost ID  цей запис може зникнути
  --strict               зауваження теж відхиляють
  --explain              показує, що прочитано з кожного стовпця
  --config ФАЙЛ          налаштування (зазвичай ppl-feed.config.json цієї теки, якщо він є)
  --save-config          записує ppl-feed.config.json: ці таблиці, теку й значення стовпців

${common.uk}`,
      check: `ppl-feed check ТАБЛИЦІ…|ФАЙЛ|АДРЕСА

Перевіряє таблиці або feed.json (файл чи адресу, з усіма частинами). Нічого не записує.
  --as ТАБЛИЦЯ           що містить файл, який сам цього не каже
  --strict               зауваження теж відхиляють
  --explain              показує, що прочитано з кожного стовпця
  --config ФАЙЛ          налаштування (зазвичай ppl-feed.config.json цієї теки, якщо він є)

${common.uk}`,
      diff: `ppl-feed diff СТАРЕ НОВЕ

Каже, які записи додано, вилучено й змінено. СТАРЕ й НОВЕ — файли feed.json або адреси.

${common.uk}`,
      export: `ppl-feed export ФАЙЛ|АДРЕСА --to ТЕКА

Записує дані як таблиці, з яких build створює їх знову.
  --to ТЕКА              куди
  --xlsx                 одна книга замість файлів CSV

${common.uk}`,
      host: `ppl-feed host --to ТЕКА

Створює теку для вебсервера: скрипт (cdn/1/ppl.js і незмінна версія), дані, рамка, конструктор і плагін для WordPress.
  --to ТЕКА              куди; після оновлення пакета повторіть — теки попередніх версій лишаються

${common.uk}`,
      preview: `ppl-feed preview ТАБЛИЦІ…

Показує звіт і шість віджетів за локальною адресою та оновлює їх після кожного збереження таблиці.
  --port ЧИСЛО           порт (зазвичай 4173)
  --config ФАЙЛ          налаштування (зазвичай ppl-feed.config.json цієї теки, якщо він є)

${common.uk}`,
      render: `ppl-feed render ТЕГ [атрибут="значення" …] [параметри]

Виводить віджет як HTML зі справжніми даними, для сторінок без скриптів:
  ppl-feed render club-finder near="Chrzanów" lang="uk" --out kluby.html
  --feed ФАЙЛ|АДРЕСА     інші дані, ніж власні дані програми
  --out ФАЙЛ             записує файл цілком або ніяк (інакше — стандартний вивід)
  --div                  <div data-ppl="…"> для CMS, що вилучає невідомі теги
  --static               лише дані, без тегу
  --shadow               також із виглядом, як declarative shadow root
  --json-ld              із записами як schema.org, для пошуковиків

${common.uk}`,
    },
    tellsMore: 'Докладніше: ppl-feed {command} --help',
    noCommand: 'Немає команди «{value}».',
    didYouMean: 'Можливо, «{value}»?',
    thereIs: 'Є: {list}.',
    needsInput: 'Вкажіть {what}.',
    needsOut: 'Вкажіть {option}: куди записати.',
    notAnOption: 'Немає параметра {value}.',
    optionNeedsValue: 'Параметр {value} використано хибно.',
    notInstant: '--now — це мить, як-от 2026-11-29T08:00:00Z, а не «{value}».',
    notLanguage: '--lang — це pl, en або uk, а не «{value}».',
    notFormat: '--format — це text, json або html, а не «{value}».',
    notTable: 'Немає таблиці «{value}».',
    steps: {
      read: 'Читаю таблиці…',
      check: 'Перевіряю…',
      compare: 'Порівнюю з останньою публікацією…',
      write: 'Стискаю й записую файли…',
    },
    written: 'Записано {file}.',
    published:
      'Публікація № {sequence} — у {folder}: файлів {files}. Завантажте на сервер усю теку, feed.json — останнім.',
    unchanged: 'Вміст той самий, що в публікації № {sequence}: файли лишаються без змін.',
    refused: 'Нічого не записано.',
    same: 'Без змін.',
    changes: '{collection}: {before} → {after} (додано {added}, вилучено {removed}, змінено {changed})',
    hosted: 'Тека {folder} готова для сервера: скрипт — cdn/1/ppl.js, конструктор — builder.html.',
    preview: 'Перегляд: {url} (Ctrl+C завершує)',
    portTaken: 'Порт {port} зайнятий. Вкажіть інший: --port 4174.',
    exists: 'Файл {file} уже є. Вкажіть іншу назву: --out ФАЙЛ.',
    noElement: 'Немає елемента «{value}».',
    notBoth: 'Вкажіть {one} або {other}, не обидва.',
    shadowNeedsTag: '--shadow потребує самого тегу, без --div і --static.',
    nothingToShow:
      '<{tag}> не мав би чого показати: розширте вибір в атрибутах або перевірте дані. Нічого не записано.',
    noConfig: 'Немає файлу налаштувань {file}.',
    notSetting: 'немає налаштування «{value}».',
    wrongSetting: 'налаштування «{value}» має значення, якого мати не може.',
    bug: 'Це збій інструмента, а не даних. Повідомте про нього разом із цим текстом:',
  },
};
