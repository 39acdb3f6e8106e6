import type { Language } from '../../text/language.js';
import { plural, type PluralForms } from '../../text/plural.js';

type Forms = PluralForms<string>;

/** What reports say beside the findings themselves. `{…}` is filled in. */
export interface Words {
  readonly title: string;
  readonly error: Forms;
  readonly warning: Forms;
  readonly errorName: string;
  readonly warningName: string;
  readonly good: string;
  readonly refused: string;
  readonly passed: string;
  readonly more: string;
  readonly sheet: string;
  readonly cell: string;
  readonly line: string;
  readonly column: string;
  readonly toMend: string;
  readonly toSee: string;
  readonly howToMend: string;
  readonly remedy: string;
  readonly suggestion: string;
  readonly understood: string;
  readonly table: string;
  readonly records: string;
  readonly madeAt: string;
  readonly ownUse: string;
}

export const words: Readonly<Record<Language, Words>> = {
  pl: {
    title: 'Raport o danych programu',
    error: { one: '{count} błąd', few: '{count} błędy', many: '{count} błędów' },
    warning: { one: '{count} uwaga', few: '{count} uwagi', many: '{count} uwag' },
    errorName: 'Błąd',
    warningName: 'Uwaga',
    good: 'Wszystko w porządku.',
    refused: 'Nic nie opublikowano: najpierw trzeba poprawić błędy.',
    passed: 'Dane można opublikować. Uwagi warto przejrzeć.',
    more: 'i jeszcze {count}',
    sheet: 'arkusz',
    cell: 'komórka',
    line: 'wiersz',
    column: 'kolumna',
    toMend: 'Do poprawienia',
    toSee: 'Do przejrzenia',
    howToMend:
      'Otwórz tabelę, przejdź do podanej komórki, popraw ją i zapisz plik. Potem uruchom to samo polecenie jeszcze raz.',
    remedy: 'Co zrobić',
    suggestion: 'Propozycja',
    understood: 'Co odczytano',
    table: 'Tabela',
    records: 'Wpisy',
    madeAt: 'Sprawdzono: {when}',
    ownUse: 'Ten raport jest dla biura, nie do publikacji: cytuje komórki tabel.',
  },
  en: {
    title: "Report on the programme's data",
    error: { one: '{count} error', few: '{count} errors', many: '{count} errors' },
    warning: { one: '{count} note', few: '{count} notes', many: '{count} notes' },
    errorName: 'Error',
    warningName: 'Note',
    good: 'All is well.',
    refused: 'Nothing was published: the errors have to be mended first.',
    passed: 'The data can be published. The notes are worth a look.',
    more: 'and {count} more',
    sheet: 'sheet',
    cell: 'cell',
    line: 'line',
    column: 'column',
    toMend: 'To be mended',
    toSee: 'Worth a look',
    howToMend:
      'Open the table, go to the cell named below, correct it and save the file. Then run the same command again.',
    remedy: 'What to do',
    suggestion: 'Suggestion',
    understood: 'What was read',
    table: 'Table',
    records: 'Entries',
    madeAt: 'Checked: {when}',
    ownUse: 'This report is for the office, not for the public: it quotes cells of the tables.',
  },
  uk: {
    title: 'Звіт про дані програми',
    error: { one: '{count} помилка', few: '{count} помилки', many: '{count} помилок' },
    warning: { one: '{count} зауваження', few: '{count} зауваження', many: '{count} зауважень' },
    errorName: 'Помилка',
    warningName: 'Зауваження',
    good: 'Усе гаразд.',
    refused: 'Нічого не опубліковано: спершу треба виправити помилки.',
    passed: 'Дані можна опублікувати. Зауваження варто переглянути.',
    more: 'і ще {count}',
    sheet: 'аркуш',
    cell: 'клітинка',
    line: 'рядок',
    column: 'стовпець',
    toMend: 'Треба виправити',
    toSee: 'Варто переглянути',
    howToMend:
      'Відкрийте таблицю, перейдіть до вказаної клітинки, виправте її й збережіть файл. Потім запустіть ту саму команду ще раз.',
    remedy: 'Що робити',
    suggestion: 'Пропозиція',
    understood: 'Що прочитано',
    table: 'Таблиця',
    records: 'Записи',
    madeAt: 'Перевірено: {when}',
    ownUse: 'Цей звіт — для установи, не для публікації: він цитує клітинки таблиць.',
  },
};

/** A sentence with its gaps filled. */
export const fill = (sentence: string, gaps: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(gaps[name] ?? ''));

/** `3 errors`, `5 błędów`. */
export const counted = (forms: Forms, count: number, language: Language): string =>
  fill(plural(language, count, forms), { count });
