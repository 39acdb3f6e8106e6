
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'loading': `Wczytuję dane programu…`,
'stale': str`Nie można teraz pobrać nowych danych. To kopia z dnia ${0}.`,
'source': `Źródło:`,
'updated': `Dane z:`,
'error-network': `Sprawdź połączenie z internetem i spróbuj ponownie.`,
'error-html': `W publicznej sieci Wi-Fi trzeba się czasem najpierw zalogować. Potem spróbuj ponownie.`,
'error-server': `Serwer z danymi nie odpowiada, jak powinien. To nie wina Twojego urządzenia.`,
'error-data': `Dane przyszły niepełne albo uszkodzone. To nie wina Twojego urządzenia.`,
'error': `Nie udało się wczytać danych programu`,
'retry': `Spróbuj ponownie`,
'key-figures-heading': `Program w liczbach`,
'key-figures-empty': `Brak liczb do pokazania`,
'key-figures-empty-advice': `W danych programu nie ma teraz liczb, których szuka ta strona.`,
'as-of': str`Stan na: ${0}`,
'about': `ok.`,
'over': `ponad`,
'under': `poniżej`,
    };
  