import type { ReactiveControllerHost } from 'lit';

/** What the field does with its keys, beside writing. */
export interface ComboboxActions<Option> {
  choose: (option: Option) => void;
  /** Enter on what is typed: always an answer, never a choice that nobody made. */
  search: () => void;
  clear: () => void;
}

/**
 * The keys of an editable combobox (W3C APG, manual selection): arrows walk through the options and back to the text,
 * Enter takes the option or the text, Escape closes and then clears. Home, End and all else belong to the text.
 */
export class Combobox<Option> {
  /** What can be chosen now; nothing, and it is closed. */
  options: readonly Option[] = [];
  /** Which option the keys are on; -1: the text. */
  active = -1;

  readonly #host: ReactiveControllerHost;
  readonly #actions: ComboboxActions<Option>;

  constructor(host: ReactiveControllerHost, actions: ComboboxActions<Option>) {
    this.#host = host;
    this.#actions = actions;
  }

  /** @param active the one that the keys are on already, where there were options before */
  show(options: readonly Option[], active = -1): void {
    this.options = options;
    this.active = active;
    this.#host.requestUpdate();
  }

  readonly close = (): void => this.show([]);

  /** @param suggest what could be chosen for the text as it is */
  press(event: KeyboardEvent, text: string, suggest: () => readonly Option[]): void {
    const { key, altKey, isComposing } = event;
    const isOpen = this.options.length > 0;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const option = this.options[this.active];
    if (isComposing) return;
    if (step) {
      if (altKey && step < 0) this.close();
      else {
        if (!isOpen) this.show(suggest());
        const places = this.options.length + 1;
        if (!altKey) this.active = ((this.active + 1 + step + places) % places) - 1;
        this.#host.requestUpdate();
      }
    } else if (key === 'Enter') {
      this.close();
      if (option) this.#actions.choose(option);
      else this.#actions.search();
    } else if (key === 'Escape' && (isOpen || text)) {
      if (isOpen) this.close();
      else this.#actions.clear();
      // The dialog around us has had no part in this.
      event.stopPropagation();
    } else return;
    event.preventDefault();
  }
}
