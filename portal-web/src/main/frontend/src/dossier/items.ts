// The items of a block: added, taken away and moved without leaving the page. Where an item holds what only the server
// can get ready, as files, the buttons send the form as they do without scripts.
import { readAction, renameAll } from './copies.ts';

const OF_THE_SERVER = '[data-upload], [data-kind="file"], [data-kind="address"], [data-kind="place"], [data-kind="territory"], [data-kind="table"]';
const KEY_LENGTH = 8;

export interface ItemEvents {
  added(item: HTMLElement): void;
  /** Before it is taken away. */
  removing(item: HTMLElement): void;
  arranged(): void;
}

export class Items {
  private readonly template: HTMLTemplateElement | null;

  constructor(
    private readonly block: HTMLElement,
    private readonly name: string,
    private readonly drawKey: () => string,
    private readonly events: ItemEvents,
  ) {
    this.template = block.querySelector<HTMLTemplateElement>('template[data-item-template]');
    block.addEventListener('click', (event) => this.clicked(event));
  }

  /** Has the items of these keys stand there in their order, new ones where they lack. */
  arrange(keys: readonly string[]): void {
    if (!this.isLive) {
      return;
    }
    for (const item of this.list()) {
      if (!keys.includes(item.dataset['item'] ?? '')) {
        item.remove();
      }
    }
    for (const key of keys) {
      const item = this.find(key) ?? this.create(key);
      this.template?.before(item);
    }
    this.renumber();
  }

  keys(): string[] {
    return this.list().map((item) => item.dataset['item'] ?? '');
  }

  private get isLive(): boolean {
    return this.template !== null && this.template.content.querySelector(OF_THE_SERVER) === null;
  }

  private list(): HTMLElement[] {
    return [...this.block.querySelectorAll<HTMLElement>('[data-item]')];
  }

  private find(key: string): HTMLElement | undefined {
    return this.list().find((item) => item.dataset['item'] === key);
  }

  private clicked(event: Event): void {
    const action = readAction(event.target);
    if (!action || action.name !== this.name || !this.isLive) {
      return;
    }
    const item = this.find(action.part);
    if (action.kind === 'ajouter') {
      this.add();
    } else if (action.kind === 'retirer' && item) {
      this.remove(item);
    } else if (action.kind === 'monter' && item) {
      this.move(item, item.previousElementSibling, 'before', action.button);
    } else if (action.kind === 'descendre' && item) {
      this.move(item, item.nextElementSibling, 'after', action.button);
    } else {
      return;
    }
    event.preventDefault();
  }

  private create(key: string): HTMLElement {
    const copy = this.template!.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const model = copy.dataset['item'] ?? '';
    renameAll(copy, `${this.name}.${model}`, `${this.name}.${key}`);
    renameAll(copy, `:${this.name}:${model}`, `:${this.name}:${key}`);
    copy.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(this.name)}"]`).forEach((input) => {
      input.value = key;
    });
    copy.dataset['item'] = key;
    this.events.added(copy);
    return copy;
  }

  private add(): void {
    const item = this.create(this.drawKey().slice(0, KEY_LENGTH));
    this.template!.before(item);
    this.renumber();
    this.events.arranged();
    item.querySelector<HTMLElement>('[data-path]')?.focus();
  }

  private remove(item: HTMLElement): void {
    const next = item.nextElementSibling ?? item.previousElementSibling;
    this.events.removing(item);
    item.remove();
    this.renumber();
    this.events.arranged();
    const stays = next instanceof HTMLElement && next.dataset['item'] !== undefined ? next : undefined;
    (stays?.querySelector<HTMLElement>('[data-path]') ?? this.button('ajouter') ?? this.block).focus();
  }

  private move(item: HTMLElement, neighbour: Element | null, where: 'before' | 'after', button: HTMLButtonElement): void {
    if (neighbour instanceof HTMLElement && neighbour.dataset['item'] !== undefined) {
      neighbour[where](item);
      this.renumber();
      this.events.arranged();
      // At the end of its way, the button is no more: the other one stays.
      (button.hidden ? item.querySelector<HTMLElement>('button[name="faire"]:not([hidden])') : button)?.focus();
    }
  }

  private button(kind: string): HTMLButtonElement | undefined {
    return [...this.block.querySelectorAll<HTMLButtonElement>('button[name="faire"]')].find((button) => button.value === `${kind}:${this.name}` && !button.hidden);
  }

  private renumber(): void {
    const items = this.list();
    items.forEach((item, index) => {
      item.querySelectorAll<HTMLElement>('[data-item-number]').forEach((number) => {
        number.textContent = String(index + 1);
      });
      item.querySelectorAll<HTMLButtonElement>('button[name="faire"]').forEach((button) => {
        const kind = button.value.split(':')[0];
        button.hidden = (kind === 'monter' && index === 0) || (kind === 'descendre' && index === items.length - 1);
      });
    });
    this.block.querySelectorAll<HTMLElement>('[data-no-item]').forEach((none) => {
      none.hidden = items.length > 0;
    });
    const most = Number(this.block.dataset['most'] ?? 0);
    this.block.querySelectorAll<HTMLElement>('[data-add-item]').forEach((add) => {
      add.hidden = most > 0 && items.length >= most;
    });
  }
}
