
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about': `близько`,
'as-of': str`Станом на: ${0}`,
'error': `Не вдалося завантажити дані програми`,
'error-data': `Дані надійшли неповними або пошкодженими. Ваш пристрій тут ні до чого.`,
'error-html': `У публічній мережі Wi-Fi іноді треба спершу увійти. Потім спробуйте ще раз.`,
'error-network': `Перевірте з’єднання з інтернетом і спробуйте ще раз.`,
'error-server': `Сервер із даними не відповідає як слід. Ваш пристрій тут ні до чого.`,
'key-figures-empty': `Немає цифр для показу`,
'key-figures-empty-advice': `У даних програми зараз немає цифр, які шукає ця сторінка.`,
'key-figures-heading': `Програма в цифрах`,
'loading': `Завантажую дані програми…`,
'over': `понад`,
'retry': `Спробувати ще раз`,
'source': `Джерело:`,
'stale': str`Зараз не можна отримати нові дані. Це копія від ${0}.`,
'under': `менше ніж`,
'updated': `Дані станом на`,
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
  