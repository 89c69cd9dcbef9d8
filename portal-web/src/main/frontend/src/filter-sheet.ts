// On phones the filters fill the screen: a dialog, in which the browser keeps the focus and which Escape closes.

const PHONE = '(width < 48rem)';

export class FilterSheet {
  /** Parts of the form are written anew with each answer: each is looked up when it is needed. */
  start(page: HTMLElement): void {
    page.addEventListener('click', (event) => {
      const pressed = event.target as Element;
      if (pressed.closest('#all-filters > summary') && matchMedia(PHONE).matches) {
        event.preventDefault();
        this.#open();
      } else if (pressed.closest('[data-closes-sheet]')) {
        this.close();
      }
    });
    matchMedia(PHONE).addEventListener('change', () => this.close());
  }

  get isOpen(): boolean {
    return sheet()?.open ?? false;
  }

  /** Tells what changed to those who cannot see it: what is behind the sheet is silent meanwhile. */
  announce(message: string): void {
    const status = document.getElementById('filter-sheet-status');
    if (status) {
      status.textContent = message;
    }
  }

  close(): void {
    if (this.isOpen) {
      sheet()?.close();
      this.#putBack();
    }
  }

  #open(): void {
    const dialog = sheet();
    const filters = document.getElementById('filters');
    if (!dialog || !filters) {
      return;
    }
    document.getElementById('filter-sheet-body')?.append(filters);
    document.getElementById('all-filters')?.setAttribute('open', '');
    // However it is closed; nothing is left to do where it was by close().
    dialog.addEventListener('close', () => this.#putBack(), { once: true });
    dialog.showModal();
  }

  #putBack(): void {
    const filters = document.getElementById('filters');
    if (filters && filters.parentElement?.id === 'filter-sheet-body') {
      sheet()?.before(filters);
      const all = document.getElementById('all-filters');
      all?.removeAttribute('open');
      all?.querySelector('summary')?.focus();
      this.announce('');
    }
  }
}

function sheet(): HTMLDialogElement | null {
  return document.getElementById('filter-sheet') as HTMLDialogElement | null;
}
