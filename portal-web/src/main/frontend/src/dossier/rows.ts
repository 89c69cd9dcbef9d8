// The rows of a table, and those of a budget's other funders: added and taken away without leaving the page.
import { emptyAll, readAction, renameAll } from './copies.ts';

export class Rows {
  constructor(
    private readonly table: HTMLElement,
    /** What the names of the rows' inputs begin with. */
    private readonly name: string,
    private readonly changed: () => void,
  ) {
    table.addEventListener('click', (event) => this.clicked(event));
    table.addEventListener('input', () => {
      this.grow();
      this.renumber();
    });
  }

  /** Has a row stand there for each of these inputs. */
  makeRoomFor(inputs: Iterable<string>): void {
    for (const input of inputs) {
      const index = input.startsWith(`${this.name}.`) ? Number(input.slice(this.name.length + 1).split('.')[0]) : Number.NaN;
      if (Number.isInteger(index) && !this.list().some((row) => row.dataset['row'] === String(index))) {
        this.create(index);
      }
    }
    this.renumber();
  }

  private list(): HTMLElement[] {
    return [...this.table.querySelectorAll<HTMLElement>('[data-row]')];
  }

  private clicked(event: Event): void {
    const action = readAction(event.target);
    if (!action || action.name !== this.name) {
      return;
    }
    if (action.kind === 'ajouter-ligne') {
      event.preventDefault();
      this.add();
    } else if (action.kind === 'retirer-ligne') {
      event.preventDefault();
      this.remove(this.list().find((row) => row.dataset['row'] === action.part));
    }
  }

  /** The last row goes on, where it is blank. */
  private add(): void {
    const rows = this.list();
    const last = rows[rows.length - 1];
    const row = last && isBlank(last) ? last : this.create(1 + Math.max(-1, ...rows.map((one) => Number(one.dataset['row']))));
    this.renumber();
    row?.querySelector<HTMLElement>('[data-path]')?.focus();
  }

  /** Where there is no button for it, a row to write in follows by itself. */
  private grow(): void {
    const rows = this.list();
    const last = rows[rows.length - 1];
    if (this.table.dataset['grows'] !== undefined && last && !isBlank(last)) {
      this.create(1 + Math.max(...rows.map((one) => Number(one.dataset['row']))));
    }
  }

  private create(index: number): HTMLElement | undefined {
    const rows = this.list();
    const last = rows[rows.length - 1];
    const most = Number(this.table.dataset['most'] ?? 0);
    if (!last || (most > 0 && rows.length >= most)) {
      return last;
    }
    const row = last.cloneNode(true) as HTMLElement;
    const before = row.dataset['row'] ?? '';
    renameAll(row, `${this.name}.${before}`, `${this.name}.${index}`);
    renameAll(row, `retirer-ligne:${this.name}:${before}`, `retirer-ligne:${this.name}:${index}`);
    row.dataset['row'] = String(index);
    emptyAll(row);
    row.querySelectorAll('[aria-label]').forEach((input) => {
      input.setAttribute('aria-label', (input.getAttribute('aria-label') ?? '').replace(/\d+/, String(rows.length + 1)));
    });
    last.after(row);
    return row;
  }

  private remove(row: HTMLElement | undefined): void {
    const rows = this.list();
    if (!row) {
      return;
    }
    const next = rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1] ?? row;
    if (rows.length > 1) {
      row.remove();
    } else {
      emptyAll(row);
    }
    this.renumber();
    this.changed();
    next.querySelector<HTMLElement>('[data-path]')?.focus();
  }

  private renumber(): void {
    const rows = this.list();
    rows.forEach((row, index) => {
      const blank = isBlank(row);
      row.querySelectorAll<HTMLElement>('[data-row-name]').forEach((legend) => {
        legend.textContent = (legend.dataset[blank ? 'textNew' : 'textNumbered'] ?? '').replace('{0}', String(index + 1));
      });
      row.querySelectorAll<HTMLElement>('[data-row-number]').forEach((number) => {
        number.textContent = String(index + 1);
      });
      row.querySelectorAll<HTMLElement>('[data-remove-row]').forEach((button) => {
        button.hidden = blank && rows.length === 1;
      });
    });
  }
}

function isBlank(row: HTMLElement): boolean {
  return [...row.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].every((input) =>
    input.type === 'checkbox' || input.type === 'radio' ? !(input as HTMLInputElement).checked : input.value.trim() === '',
  );
}
