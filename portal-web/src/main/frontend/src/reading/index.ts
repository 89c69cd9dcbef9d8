// The desk of a reader: each field of the review is saved as it is written, its total follows, and keys save way. Without
// this, the form's buttons save.
import { Autosave } from '../dossier/autosave.ts';
import { WRITTEN } from '../dossier/field.ts';
import { Keyboard } from './keyboard.ts';
import { totalOf, type Score } from './total.ts';

interface Criterion {
  readonly score: Score;
  readonly done: boolean;
}

function read(criterion: HTMLElement): Criterion {
  const chosen = criterion.querySelector<HTMLInputElement>('input[type="radio"]:checked');
  const points = chosen?.dataset['points'];
  return {
    score: {
      weight: Number(criterion.dataset['weight']),
      most: Number(criterion.dataset['most']),
      points: points === undefined ? undefined : Number(points),
    },
    done: chosen !== null && (criterion.querySelector('textarea')?.value.trim() ?? '') !== '',
  };
}

function write(element: HTMLElement | null, key: 'text' | 'none', ...values: string[]): void {
  if (element) {
    element.textContent = values.reduce((text, value, index) => text.replace(`{${index}}`, value), element.dataset[key] ?? '');
  }
}

function showTotal(form: HTMLFormElement): void {
  const criteria = [...form.querySelectorAll<HTMLElement>('[data-criterion]')].map(read);
  const total = totalOf(criteria.map((criterion) => criterion.score));
  const place = document.getElementById('total');
  if (total === undefined) {
    write(place, 'none');
  } else {
    const format = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    write(place, 'text', format.format(total));
  }
  write(document.getElementById('criteria-done'), 'text', String(criteria.filter((criterion) => criterion.done).length), String(criteria.length));
}

const toggle = document.getElementById('shortcuts');
if (toggle instanceof HTMLInputElement) {
  new Keyboard(document, toggle).start();
}
const form = document.getElementById('review-form');
const holder = document.getElementById('autosave');
if (form instanceof HTMLFormElement && holder) {
  form.addEventListener('input', () => showTotal(form));
  form.addEventListener(WRITTEN, () => showTotal(form), true);
  // What was kept in the browser is put back into the fields first, which counts too.
  void Autosave.start(form, holder, form.dataset['reading'] ?? '').then(() => showTotal(form));
}
