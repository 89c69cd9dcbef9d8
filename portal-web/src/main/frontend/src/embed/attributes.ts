// What the attributes of the element ask: those of a question, and those of the frame.

/** Parameters that say which places are meant, as the portal's search page and API know them. */
export const QUESTION = [
  'q',
  'near',
  'radius',
  'bbox',
  'polygon',
  'type',
  'family',
  'service',
  'equipment',
  'public',
  'label',
  'network',
  'status',
  'sector',
  'accessible',
  'appointment',
  'price',
  'itinerance',
  'hours',
  'source',
  'country',
  'region',
  'departement',
  'epci',
  'commune',
  'qpv',
  'territory',
  'open',
];

/** How the frame looks. */
export const LOOK = ['theme', 'accent', 'lang'];

const USUAL_HEIGHT = 600;
const LOWEST_HEIGHT = 200;
const HIGHEST_HEIGHT = 4000;

/**
 * The parameters of some attributes, blank ones left out.
 *
 * @param names in the order in which they are to stand in the address
 */
export function parametersOf(names: readonly string[], attribute: (name: string) => string | null): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of names) {
    const value = attribute(name)?.trim();
    if (value) {
      parameters.set(name, value);
    }
  }
  return parameters;
}

/** Pixels of style sheets, within reason. */
export function heightOf(attribute: string | null): number {
  const height = Number.parseInt(attribute ?? '', 10);
  return Number.isNaN(height) ? USUAL_HEIGHT : Math.min(HIGHEST_HEIGHT, Math.max(LOWEST_HEIGHT, height));
}
