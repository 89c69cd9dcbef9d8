// Rows of the ranking, dragged to another rank. What a drop does is what the row's own form does.

/** The rank that a row comes to when it is dropped on another: before that one from below, behind it from above. */
export function rankOfDrop(dragged: number, over: number): number | undefined {
  return dragged === over ? undefined : over;
}

export function useDragging(table: HTMLElement): void {
  let dragged: HTMLElement | undefined;
  const rows = [...table.querySelectorAll<HTMLElement>('tr[data-rank]')];
  rows.forEach((row) => {
    row.draggable = true;
    row.addEventListener('dragstart', (event) => {
      dragged = row;
      row.classList.add('nl-ranking__dragged');
      event.dataTransfer?.setData('text/plain', row.id);
    });
    row.addEventListener('dragend', () => {
      dragged = undefined;
      rows.forEach((other) => other.classList.remove('nl-ranking__dragged', 'nl-ranking__over'));
    });
    row.addEventListener('dragover', (event) => {
      if (dragged) {
        event.preventDefault();
        row.classList.add('nl-ranking__over');
      }
    });
    row.addEventListener('dragleave', () => row.classList.remove('nl-ranking__over'));
    row.addEventListener('drop', (event) => {
      if (dragged) {
        event.preventDefault();
        drop(dragged, row);
      }
    });
  });
}

function drop(dragged: HTMLElement, over: HTMLElement): void {
  const rank = rankOfDrop(Number(dragged.dataset['rank']), Number(over.dataset['rank']));
  const field = dragged.querySelector<HTMLInputElement>('.nl-ranking__place input[name="rang"]');
  if (rank === undefined || !field) {
    return;
  }
  field.value = String(rank);
  field.form?.requestSubmit();
}
