// Addresses that a form may be filled with, as the server knows them.

export interface Offer {
  label: string;
  /** What the inputs then hold, by the end of their names. */
  inputs: Record<string, string>;
}

/** @param question `q`, what was typed, or `place`, one of the registry; an answer that is not understood offers nothing */
export async function fetchOffers(form: HTMLFormElement, question: Record<string, string>, signal?: AbortSignal): Promise<Offer[]> {
  const address = form.action.replace(/\/dossiers\/.*$/, '/dossiers/adresses');
  const token = form.querySelector<HTMLInputElement>('input[name="jeton"]')?.value ?? '';
  const answer = await fetch(address, {
    method: 'POST',
    headers: { Accept: 'application/json', 'X-Jeton': token },
    body: new URLSearchParams(question),
    redirect: 'error',
    signal: signal ?? AbortSignal.timeout(10_000),
  });
  return answer.ok ? readOffers(await answer.json()) : [];
}

export function readOffers(answer: unknown): Offer[] {
  const results = (answer as { results?: unknown })?.results;
  return Array.isArray(results)
    ? results.filter((offer) => typeof offer?.label === 'string' && typeof offer?.inputs === 'object' && offer.inputs !== null)
    : [];
}
