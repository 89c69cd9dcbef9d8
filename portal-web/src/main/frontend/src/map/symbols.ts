// Symbols drawn on the spot, so that the map needs no sprite from elsewhere.

const SIZE = 36;
const RATIO = 2;
const OUTLINE = 'M18 2C11.4 2 6 7.3 6 13.9 6 22.6 18 34 18 34s12-11.4 12-20.1C30 7.3 24.6 2 18 2Z';
const POINT = 'M18 9.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z';

/** One shape for each family of activities, so that colour is not needed to tell them apart; centred on the drop's head. */
export const SHAPES: Record<string, string> = {
  travailler: 'M12.5 9h11v7.5h-11ZM14 10.5v4.5h8v-4.5ZM11 17.5h14v2H11Z',
  culture: 'M11 9.6c2.8-.9 5-.4 6.4.9v9c-1.4-1.2-3.6-1.6-6.4-.8ZM25 9.6c-2.8-.9-5-.4-6.4.9v9c1.4-1.2 3.6-1.6 6.4-.8Z',
  'services-publics': 'M18 7.6l7 3.9v.9H11v-.9ZM12.4 13.2h2v4h-2ZM17 13.2h2v4h-2ZM21.6 13.2h2v4h-2ZM11 18h14v1.8H11Z',
  fabriquer: 'M11.5 8.5h10l3 2.8v2h-4.4v-1.1h-.9v8.6h-3v-8.6h-4.7Z',
  participer: 'M14.3 8.4a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6ZM21.7 8.4a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6ZM10.4 19.5c0-3.4 1.5-5.4 3.7-5.4s3.6 2 3.6 5.4ZM18.3 19.5c0-3.4 1.4-5.4 3.6-5.4s3.7 2 3.7 5.4Z',
  inventer: 'M12.2 20.4c-1.7-8 2.6-12 12.6-12 .7 8.8-3.4 12.2-9 10.7l4.2-5.8-5.6 4.8-.9 2.6Z',
};

/** A drop, tip at the bottom: one place. Its head holds its family's shape, or a point where that is not known. */
export function drawDrop(fill: string, stroke: string, family = ''): { image: ImageData; pixelRatio: number } {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE * RATIO;
  canvas.height = SIZE * RATIO;
  const context = canvas.getContext('2d')!;
  context.scale(RATIO, RATIO);
  context.fillStyle = fill;
  context.strokeStyle = stroke;
  context.lineWidth = 2;
  const drop = new Path2D(OUTLINE);
  context.fill(drop);
  context.stroke(drop);
  context.fillStyle = stroke;
  context.fill(new Path2D(SHAPES[family] ?? POINT), 'evenodd');
  return { image: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio: RATIO };
}

/** The same drop for a legend, in the colour of its text. */
export function createDrop(family: string): SVGSVGElement {
  const svg = element('svg', { viewBox: `0 0 ${SIZE} ${SIZE}`, 'aria-hidden': 'true', focusable: 'false' });
  svg.append(
    element('path', { d: OUTLINE, fill: 'currentColor' }),
    element('path', { d: SHAPES[family] ?? POINT, fill: '#fff', 'fill-rule': 'evenodd' }),
  );
  return svg as SVGSVGElement;
}

function element(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}
