// Sends the queue until it is empty: again after longer and longer pauses where the network or the server is away.
import type { Change, Outcome } from './change.ts';
import type { Queue } from './queue.ts';

/** Why nothing can be sent before the person has done something. */
export type Stop = 'signed-out' | 'not-permitted' | 'closed' | 'failed';

export interface SenderEvents {
  sending(changes: readonly Change[]): void;
  settled(change: Change, outcome: Outcome): void;
  /** It will be tried again by itself. */
  waiting(): void;
  stopped(reason: Stop): void;
}

/** Sends changes and gives the outcomes in their order; breaks with {@link Refusal} where the server refuses all of them. */
export type Post = (changes: readonly Change[]) => Promise<Outcome[]>;

export class Refusal extends Error {
  constructor(readonly status: number) {
    super(`the server answered ${status}`);
  }
}

const MOST = 50;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

export function pauseAfter(failures: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures - 1, 10));
}

function stopOf(status: number): Stop | undefined {
  switch (status) {
    case 401:
      return 'signed-out';
    case 403:
    case 404:
      return 'not-permitted';
    case 409:
      return 'closed';
    default:
      return status === 408 || status === 429 || status >= 500 ? undefined : 'failed';
  }
}

export class Sender {
  private running: Promise<void> | undefined;
  private failures = 0;
  private most = MOST;
  private timer: unknown;

  constructor(
    private readonly queue: Queue,
    private readonly post: Post,
    private readonly events: SenderEvents,
    private readonly later: (task: () => void, pause: number) => unknown = (task, pause) => setTimeout(task, pause),
    private readonly cancel: (timer: unknown) => void = (timer) => clearTimeout(timer as number),
  ) {}

  /** Sends what waits now, whatever pause was meant. Done when the queue is empty, or sending has to wait or stop. */
  flush(): Promise<void> {
    this.cancel(this.timer);
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async run(): Promise<void> {
    while (this.queue.size > 0) {
      const changes = await this.queue.take(this.most);
      this.events.sending(changes);
      let outcomes: Outcome[];
      try {
        outcomes = await this.post(changes);
        if (outcomes.length !== changes.length) {
          throw new Error('expected an outcome for each change');
        }
      } catch (failure) {
        if (failure instanceof Refusal && failure.status === 413 && changes.length > 1) {
          this.most = Math.ceil(changes.length / 2);
          continue;
        }
        const stop = failure instanceof Refusal ? stopOf(failure.status) : undefined;
        if (stop) {
          this.events.stopped(stop);
        } else {
          this.wait();
        }
        return;
      }
      this.failures = 0;
      for (const [index, change] of changes.entries()) {
        await this.queue.settle(change, outcomes[index]!);
        this.events.settled(change, outcomes[index]!);
      }
    }
  }

  private wait(): void {
    this.failures++;
    this.events.waiting();
    this.timer = this.later(() => void this.flush(), pauseAfter(this.failures));
  }
}
