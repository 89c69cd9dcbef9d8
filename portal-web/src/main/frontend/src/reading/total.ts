// What a review comes to, as the server reckons it: what is not applicable is in neither sum.

/** What was given for one criterion. */
export interface Score {
  readonly weight: number;
  /** Of its highest level. */
  readonly most: number;
  /** Undefined where nothing is chosen, and where it is not applicable. */
  readonly points: number | undefined;
}

/** 0 to 100, two decimals; undefined where nothing is scored. */
export function totalOf(scores: readonly Score[]): number | undefined {
  let sum = 0;
  let weights = 0;
  for (const { weight, most, points } of scores) {
    if (points !== undefined) {
      sum += (weight * points) / most;
      weights += weight;
    }
  }
  // Halves go up: a hair above what division leaves of them, far below what would be seen.
  return weights === 0 ? undefined : Math.round((10_000 * sum) / weights + 1e-6) / 100;
}
