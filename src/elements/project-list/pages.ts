import type { TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../controllers/language.js';
import { PagingController } from '../../controllers/paging.js';
import { pager } from '../../parts/controls/pager.js';

export { pagerStyles as styles } from '../../parts/controls/pager.js';

/** The first part of a long list, and all of it on request. Loaded only where there is a longer list than the page shows. */
export class Pages extends PagingController {
  /** What shows all, and says how many there are. */
  button(count: number, msg: Message): TemplateResult {
    return pager(msg(str`Pokaż wszystkie (${count})`, { id: 'project-list-more' }), () => void this.showAll('.title'));
  }
}
