import type { Language } from '../../text/language.js';

/** What the block editor says beside the labels. */
export interface EditorWords {
  readonly whatItShows: string;
  readonly lookAndSource: string;
  readonly showTitle: string;
  /** In place of a title of one's own. */
  readonly asWidgetSays: string;
}

export const editorWords: Readonly<Record<Language, EditorWords>> = {
  pl: {
    whatItShows: 'Co pokazuje',
    lookAndSource: 'Wygląd i źródło',
    showTitle: 'Pokaż tytuł',
    asWidgetSays: 'Taki, jaki ma widżet',
  },
  en: {
    whatItShows: 'What it shows',
    lookAndSource: 'Look and source',
    showTitle: 'Show a title',
    asWidgetSays: 'As the widget says',
  },
  uk: {
    whatItShows: 'Що показує',
    lookAndSource: 'Вигляд і джерело',
    showTitle: 'Показати заголовок',
    asWidgetSays: 'Такий, як має віджет',
  },
};
