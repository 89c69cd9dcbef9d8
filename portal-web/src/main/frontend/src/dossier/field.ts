// One field of the page: its inputs, its state, what is wrong with it.
import type { Fault, Inputs, Outcome } from './change.ts';
import { readInputs, writeInputs, type Control } from './inputs.ts';

/** Told on a field's element once its inputs were written by something else than a hand. */
export const WRITTEN = 'nl-written';

export class Field {
  readonly path: string;

  constructor(readonly element: HTMLElement) {
    this.path = element.dataset['field'] ?? '';
  }

  private get controls(): Control[] {
    return this.own<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea');
  }

  /** What is of this field, not of another inside it, as those of a block's items are. */
  private own<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...this.element.querySelectorAll<T>(selector)].filter((found) => found.closest('[data-field]') === this.element);
  }

  get version(): number {
    return Number(this.own('[data-version]')[0]?.dataset['version'] ?? 0);
  }

  read(): Inputs {
    return readInputs(this.path, this.controls);
  }

  write(inputs: Inputs): void {
    writeInputs(this.path, this.controls, inputs);
    this.element.dispatchEvent(new CustomEvent(WRITTEN));
  }

  /** What cannot be seen of an answer follows it, and what the server works out of it. */
  writeHidden(inputs: Inputs): void {
    const follows = (control: Control): boolean =>
      control.type === 'hidden' || (control.dataset?.['follows'] !== undefined && (control.type === 'radio' || (control as unknown) !== document.activeElement));
    writeInputs(this.path, this.controls.filter(follows), inputs);
    this.element.dispatchEvent(new CustomEvent(WRITTEN));
  }

  /** From now on, what is typed is written on the answer that stands. */
  stand(outcome: Outcome): void {
    this.own('[data-version]').forEach((input) => {
      input.dataset['version'] = String(outcome.version);
    });
    const base = this.element.querySelector<HTMLInputElement>(`input[name="${CSS.escape(`base:${this.path}`)}"]`);
    if (base && outcome.seen) {
      base.value = outcome.seen;
    }
  }

  tell(state: string, text: string): void {
    const line = this.own('.nl-field__state')[0];
    if (line) {
      // Each save is seen, and only what matters is said aloud: the page has one place for that.
      line.removeAttribute('role');
      line.setAttribute('aria-live', 'off');
      line.textContent = text;
      line.dataset['state'] = state;
    }
  }

  /** Says what is wrong below the field, in place of what was said before. */
  fault(faults: readonly Fault[]): void {
    const id = `${this.path}-faults`;
    document.getElementById(id)?.remove();
    document.getElementById(`${this.path}-problems`)?.replaceChildren();
    this.own('.nl-budget__faults').forEach((told) => told.remove());
    const inputs = this.own('[data-path]');
    for (const input of inputs) {
      input.removeAttribute('aria-invalid');
    }
    const described = document.getElementById(this.path) ?? inputs[0];
    const others = (described?.getAttribute('aria-describedby') ?? '').split(' ').filter((other) => other !== '' && other !== id);
    if (faults.length > 0) {
      const list = document.createElement('div');
      list.id = id;
      for (const fault of faults) {
        const line = document.createElement('p');
        line.className = 'fr-error-text';
        line.textContent = fault.text;
        list.append(line);
        document.getElementById(fault.input)?.setAttribute('aria-invalid', 'true');
      }
      this.own('.nl-field__state')[0]?.before(list);
      others.push(id);
    }
    described?.setAttribute('aria-describedby', others.join(' '));
  }
}
