// The adviser's note on an orientation sheet: kept by the tab while places are added, and written out for paper.

const KEY = 'nl-orientation-note';

const typed = document.querySelector<HTMLTextAreaElement>('#note');
const onPaper = document.getElementById('note-on-paper');

/** Kept until the tab is closed, and no longer; where the browser keeps nothing, the sheet works without. */
function keep(note: string): void {
  try {
    window.sessionStorage.setItem(KEY, note);
  } catch {
    // Nothing is lost but the note, once the page is left.
  }
}

function kept(): string {
  try {
    return window.sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

if (typed && onPaper) {
  const write = () => {
    onPaper.textContent = typed.value.trim();
  };
  if (typed.value === '') {
    typed.value = kept();
  }
  write();
  typed.addEventListener('input', () => {
    write();
    keep(typed.value);
  });
}
document.getElementById('print')?.addEventListener('click', () => window.print());
