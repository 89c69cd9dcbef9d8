// Pages of a session ask every few seconds whether what they show is still so.

const SECONDS = 4;

/** What a page does when the session's state is another than the one that it shows. */
export type Follow = 'nothing' | 'tell' | 'reload';

/** Whoever is writing is told of it; a page that only shows is shown anew. */
export function onState(shown: string, now: string, mode: string, writing: boolean): Follow {
  if (now === '' || now === shown) {
    return 'nothing';
  }
  return mode === 'reload' && !writing ? 'reload' : 'tell';
}

export function follow(holder: HTMLElement): void {
  const note = holder.querySelector<HTMLElement>('p');
  const ask = async (): Promise<void> => {
    if (!document.hidden) {
      const now = await state(holder.dataset['live'] ?? '');
      const todo = onState(holder.dataset['state'] ?? '', now, holder.dataset['follow'] ?? '', isWriting());
      if (todo === 'reload') {
        location.reload();
        return;
      }
      if (note) {
        note.hidden = todo === 'nothing';
      }
    }
    setTimeout(() => void ask(), SECONDS * 1000);
  };
  setTimeout(() => void ask(), SECONDS * 1000);
}

/** Empty where it cannot be had: the page stays as it is, and asks again. */
async function state(address: string): Promise<string> {
  try {
    const answer = await fetch(address, { credentials: 'same-origin', redirect: 'error' });
    return answer.ok ? (await answer.text()).trim() : '';
  } catch {
    return '';
  }
}

function isWriting(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('main input:not([type="hidden"]), main textarea');
  return [...fields].some((field) => field === document.activeElement || field.value !== field.defaultValue);
}
