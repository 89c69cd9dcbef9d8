// Someone else saved the same field: both answers are shown, and the person chooses.
import type { Outcome } from './change.ts';
import type { Field } from './field.ts';
import { writeTime, type Words } from './words.ts';

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'fr-btn fr-btn--secondary fr-btn--sm';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

export function hideConflict(field: Field): void {
  field.element.querySelectorAll('.nl-conflict').forEach((shown) => shown.remove());
}

/** @param decide called once, with whether one's own answer is kept */
export function showConflict(field: Field, theirs: Outcome, words: Words, language: string, decide: (mine: boolean) => void): void {
  hideConflict(field);
  const box = document.createElement('fieldset');
  box.className = 'nl-conflict';
  const legend = document.createElement('legend');
  legend.className = 'nl-conflict__legend';
  const author = theirs.author || words('Someone');
  legend.textContent = words('ConflictLegend', author, theirs.savedAt ? writeTime(theirs.savedAt, language) : '');
  const quote = document.createElement('blockquote');
  quote.className = 'nl-conflict__theirs';
  quote.textContent = theirs.words ?? '';
  const choose = (mine: boolean) => (): void => {
    hideConflict(field);
    decide(mine);
    field.element.querySelector<HTMLElement>('[data-path]')?.focus();
  };
  const buttons = document.createElement('div');
  buttons.className = 'nl-conflict__buttons';
  buttons.append(button(words('Mine'), choose(true)), button(words('Theirs', author), choose(false)));
  box.append(legend, quote, buttons);
  field.element.append(box);
}
