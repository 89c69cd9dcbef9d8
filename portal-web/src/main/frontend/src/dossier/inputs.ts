// Reads a field's inputs as the browser would send them with the form, and writes them.
import type { Inputs } from './change.ts';

/** What is needed of an input, so that it can be read without a page. */
export interface Control {
  readonly name: string;
  readonly type: string;
  readonly disabled: boolean;
  value: string;
  checked?: boolean;
  readonly dataset?: DOMStringMap;
}

/** Whether an input is of the answer at a path: what others mean by their own names is left alone. */
export function isOf(path: string, control: Control): boolean {
  return (control.name === path || control.name.startsWith(`${path}.`)) && control.type !== 'file' && control.type !== 'submit' && control.type !== 'search';
}

/** As a form sends them: what is not ticked and what is switched off is not sent. */
export function readInputs(path: string, controls: Iterable<Control>): Inputs {
  const inputs: Inputs = {};
  for (const control of controls) {
    const ticked = (control.type !== 'checkbox' && control.type !== 'radio') || control.checked === true;
    if (isOf(path, control) && ticked && !control.disabled) {
      (inputs[control.name] ??= []).push(control.value.replace(/\r\n?|\n/g, '\r\n'));
    }
  }
  return inputs;
}

/** Lets the inputs hold an answer as the server wrote it. What it does not speak of is emptied. */
export function writeInputs(path: string, controls: Iterable<Control>, inputs: Inputs): void {
  const next: Record<string, number> = {};
  for (const control of controls) {
    if (!isOf(path, control)) {
      continue;
    }
    const values = inputs[control.name] ?? [];
    if (control.type === 'checkbox' || control.type === 'radio') {
      control.checked = values.includes(control.value) || (control.type === 'radio' && control.value === '' && values.length === 0);
    } else {
      const index = next[control.name] ?? 0;
      control.value = (values[index] ?? (control.type === 'select-one' ? control.value : '')).replace(/\r\n?/g, '\n');
      next[control.name] = index + 1;
    }
  }
}
