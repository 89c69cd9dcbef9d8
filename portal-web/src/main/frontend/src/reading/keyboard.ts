// Does what the keys of the desk ask.
import { commandOf, type Command } from './shortcuts.ts';

const KEPT = 'nl-reading-shortcuts';

function isTyping(element: Element | null): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(element.type))
  );
}

export class Keyboard {
  /** The criterion that keys are about. */
  private current = 0;

  constructor(
    private readonly page: Document,
    private readonly toggle: HTMLInputElement,
  ) {}

  start(): void {
    this.toggle.checked = this.read() === 'on';
    this.toggle.addEventListener('change', () => this.keep(this.toggle.checked ? 'on' : 'off'));
    this.page.addEventListener('focusin', (event) => this.followFocus(event.target as Element));
    this.page.addEventListener('keydown', (event) => {
      const command = this.toggle.checked ? commandOf(event, isTyping(this.page.activeElement)) : undefined;
      if (command && this.run(command)) {
        event.preventDefault();
      }
    });
  }

  private get criteria(): HTMLElement[] {
    return [...this.page.querySelectorAll<HTMLElement>('[data-criterion]')];
  }

  private followFocus(element: Element): void {
    const index = this.criteria.findIndex((criterion) => criterion.contains(element));
    if (index >= 0) {
      this.current = index;
    }
  }

  /** @return whether there was anything to do */
  private run(command: Command): boolean {
    switch (command.do) {
      case 'criterion':
        return this.move(command.by);
      case 'level':
        return this.choose((radios) => radios.filter((radio) => radio.value !== 'na')[command.index]);
      case 'not-applicable':
        return this.choose((radios) => radios.find((radio) => radio.value === 'na'));
      case 'why':
        return this.focus(this.criteria[this.current]?.querySelector('textarea'));
      case 'leave':
        return this.focus(this.page.activeElement?.closest('[data-criterion]')?.querySelector('fieldset'));
      case 'to-dossier':
        return this.focus(this.page.getElementById('dossier'));
      case 'to-review':
        return this.focus(this.page.getElementById('review'));
      case 'next-dossier':
        return this.follow('next');
      case 'previous-dossier':
        return this.follow('prev');
    }
  }

  /** The first key goes to the criterion that it is about; the next ones on from there. */
  private move(by: number): boolean {
    const criteria = this.criteria;
    const here = criteria.findIndex((criterion) => criterion.contains(this.page.activeElement));
    const next = here < 0 ? this.current : here + by;
    if (next < 0 || next >= criteria.length) {
      return false;
    }
    return this.focus(criteria[next]?.querySelector('fieldset'));
  }

  private choose(find: (radios: HTMLInputElement[]) => HTMLInputElement | undefined): boolean {
    const radios = [...(this.criteria[this.current]?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
    const radio = find(radios);
    if (!radio || radio.disabled) {
      return false;
    }
    radio.focus();
    radio.click();
    return true;
  }

  private focus(element: Element | null | undefined): boolean {
    if (element instanceof HTMLElement) {
      element.focus();
      return true;
    }
    return false;
  }

  private follow(relation: string): boolean {
    const link = this.page.querySelector<HTMLAnchorElement>(`a[rel="${relation}"]`);
    link?.click();
    return link !== null;
  }

  private read(): string | null {
    try {
      return localStorage.getItem(KEPT);
    } catch {
      return null;
    }
  }

  private keep(state: string): void {
    try {
      localStorage.setItem(KEPT, state);
    } catch {
      // On for this page alone.
    }
  }
}
