// The day of the version: what SOURCE_DATE_EPOCH says, else its commit, else today where there is no repository.
import { execFileSync } from 'node:child_process';

export function dayOfVersion() {
  return new Date(secondsOfVersion() * 1000).toISOString().slice(0, 10);
}

function secondsOfVersion() {
  if (process.env.SOURCE_DATE_EPOCH) {
    return Number(process.env.SOURCE_DATE_EPOCH);
  }
  try {
    return Number(execFileSync('git', ['log', '-1', '--format=%ct'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return Date.now() / 1000;
  }
}
