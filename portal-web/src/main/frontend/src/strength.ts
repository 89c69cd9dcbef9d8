// How strong a passphrase looks while it is typed. A hint only: the server judges it when it is sent.

const SHORTEST = 12;
const RUNS = 'abcdefghijklmnopqrstuvwxyz 0123456789 azertyuiop qsdfghjklm wxcvbn qwertyuiop asdfghjkl zxcvbnm';

/** How many of its characters tell something new: neither repeated nor the next in a run of the alphabet or keyboard. */
function newCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const pair = text.slice(Math.max(0, i - 1), i + 1);
    const expected = i > 0 && (pair[0] === pair[1] || RUNS.includes(pair) || text.slice(0, i).includes(text.slice(i - 1, i + 1)));
    count += expected ? 0.25 : 1;
  }
  return count;
}

/**
 * From 0, too weak to be chosen, to 4.
 *
 * @param own what others know of the person: name, address
 */
export function strengthOf(passphrase: string, own: readonly string[] = []): number {
  let text = passphrase.normalize('NFKC').toLowerCase();
  if ([...text].length < SHORTEST) {
    return 0;
  }
  for (const known of own.flatMap((words) => words.toLowerCase().split(/[^\p{L}\p{N}]+/u))) {
    if (known.length > 2) {
      text = text.replaceAll(known, '');
    }
  }
  const told = newCharacters(text);
  if (told < 8) {
    return 0;
  }
  return told < 11 ? 1 : told < 14 ? 2 : told < 19 ? 3 : 4;
}
