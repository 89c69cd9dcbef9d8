// The drop-down filters: Escape and a press elsewhere close them, as people expect of a menu.

export function closeFiltersOnLeave(page: HTMLElement): void {
  page.addEventListener('keydown', (event) => {
    const open = (event.target as Element).closest<HTMLDetailsElement>('details.nl-filter[open]');
    if (event.key === 'Escape' && open) {
      open.open = false;
      open.querySelector('summary')?.focus();
    }
  });
  page.addEventListener('click', (event) => {
    for (const open of page.querySelectorAll<HTMLDetailsElement>('details.nl-filter[open]')) {
      if (!open.contains(event.target as Node)) {
        open.open = false;
      }
    }
  });
}
