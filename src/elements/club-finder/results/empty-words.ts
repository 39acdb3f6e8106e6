import type { Message } from '../../../controllers/language.js';
import type { MessageText } from '../../../parts/message.js';

/** What is said of a feed without any club. */
export const emptyWords = (msg: Message): MessageText => ({
  what: msg('Brak klubów do pokazania', { id: 'club-finder-empty' }),
  advice: msg('W danych programu nie ma teraz żadnego klubu. Osobom bezrobotnym pomagają powiatowe urzędy pracy.', {
    id: 'club-finder-empty-advice',
  }),
});
