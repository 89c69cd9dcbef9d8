// Runs one task at a time: starting another one aborts the one under way.

export class Latest {
  #running: AbortController | undefined;

  /** The task's result, or nothing if another one was started, or cancel was called, in the meantime. */
  async run<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    this.cancel();
    const controller = new AbortController();
    this.#running = controller;
    try {
      const result = await task(controller.signal);
      return controller.signal.aborted ? undefined : result;
    } catch (error) {
      if (controller.signal.aborted) {
        return undefined;
      }
      throw error;
    }
  }

  cancel(): void {
    this.#running?.abort();
    this.#running = undefined;
  }
}
