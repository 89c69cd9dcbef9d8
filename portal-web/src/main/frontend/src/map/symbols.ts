// Symbols drawn on the spot, so that the map needs no sprite from elsewhere.

const SIZE = 36;
const RATIO = 2;
const DROP = new Path2D('M18 2C11.4 2 6 7.3 6 13.9 6 22.6 18 34 18 34s12-11.4 12-20.1C30 7.3 24.6 2 18 2Z');

/** A drop with a point in its head, tip at the bottom: one place. */
export function drawDrop(fill: string, stroke: string): { image: ImageData; pixelRatio: number } {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE * RATIO;
  canvas.height = SIZE * RATIO;
  const context = canvas.getContext('2d')!;
  context.scale(RATIO, RATIO);
  context.fillStyle = fill;
  context.strokeStyle = stroke;
  context.lineWidth = 2;
  context.fill(DROP);
  context.stroke(DROP);
  context.fillStyle = stroke;
  context.beginPath();
  context.arc(18, 14, 4.5, 0, 2 * Math.PI);
  context.fill();
  return { image: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio: RATIO };
}
