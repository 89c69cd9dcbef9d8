// What is sent of a field, and what the server says came of it.
import type { Figures } from './budget.ts';

/** A field's inputs as a form would send them: their names, and the values of each. */
export type Inputs = Record<string, string[]>;

export interface Change {
  /** Drawn once: what is sent twice under it is saved once. */
  readonly key: string;
  readonly dossier: string;
  readonly path: string;
  readonly inputs: Inputs;
  /** The version of the answer on which it was written. */
  readonly base: number;
  /** Of the change that it follows, whose outcome gives its base; empty for none. */
  readonly after: string;
  /** The window that wrote it. */
  readonly owner: string;
  /** Counts up, so that changes are sent in the order in which they were made. */
  readonly order: number;
  /** Whether it may have reached the server already: then it is sent again as it is. */
  readonly sent: boolean;
}

export interface Fault {
  readonly code: string;
  readonly input: string;
  readonly text: string;
}

/** How many of the required answers of a section are given. */
export interface Progress {
  readonly given: number;
  readonly required: number;
}

export interface Outcome {
  readonly path: string;
  readonly state: 'saved' | 'conflict' | 'refused';
  readonly version: number;
  readonly savedAt?: string;
  readonly author?: string;
  /** The answer that stands now, as people read it. */
  readonly words?: string;
  /** What the field's hidden input holds from now on. */
  readonly seen?: string;
  readonly inputs?: Inputs;
  /** Of the section that the answer is in. */
  readonly progress?: Progress;
  /** Of a budget. */
  readonly figures?: Figures;
  readonly faults: readonly Fault[];
}

export function sameInputs(one: Inputs, other: Inputs): boolean {
  const written = (inputs: Inputs): string => JSON.stringify(Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1)));
  return written(one) === written(other);
}
