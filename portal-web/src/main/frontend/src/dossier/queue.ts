// The changes that the server has not acknowledged, in their order. Of each field there are two at most: one that may
// have reached the server already, which is sent again as it is, and the newest after it.
import { sameInputs, type Change, type Inputs, type Outcome } from './change.ts';
import type { ChangeStore } from './store.ts';

export class Queue {
  private changes: Change[] = [];
  /** By path: what the server did not take, and which waits for the person to decide or to mend it. */
  private readonly held = new Map<string, Change>();
  private order = 0;
  /** Those that could be kept in the browser. */
  private readonly kept = new Set<string>();
  /** The keys of what was acknowledged while the page was being left. */
  private acknowledged: string[] | undefined;

  constructor(
    private readonly store: ChangeStore,
    readonly dossier: string,
    private readonly owner: string,
    private readonly drawKey: () => string,
  ) {}

  /**
   * Takes up what was kept by windows that are no more.
   *
   * @param isGone tells whether the window of that name is closed
   * @return what was taken up, and the names of the windows that are still there with something of this dossier's
   */
  async load(isGone: (owner: string) => Promise<boolean>): Promise<{ taken: Change[]; others: string[] }> {
    const found = (await this.store.list(this.dossier))
      .filter((change) => change.owner !== this.owner)
      .sort((one, other) => one.order - other.order);
    const gone = new Map<string, boolean>();
    const taken: Change[] = [];
    for (const change of found) {
      if (!gone.has(change.owner)) {
        gone.set(change.owner, await isGone(change.owner));
      }
      if (gone.get(change.owner) === true) {
        const ours = { ...change, owner: this.owner };
        taken.push(ours);
        this.changes.push(ours);
        this.kept.add(ours.key);
        await this.keep(ours);
      }
      this.order = Math.max(this.order, change.order);
    }
    return { taken, others: [...gone.keys()].filter((owner) => gone.get(owner) === false) };
  }

  /** The newest of a field; undefined where all of it is acknowledged. */
  newest(path: string): Change | undefined {
    return this.changes.filter((change) => change.path === path).pop();
  }

  /** The newest of each field. */
  all(): Change[] {
    return [...new Map(this.changes.map((change) => [change.path, change])).values()];
  }

  get size(): number {
    return this.changes.length;
  }

  /** Whether something would be lost if the page were left now. */
  get isAtRisk(): boolean {
    return [...this.changes, ...this.held.values()].some((change) => !this.store.lasting || !this.kept.has(change.key));
  }

  /** Takes what stands in a field. False where that is already on its way. */
  async add(path: string, inputs: Inputs, base: number): Promise<boolean> {
    const newest = this.newest(path);
    if (newest && sameInputs(newest.inputs, inputs)) {
      return false;
    }
    const held = this.held.get(path);
    this.held.delete(path);
    const waiting = newest && !newest.sent ? newest : undefined;
    const change: Change = {
      key: this.drawKey(),
      dossier: this.dossier,
      path,
      inputs,
      base: waiting?.base ?? base,
      after: waiting ? waiting.after : (newest?.key ?? ''),
      owner: this.owner,
      order: ++this.order,
      sent: false,
    };
    this.changes = this.changes.filter((other) => other !== waiting);
    this.changes.push(change);
    await this.keep(change);
    for (const replaced of [waiting, held]) {
      if (replaced) {
        await this.forget(replaced.key);
      }
    }
    return true;
  }

  /** Keeps what is typed in a field in conflict, without sending it before the person has chosen. */
  async hold(path: string, inputs: Inputs): Promise<void> {
    const held = this.held.get(path);
    if (held) {
      const typed = { ...held, inputs };
      this.held.set(path, typed);
      await this.keep(typed);
    }
  }

  /** What can be sent together: the first of each field. They count as sent from now on, even if no answer comes. */
  async take(most: number): Promise<Change[]> {
    const firsts = new Map<string, Change>();
    for (const change of this.changes) {
      if (!firsts.has(change.path)) {
        firsts.set(change.path, change);
      }
    }
    const taken = [...firsts.values()].slice(0, most).map((change) => ({ ...change, sent: true }));
    const byKey = new Map(taken.map((change) => [change.key, change]));
    this.changes = this.changes.map((change) => byKey.get(change.key) ?? change);
    for (const change of taken) {
      await this.keep(change);
    }
    return taken;
  }

  /**
   * The server has spoken. What follows a saved change is now written on the version that stands there. What was not
   * saved stays in the browser, with the newest that was typed, until it is mended or decided.
   */
  async settle(change: Change, outcome: Outcome): Promise<void> {
    const follower = this.changes.find((other) => other.after === change.key);
    this.changes = this.changes.filter((other) => other.key !== change.key);
    if (outcome.state === 'conflict' || (outcome.state === 'refused' && !follower)) {
      const held = { ...change, inputs: follower?.inputs ?? change.inputs };
      this.held.set(change.path, held);
      await this.keep(held);
      if (follower) {
        this.changes = this.changes.filter((other) => other !== follower);
        await this.forget(follower.key);
      }
      return;
    }
    if (follower) {
      const moved = { ...follower, base: outcome.state === 'saved' ? outcome.version : change.base, after: '' };
      this.changes = this.changes.map((other) => (other === follower ? moved : other));
      await this.keep(moved);
    }
    if (this.acknowledged) {
      this.acknowledged.push(change.key);
    } else {
      await this.forget(change.key);
    }
  }

  /**
   * The page is being left. The next one may have been made before the server had what it acknowledges from now on: that
   * is left to it as well, which sends it again, by the same key.
   */
  leave(): void {
    this.acknowledged ??= [];
  }

  /** The page was not left after all. */
  async stay(): Promise<void> {
    const settled = this.acknowledged ?? [];
    this.acknowledged = undefined;
    for (const key of settled) {
      await this.forget(key);
    }
  }

  /** Drops all of a field, as when one takes what the other wrote. */
  async drop(path: string): Promise<void> {
    const dropped = [...this.changes, ...this.held.values()].filter((change) => change.path === path);
    this.changes = this.changes.filter((change) => change.path !== path);
    this.held.delete(path);
    for (const change of dropped) {
      await this.forget(change.key);
    }
  }

  private async keep(change: Change): Promise<void> {
    try {
      await this.store.put(change);
      this.kept.add(change.key);
    } catch {
      // It stays in memory, and leaving the page is warned of.
      this.kept.delete(change.key);
    }
  }

  private async forget(key: string): Promise<void> {
    this.kept.delete(key);
    try {
      await this.store.remove(key);
    } catch {
      // Sent again after a reload, it is known by its key and saved no second time.
    }
  }
}
