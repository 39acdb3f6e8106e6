
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about': `about`,
'as-of': str`As of: ${0}`,
'error': `The programme’s data could not be loaded`,
'error-data': `The data arrived incomplete or damaged. Your device is not the cause.`,
'error-html': `On a public Wi-Fi network you may have to log in first. Then try again.`,
'error-network': `Check your internet connection and try again.`,
'error-server': `The server that holds the data is not answering as it should. Your device is not the cause.`,
'key-figures-empty': `No figures to show`,
'key-figures-empty-advice': `The programme’s data do not hold the figures that this page asks for.`,
'key-figures-heading': `The programme in figures`,
'loading': `Loading the programme’s data…`,
'over': `over`,
'retry': `Try again`,
'source': `Source:`,
'stale': str`New data cannot be fetched right now. This is a copy from ${0}.`,
'under': `under`,
'updated': `Data as of`,
'project-status': `Stan projektu`,
'project-years': `Lata realizacji:`,
'project-until': str`do: ${0}`,
'project-card-empty': `Nie ma tu projektu do pokazania`,
'project-card-empty-advice': `Ta strona wskazuje projekt, którego nie ma w danych programu.`,
'rollout-timeline-city': `miasto`,
'rollout-timeline-municipality': `gmina`,
'rollout-timeline-stage': str`${0} etap`,
'rollout-timeline-second': `2. raz`,
'rollout-timeline-third': `3. raz`,
'rollout-timeline-times': str`${0}. raz`,
'rollout-timeline-earlier': str`wcześniej ${0}`,
'rollout-timeline-your-city': `Państwa miasto`,
'rollout-timeline-your-county': `Państwa powiat`,
    };
  