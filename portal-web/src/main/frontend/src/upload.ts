// Files sent from the form itself, several at once, with their progress; a cut is waited out. Without this script, the
// same files are sent on a page of their own.
import { type Outcome, type Send, sendFile } from './resumable.ts';

const TEXTS = JSON.parse(document.getElementById('upload-texts')?.textContent ?? '{}') as Record<string, string>;
const LOOKS = 40;

function words(key: string, ...values: (string | number)[]): string {
  return values.reduce<string>((text, value, i) => text.replace(`{${i}}`, String(value)), TEXTS[key] ?? key);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((go) => {
    window.setTimeout(go, milliseconds);
    window.addEventListener('online', () => go(), { once: true });
  });
}

function sender(token: string): Send {
  return async (method, address, headers, body) => {
    const response = await fetch(address, {
      method,
      headers: { ...headers, 'Tus-Resumable': '1.0.0', 'X-Jeton': token },
      ...(body ? { body } : {}),
      redirect: 'error',
    });
    return {
      status: response.status,
      header: (name) => response.headers.get(name),
      body: () => response.json() as Promise<unknown>,
    };
  };
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** How far the section is now, as the server counts: files are answers that no form sends. */
async function countAnew(): Promise<void> {
  const line = document.getElementById('section-progress');
  if (!line) {
    return;
  }
  try {
    const response = await fetch(window.location.pathname + window.location.search, { redirect: 'error' });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = response.ok ? page.getElementById('section-progress') : null;
    if (fresh) {
      line.replaceChildren(...fresh.childNodes);
    }
  } catch {
    // Counted again when the page is opened again.
  }
}

class Row {
  readonly item = element('li', 'nl-file');
  private readonly bar = document.createElement('progress');
  private readonly state = element('span', 'nl-file__state');
  private readonly stop = element('button', 'fr-btn fr-btn--tertiary fr-btn--sm', words('upload.cancel'));
  stopped = false;

  constructor(private readonly file: File) {
    const name = element('span', 'nl-file__name');
    name.append(element('bdi', '', file.name));
    this.bar.max = file.size;
    this.bar.setAttribute('aria-label', words('upload.sending', file.name));
    this.stop.setAttribute('type', 'button');
    this.stop.append(element('span', 'fr-sr-only', ` – ${file.name}`));
    this.stop.addEventListener('click', () => {
      this.stopped = true;
      this.item.remove();
    });
    this.item.append(name, this.bar, this.state, this.stop);
  }

  progress(offset: number): void {
    this.bar.value = offset;
    this.state.textContent = words('upload.progress', this.file.name, Math.floor((offset * 100) / this.file.size));
  }

  say(text: string, code: string): void {
    this.state.textContent = text;
    this.item.dataset.state = code;
  }

  end(): void {
    this.bar.remove();
    this.stop.remove();
  }
}

class Field {
  private readonly list: HTMLElement;
  private readonly live = element('p', 'fr-sr-only');
  private readonly endpoint: string;
  private readonly path: string;
  private readonly send: Send;

  constructor(private readonly field: HTMLElement) {
    this.endpoint = field.dataset.upload ?? '';
    this.path = field.dataset.path ?? '';
    this.send = sender(field.dataset.token ?? '');
    this.list = field.querySelector<HTMLElement>('[data-files]') ?? field.appendChild(element('ul', 'nl-files'));
    this.live.setAttribute('role', 'status');
    this.live.setAttribute('aria-live', 'polite');
    this.list.after(this.chooser(), this.live);
  }

  private chooser(): HTMLElement {
    const group = element('div', 'fr-input-group');
    const label = element('label', 'fr-label', words('upload.choose'));
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = this.field.dataset.accept ?? '';
    input.className = 'fr-input';
    input.id = `${this.field.id}-chooser`;
    label.setAttribute('for', input.id);
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      input.value = '';
      void this.sendAll(files);
    });
    group.append(label, input);
    return group;
  }

  /** One after the other: each gets the whole of a thin connection. */
  private async sendAll(files: File[]): Promise<void> {
    const rows = files.map((file) => new Row(file));
    rows.forEach((row) => this.list.append(row.item));
    for (const [i, file] of files.entries()) {
      const row = rows[i];
      if (row && !row.stopped) {
        await this.sendOne(file, row);
      }
    }
  }

  private async sendOne(file: File, row: Row): Promise<void> {
    this.live.textContent = words('upload.sending', file.name);
    const outcome = await sendFile(this.endpoint, this.path, file, {
      send: this.send,
      memory: window.localStorage,
      pause,
      onProgress: (offset) => row.progress(offset),
      onCut: () => row.say(words('upload.waiting', file.name), 'waiting'),
      isStopped: () => row.stopped,
    });
    if (outcome.kind !== 'stopped') {
      row.end();
      await this.tell(file, row, outcome);
    }
  }

  private async tell(file: File, row: Row, outcome: Outcome): Promise<void> {
    switch (outcome.kind) {
      case 'sent':
        this.announce(row, words('upload.sent', file.name), 'received');
        await this.follow(file, row, outcome.address);
        break;
      case 'refused':
        this.announce(row, words('upload.refused', file.name, words(`upload.fault.${outcome.fault}`)), 'refused');
        break;
      default:
        this.announce(row, words(`upload.${outcome.kind}`, file.name), 'refused');
    }
  }

  private announce(row: Row, text: string, code: string): void {
    row.say(text, code);
    this.live.textContent = text;
  }

  /** Until it is judged; a scanner that is away is not waited for. */
  private async follow(file: File, row: Row, address: string): Promise<void> {
    for (let look = 0; look < LOOKS; look++) {
      await pause(Math.min(5000, 500 * (look + 1)));
      try {
        const answer = await this.send('GET', address, {});
        const { state, fault } = (await answer.body()) as { state?: string; fault?: string };
        if (state === 'safe') {
          this.announce(row, words('upload.checked', file.name), 'safe');
          await countAnew();
          return;
        }
        if (state === 'refused') {
          this.announce(row, words('upload.refused', file.name, words(`upload.fault.${fault}`)), 'refused');
          return;
        }
        row.say(words(`upload.state.${state}`), state ?? '');
      } catch {
        // Asked again at the next look.
      }
    }
  }
}

document.querySelectorAll<HTMLElement>('[data-upload]').forEach((field) => {
  if (field.dataset.upload) {
    new Field(field);
  }
});
