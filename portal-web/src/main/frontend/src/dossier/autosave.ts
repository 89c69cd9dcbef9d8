// Saves each field as it is written. What the server does not have yet stays in the browser, across reloads, and is
// sent again until the server has it.
import { BudgetFigures } from './budget.ts';
import { sameInputs, type Change, type Outcome, type Progress } from './change.ts';
import { showConflict } from './conflict.ts';
import { Field } from './field.ts';
import { Items } from './items.ts';
import { showLength } from './length.ts';
import { Queue } from './queue.ts';
import { Rows } from './rows.ts';
import { Refusal, Sender, type Post, type Stop } from './sender.ts';
import { openStore } from './store.ts';
import { drawKey, holdName, isGone, onceGone } from './window-name.ts';
import { readWords, writeTime, type Words } from './words.ts';

/** Typing is kept in the browser almost at once, and sent when it pauses. */
const KEEP_AFTER = 150;
const SEND_AFTER = 900;
const PATIENCE = 8_000;
/** A page that is still there so long after it was about to be left was not left. */
const STAYED_AFTER = 30_000;

/** Files are sent by themselves. */
const OF_NO_ANSWER = new Set(['file']);

export class Autosave {
  private readonly fields = new Map<string, Field>();
  private readonly saved = new Map<string, string>();
  private readonly typing = new Map<string, number>();
  private readonly conflicts = new Set<string>();
  private readonly awaited = new Set<string>();
  private readonly items = new Map<string, Items>();
  private readonly rows = new Map<string, Rows>();
  private readonly figures = new Map<string, BudgetFigures>();
  private readonly sender: Sender;
  private sendTimer: number | undefined;
  private stayTimer: number | undefined;
  private told = '';

  private constructor(
    private readonly form: HTMLFormElement,
    private readonly holder: HTMLElement,
    private readonly queue: Queue,
    private readonly words: Words,
    private readonly language: string,
  ) {
    this.sender = new Sender(queue, this.post, {
      sending: (changes) => changes.forEach((change) => this.fields.get(change.path)?.tell('sending', words('Sending'))),
      settled: (change, outcome) => this.settled(change, outcome),
      waiting: () => this.tellAll('waiting', words('Waiting')),
      stopped: (reason) => this.tellAll('stopped', words(this.textOf(reason))),
    });
  }

  static async start(form: HTMLFormElement, holder: HTMLElement, dossier: string): Promise<Autosave> {
    const name = drawKey();
    holdName(name);
    const queue = new Queue(await openStore(), dossier, name, drawKey);
    const autosave = new Autosave(form, holder, queue, readWords(holder), document.documentElement.lang);
    autosave.findFields(form);
    await autosave.takeUp(isGone);
    autosave.listen();
    void autosave.sender.flush();
    return autosave;
  }

  private findFields(within: HTMLElement): void {
    within.querySelectorAll<HTMLElement>('[data-field]').forEach((element) => {
      const kind = element.dataset['kind'] ?? '';
      if (!OF_NO_ANSWER.has(kind)) {
        const field = new Field(element);
        this.fields.set(field.path, field);
        this.saved.set(field.path, JSON.stringify(field.read()));
        this.bringToLife(field, kind);
      }
    });
  }

  private bringToLife(field: Field, kind: string): void {
    const part = field.element.querySelector<HTMLElement>(`.nl-${kind}, .nl-table-field`);
    if (!part) {
      return;
    }
    if (kind === 'block') {
      this.items.set(field.path, this.itemsOf(field, part));
    } else if (kind === 'table') {
      this.rows.set(field.path, new Rows(part, field.path, () => this.changed(field, 0)));
    } else if (kind === 'budget') {
      const figures = new BudgetFigures(part, field.path, this.language);
      this.figures.set(field.path, figures);
      this.rows.set(field.path, new Rows(part, `${field.path}.coFunding`, () => this.changed(field, 0)));
    }
  }

  private itemsOf(block: Field, part: HTMLElement): Items {
    return new Items(part, block.path, drawKey, {
      added: (item) => this.findFields(item),
      removing: (item) => this.empty(item),
      arranged: () => this.changed(block, 0),
    });
  }

  /** With its item, what stands in a field goes. */
  private empty(item: HTMLElement): void {
    item.querySelectorAll<HTMLElement>('[data-field]').forEach((element) => {
      const field = this.fields.get(element.dataset['field'] ?? '');
      if (field) {
        window.clearTimeout(this.typing.get(field.path));
        this.typing.delete(field.path);
        this.fields.delete(field.path);
        if (field.version > 0 || this.queue.newest(field.path)) {
          void this.queue.add(field.path, {}, field.version);
        }
      }
    });
  }

  /** What was typed before the page was left stands in its inputs again, unless something else was typed since. */
  private async takeUp(isClosed: (owner: string) => Promise<boolean>): Promise<void> {
    try {
      const { taken, others } = await this.queue.load(isClosed);
      this.restore(taken.filter((change) => this.queue.newest(change.path)?.key === change.key && !this.typing.has(change.path)));
      others.filter((other) => !this.awaited.has(other)).forEach((other) => this.awaitEnd(other));
    } catch {
      // What cannot be read cannot be sent: the page works on.
    }
  }

  private restore(changes: readonly Change[]): void {
    changes.forEach((change) => this.items.get(change.path)?.arrange(change.inputs[change.path] ?? []));
    for (const change of changes) {
      const field = this.fields.get(change.path);
      this.rows.get(change.path)?.makeRoomFor(Object.keys(change.inputs));
      if (!this.items.has(change.path)) {
        field?.write(change.inputs);
      }
      this.figures.get(change.path)?.add();
      field?.tell('waiting', this.words('Waiting'));
    }
  }

  /** A window that is being left may look open for a moment; and one that stays open is closed one day. */
  private awaitEnd(other: string): void {
    this.awaited.add(other);
    void onceGone(other, async () => {
      await this.takeUp(async (owner) => owner === other || (await isGone(owner)));
    }).then(() => this.sender.flush());
  }

  private listen(): void {
    this.form.addEventListener('input', (event) => this.typed(event, SEND_AFTER));
    this.form.addEventListener('change', (event) => this.typed(event, 0));
    this.form.addEventListener('submit', (event) => this.beforeSubmit(event));
    window.addEventListener('online', () => void this.sender.flush());
    document.addEventListener('visibilitychange', () => {
      void this.keepTyping().then(() => this.sender.flush());
    });
    window.addEventListener('beforeunload', (event) => {
      this.queue.leave();
      window.clearTimeout(this.stayTimer);
      this.stayTimer = window.setTimeout(() => void this.queue.stay(), STAYED_AFTER);
      if (this.typing.size > 0 || this.queue.isAtRisk) {
        void this.keepTyping();
        event.preventDefault();
      }
    });
  }

  private typed(event: Event, sendAfter: number): void {
    const path = event.target instanceof HTMLElement ? event.target.dataset['path'] : undefined;
    const field = path === undefined ? undefined : this.fields.get(path);
    if (field) {
      this.figures.get(field.path)?.add();
      this.measure(event.target as HTMLElement);
      this.changed(field, sendAfter);
    }
  }

  private measure(input: HTMLElement): void {
    const line = document.getElementById(`${input.id}-length`);
    if (line && (input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement)) {
      showLength(line, input.value);
    }
  }

  private changed(field: Field, sendAfter: number): void {
    window.clearTimeout(this.typing.get(field.path));
    this.typing.set(field.path, window.setTimeout(() => void this.keep(field), sendAfter === 0 ? 0 : KEEP_AFTER));
    window.clearTimeout(this.sendTimer);
    this.sendTimer = window.setTimeout(() => void this.keepTyping().then(() => this.sender.flush()), sendAfter);
  }

  private async keep(field: Field): Promise<void> {
    window.clearTimeout(this.typing.get(field.path));
    const inputs = field.read();
    if (this.conflicts.has(field.path)) {
      await this.queue.hold(field.path, inputs);
    } else if (this.queue.newest(field.path) || JSON.stringify(inputs) !== this.saved.get(field.path)) {
      await this.queue.add(field.path, inputs, field.version);
    }
    this.typing.delete(field.path);
  }

  private async keepTyping(): Promise<void> {
    const typed = [...this.typing.keys()].map((path) => this.fields.get(path));
    await Promise.all(typed.map((field) => (field ? this.keep(field) : undefined)));
  }

  private readonly post: Post = async (changes) => {
    const token = this.form.querySelector<HTMLInputElement>('input[name="jeton"]')?.value ?? '';
    const answer = await fetch(this.holder.dataset['address'] ?? '', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Jeton': token },
      body: JSON.stringify(changes.map(({ path, inputs, base, key }) => ({ path, inputs, base, key }))),
      redirect: 'error',
      signal: AbortSignal.timeout(30_000),
    });
    if (!answer.ok) {
      throw new Refusal(answer.status);
    }
    return (await answer.json()) as Outcome[];
  };

  private settled(change: Change, outcome: Outcome): void {
    if (outcome.progress) {
      showProgress(outcome.progress);
    }
    const field = this.fields.get(change.path);
    if (!field) {
      // Of an item that is taken away: nobody is asked about it any more.
      void this.queue.drop(change.path);
      return;
    }
    const settled = !this.queue.newest(change.path);
    if (outcome.state === 'saved') {
      field.stand(outcome);
      this.saved.set(change.path, JSON.stringify(change.inputs));
      if (settled) {
        if (outcome.inputs && sameInputs(field.read(), change.inputs)) {
          field.writeHidden(outcome.inputs);
          this.saved.set(change.path, JSON.stringify(field.read()));
        }
        field.fault(outcome.faults);
        if (outcome.figures) {
          this.figures.get(change.path)?.show(outcome.figures);
        }
        this.tellOfOthers(change, outcome);
        field.tell('saved', this.words('Saved', writeTime(outcome.savedAt ?? new Date().toISOString(), this.language)));
        this.say(this.told === '' || this.told === 'waiting' || this.told === 'stopped' ? 'saved' : this.told, this.words('SavedAll'));
      }
    } else if (outcome.state === 'refused') {
      if (settled) {
        field.fault(outcome.faults);
        field.tell('refused', this.words('Refused'));
      }
    } else {
      this.conflict(field, outcome);
    }
  }

  /** What others add to a list cannot be shown here, only told. */
  private tellOfOthers(change: Change, outcome: Outcome): void {
    const here = this.items.get(change.path)?.keys().join(' ');
    if (here !== undefined && here !== (outcome.inputs?.[change.path] ?? []).join(' ')) {
      this.say(`items:${change.path}:${outcome.version}`, this.words('Rearranged'));
    }
  }

  private conflict(field: Field, theirs: Outcome): void {
    this.conflicts.add(field.path);
    field.tell('conflict', this.words('Conflict'));
    this.say(`conflict:${field.path}:${theirs.version}`, this.words('Conflict'));
    showConflict(field, theirs, this.words, this.language, (mine) => void this.decide(field, theirs, mine));
  }

  private async decide(field: Field, theirs: Outcome, mine: boolean): Promise<void> {
    this.conflicts.delete(field.path);
    // What was being typed is decided with it: to keep it later would undo the choice.
    window.clearTimeout(this.typing.get(field.path));
    this.typing.delete(field.path);
    field.stand(theirs);
    if (mine) {
      await this.queue.add(field.path, field.read(), theirs.version);
      await this.sender.flush();
      return;
    }
    field.write(theirs.inputs ?? {});
    this.saved.set(field.path, JSON.stringify(field.read()));
    await this.queue.drop(field.path);
    field.fault([]);
    field.tell('saved', this.words('Taken'));
  }

  /** The button saves as well: what is on its way arrives first, so that nobody contradicts themselves. */
  private beforeSubmit(event: SubmitEvent): void {
    if (this.typing.size === 0 && this.queue.size === 0) {
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    const patience = new Promise<void>((resolve) => window.setTimeout(resolve, PATIENCE));
    const sent = this.keepTyping().then(() => this.sender.flush());
    void Promise.race([sent, patience]).then(() => {
      if (this.queue.size === 0 || this.told === 'stopped') {
        // Without asking this listener again.
        const carried = document.createElement('input');
        carried.type = 'hidden';
        if (button instanceof HTMLButtonElement && button.name !== '') {
          carried.name = button.name;
          carried.value = button.value;
          this.form.append(carried);
        }
        this.form.submit();
      }
    });
  }

  private tellAll(state: string, text: string): void {
    for (const change of this.queue.all()) {
      this.fields.get(change.path)?.tell(state, text);
    }
    this.say(state, text);
  }

  /** Once for each change of how things stand: nobody wants to hear each save. */
  private say(what: string, text: string): void {
    if (this.told !== what) {
      this.told = what;
      this.holder.textContent = text;
    }
  }

  private textOf(reason: Stop): string {
    return { 'signed-out': 'SignedOut', 'not-permitted': 'NotPermitted', closed: 'Closed', failed: 'Failed' }[reason];
  }
}

/** How far the section is, as the server counts. */
function showProgress(progress: Progress): void {
  const line = document.getElementById('section-progress');
  if (line) {
    const text = line.querySelector<HTMLElement>('[data-text]');
    const bar = line.querySelector('progress');
    if (text) {
      text.textContent = (text.dataset['text'] ?? '').replace('{0}', String(progress.given)).replace('{1}', String(progress.required));
    }
    if (bar) {
      bar.max = Math.max(1, progress.required);
      bar.value = progress.given;
    }
  }
}
