// The drop-down filters: Escape and a press elsewhere close them, as people expect of a menu.

export function closeFiltersOnLeave(page: HTMLElement): void {
  page.addEventListener('keydown', (event) => {
    const open = (event.target as Element).closest<HTMLDetailsElement>('details.nl-filter[open]');
    if (event.key === 'Escape' && open && !open.closest('dialog')) {
      open.open = false;
      open.querySelector('summary')?.focus();
    }
  });
  page.addEventListener('click', (event) => {
    for (const open of page.querySelectorAll<HTMLDetailsElement>('details.nl-filter[open]')) {
      if (!open.contains(event.target as Node) && !open.closest('dialog')) {
        open.open = false;
      }
    }
  });
}

/** The question with a choice that it lacks, or without one that it has. */
export function toggled(question: URLSearchParams, parameter: string, code: string): URLSearchParams {
  const changed = new URLSearchParams(question);
  const others = changed.getAll(parameter).filter((value) => value !== code);
  const had = others.length < changed.getAll(parameter).length;
  changed.delete(parameter);
  (had ? others : [...others, code]).forEach((value) => changed.append(parameter, value));
  return changed;
}
