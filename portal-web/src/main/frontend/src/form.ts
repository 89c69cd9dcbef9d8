// Forms: see what one types, how strong it is, read the code of a link, print. Each form does its work without these.
import { strengthOf } from './strength.ts';

function inputOf(id: string | undefined): HTMLInputElement | null {
  const element = id === undefined ? null : document.getElementById(id);
  return element instanceof HTMLInputElement ? element : null;
}

function reveal(box: HTMLInputElement): void {
  const input = inputOf(box.dataset.reveals);
  if (input) {
    input.type = box.checked ? 'text' : 'password';
  }
}

/** Told in words, once typing pauses, so that screen readers are not interrupted at each letter. */
function measure(meter: HTMLElement): void {
  const input = inputOf(meter.dataset.measures);
  const levels = (meter.dataset.levels ?? '').split('|');
  if (!input) {
    return;
  }
  let pause: number | undefined;
  input.addEventListener('input', () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(() => {
      const own = ['given', 'family', 'email'].map((id) => inputOf(id)?.value ?? '');
      const level = strengthOf(input.value, own);
      meter.hidden = input.value === '';
      meter.textContent = levels[level] ?? '';
      meter.dataset.level = String(level);
    }, 400);
  });
}

/** The code of a link stands after its #, where no server sees it. */
function readFragment(holder: HTMLElement): void {
  const input = inputOf(holder.dataset.readsFragment);
  const code = location.hash.slice(1);
  if (input && code !== '') {
    input.value = code;
    history.replaceState(null, '', location.pathname + location.search);
  }
}

document.querySelectorAll<HTMLInputElement>('[data-reveals]').forEach((box) => {
  box.addEventListener('change', () => reveal(box));
  // What was revealed is hidden again before it is sent, lest browsers keep it among words typed.
  box.form?.addEventListener('submit', () => {
    box.checked = false;
    reveal(box);
  });
});
document.querySelectorAll<HTMLElement>('[data-measures]').forEach(measure);
document.querySelectorAll<HTMLElement>('[data-reads-fragment]').forEach(readFragment);
document.querySelectorAll<HTMLElement>('[data-prints]').forEach((button) => {
  button.addEventListener('click', () => window.print());
});
document.getElementById('problems')?.focus();
