// The number of an organisation: which one it is, is told as it is typed. Without this, a button has it looked up.
import { Latest } from '../latest.ts';
import { WRITTEN } from './field.ts';

const DIGITS = 14;

/** Without what people part digits by. */
export function digitsOf(typed: string): string {
  return typed.replace(/[\s.\u00a0\u202f-]/g, '');
}

/** The lines of an answer; none of one that is not understood. */
export function readLines(answer: unknown): string[] {
  const lines = (answer as { lines?: unknown })?.lines;
  return Array.isArray(lines) ? lines.filter((line): line is string => typeof line === 'string') : [];
}

/** Listens to the form, so that rows and items that are added later are served too. */
export function equipNumbers(form: HTMLFormElement): void {
  const asking = new WeakMap<HTMLElement, Latest>();
  const look = (input: HTMLInputElement): void => {
    const holder = document.getElementById(`${input.id}-found`);
    const digits = digitsOf(input.value);
    if (!holder || holder.dataset['found'] === digits) {
      return;
    }
    const latest = asking.get(holder) ?? new Latest();
    asking.set(holder, latest);
    latest.cancel();
    // What was said of another number must not stand beside this one.
    holder.replaceChildren();
    holder.dataset['found'] = digits;
    if (!new RegExp(`^\\d{${DIGITS}}$`).test(digits)) {
      return;
    }
    latest
      .run((signal) => ask(form, holder.dataset['address'] ?? '', digits, signal))
      .then((lines) => lines && holder.replaceChildren(...lines.map(paragraph)))
      .catch(() => delete holder.dataset['found']);
  };
  const lookWithin = (element: Element): void => element.querySelectorAll<HTMLInputElement>('input[data-number="yes"]').forEach(look);
  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.dataset['number'] === 'yes') {
      look(event.target);
    }
  });
  // It does not bubble: caught on its way down.
  form.addEventListener(WRITTEN, (event) => event.target instanceof Element && lookWithin(event.target), true);
  lookWithin(form);
}

async function ask(form: HTMLFormElement, address: string, digits: string, signal: AbortSignal): Promise<string[]> {
  const token = form.querySelector<HTMLInputElement>('input[name="jeton"]')?.value ?? '';
  const answer = await fetch(address, {
    method: 'POST',
    headers: { Accept: 'application/json', 'X-Jeton': token },
    body: new URLSearchParams({ siret: digits }),
    redirect: 'error',
    signal,
  });
  if (!answer.ok) {
    throw new Error(`status ${answer.status}`);
  }
  return readLines(await answer.json());
}

function paragraph(line: string): HTMLElement {
  const created = document.createElement('p');
  created.className = 'nl-found__line';
  created.textContent = line;
  return created;
}
