// What the server proposes for what is being typed.

export interface Suggestion {
  /** commune, postal-code, departement, region or place. */
  kind: string;
  code: string;
  label: string;
  detail: string;
  url: string;
  /** Where it lies, in degrees, if that is known. */
  point: { latitude: number; longitude: number } | undefined;
}

/** Asks for suggestions; an answer that is not understood, or an error, suggests nothing. */
export async function fetchSuggestions(address: string, typed: string, near: string, signal: AbortSignal): Promise<Suggestion[]> {
  const url = new URL(address, location.href);
  url.searchParams.set('q', typed);
  url.searchParams.set('limit', '8');
  if (near !== '') {
    url.searchParams.set('near', near);
  }
  const response = await fetch(url, { signal, headers: { Accept: 'application/json' } });
  if (!response.ok) {
    return [];
  }
  return readSuggestions(await response.json());
}

export function readSuggestions(answer: unknown): Suggestion[] {
  const results = (answer as { results?: unknown })?.results;
  if (!Array.isArray(results)) {
    return [];
  }
  return results
    .filter((r) => typeof r?.label === 'string' && typeof r?.url === 'string')
    .map((r) => ({
      kind: String(r.kind ?? ''),
      code: String(r.code ?? ''),
      label: r.label,
      detail: String(r.detail ?? ''),
      url: r.url,
      point: typeof r.latitude === 'number' && typeof r.longitude === 'number'
        ? { latitude: r.latitude, longitude: r.longitude }
        : undefined,
    }));
}
