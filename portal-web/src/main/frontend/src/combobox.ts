// A text field with suggestions, after the ARIA 1.2 combobox pattern: the focus stays in the field.
import { Latest } from './latest.ts';
import type { Suggestion } from './suggestions.ts';
import type { Texts } from './texts.ts';

const PAUSE_MS = 150;
const FEWEST_CHARACTERS = 2;

export interface Source {
  suggest(typed: string, signal: AbortSignal): Promise<Suggestion[]>;
  choose(suggestion: Suggestion): void;
}

export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #source: Source;
  readonly #texts: Texts;
  readonly #list: HTMLUListElement;
  readonly #status: HTMLElement;
  readonly #latest = new Latest();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #suggestions: Suggestion[] = [];
  #active = -1;

  constructor(field: HTMLInputElement, source: Source, texts: Texts) {
    this.#field = field;
    this.#source = source;
    this.#texts = texts;
    this.#list = this.#createList();
    this.#status = this.#createStatus();
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-haspopup', 'listbox');
    field.setAttribute('aria-controls', this.#list.id);
    field.setAttribute('aria-expanded', 'false');
    field.addEventListener('input', () => this.#later());
    field.addEventListener('keydown', (event) => this.#onKey(event));
    field.addEventListener('blur', () => this.close());
  }

  close(): void {
    clearTimeout(this.#pause);
    this.#latest.cancel();
    this.#suggestions = [];
    this.#list.replaceChildren();
    this.#list.hidden = true;
    this.#setActive(-1);
    this.#field.setAttribute('aria-expanded', 'false');
  }

  #createList(): HTMLUListElement {
    const list = document.createElement('ul');
    list.id = `${this.#field.id}-suggestions`;
    list.className = 'nl-suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', this.#texts('suggest.label'));
    list.hidden = true;
    // A press must not take the focus from the field: its blur would close the list before the click.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      this.#choose(Number(option?.dataset['index'] ?? -1));
    });
    this.#field.after(list);
    return list;
  }

  #createStatus(): HTMLElement {
    const status = document.createElement('p');
    status.className = 'fr-sr-only';
    status.setAttribute('role', 'status');
    this.#list.after(status);
    return status;
  }

  #later(): void {
    clearTimeout(this.#pause);
    const typed = this.#field.value.trim();
    if (typed.length < FEWEST_CHARACTERS) {
      this.close();
      this.#status.textContent = '';
      return;
    }
    this.#pause = setTimeout(() => void this.#ask(typed), PAUSE_MS);
  }

  async #ask(typed: string): Promise<void> {
    const suggestions = await this.#latest.run((signal) => this.#source.suggest(typed, signal)).catch(() => []);
    if (suggestions && document.activeElement === this.#field) {
      this.#show(suggestions);
    }
  }

  #show(suggestions: Suggestion[]): void {
    this.#suggestions = suggestions;
    this.#list.replaceChildren(...suggestions.map((s, i) => this.#option(s, i)));
    this.#list.hidden = suggestions.length === 0;
    this.#field.setAttribute('aria-expanded', String(suggestions.length > 0));
    this.#setActive(-1);
    const count = suggestions.length;
    this.#status.textContent = this.#texts(count === 0 ? 'suggest.none' : count === 1 ? 'suggest.one' : 'suggest.many', count);
  }

  #option(suggestion: Suggestion, index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${index}`;
    option.className = 'nl-suggestions__option';
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.dataset['index'] = String(index);
    option.append(
      element('span', 'nl-suggestions__label', suggestion.label),
      element('span', 'nl-suggestions__detail', suggestion.detail),
      element('span', 'nl-suggestions__kind', this.#texts(`suggest.${suggestion.kind}`)),
    );
    return option;
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#list.hidden) {
      if (event.key === 'ArrowDown' && this.#field.value.trim().length >= FEWEST_CHARACTERS) {
        event.preventDefault();
        void this.#ask(this.#field.value.trim());
      }
      return;
    }
    const last = this.#suggestions.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        this.#setActive(this.#active >= last ? -1 : this.#active + 1);
        break;
      case 'ArrowUp':
        this.#setActive(this.#active < 0 ? last : this.#active - 1);
        break;
      case 'Enter':
        if (this.#active < 0) {
          this.close();
          return;
        }
        this.#choose(this.#active);
        break;
      case 'Escape':
        this.close();
        break;
      case 'Home':
        this.#setActive(-1);
        this.#field.setSelectionRange(0, 0);
        break;
      case 'End':
        this.#setActive(-1);
        this.#field.setSelectionRange(this.#field.value.length, this.#field.value.length);
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  #setActive(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === index));
      if (i === index) {
        option.scrollIntoView({ block: 'nearest' });
      }
    });
    if (index < 0) {
      this.#field.removeAttribute('aria-activedescendant');
    } else {
      this.#field.setAttribute('aria-activedescendant', `${this.#list.id}-${index}`);
    }
  }

  #choose(index: number): void {
    const suggestion = this.#suggestions[index];
    if (suggestion) {
      this.#field.value = suggestion.label;
      this.close();
      this.#source.choose(suggestion);
    }
  }
}

function element(name: string, className: string, text: string): HTMLElement {
  const created = document.createElement(name);
  created.className = className;
  created.textContent = text;
  return created;
}
