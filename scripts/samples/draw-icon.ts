import { encodePng } from './encode-png.ts';

type Colour = [red: number, green: number, blue: number];
type Shape = { x: number; y: number; width: number; height: number; radius: number; colour: Colour };

const BLUE: Colour = [0x1f, 0x4f, 0x8f];
const WHITE: Colour = [0xff, 0xff, 0xff];
const YELLOW: Colour = [0xff, 0xd2, 0x4d];

/** The mark on a grid of 16: a page on dark blue, with the second of its four lines highlighted. */
const shapes: Shape[] = [
  { x: 0, y: 0, width: 16, height: 16, radius: 3, colour: BLUE },
  { x: 3, y: 1, width: 10, height: 14, radius: 1, colour: WHITE },
  { x: 5, y: 3, width: 6, height: 1, radius: 0, colour: BLUE },
  { x: 4, y: 5.5, width: 8, height: 4, radius: 0.5, colour: YELLOW },
  { x: 5, y: 7, width: 6, height: 1, radius: 0, colour: BLUE },
  { x: 5, y: 11, width: 6, height: 1, radius: 0, colour: BLUE },
  { x: 5, y: 13, width: 4, height: 1, radius: 0, colour: BLUE },
];

/** Samples a side in every pixel: smooth corners without a drawing library. */
const SAMPLES = 8;

/** The extension's icon as a PNG file, `size` pixels a side, transparent outside the rounded corners. */
export function drawIcon(size: number): Buffer {
  const rows = Array.from({ length: size }, (_, y) => {
    const row = new Uint8Array(size * 4);
    for (let x = 0; x < size; x++) row.set(pixelAt(x, y, size), x * 4);
    return row;
  });
  return encodePng(size, rows, 'rgba');
}

function pixelAt(x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const gridX = ((x + ((i % SAMPLES) + 0.5) / SAMPLES) * 16) / size;
    const gridY = ((y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * 16) / size;
    const colour = shapes.findLast((shape) => isInside(shape, gridX, gridY))?.colour;
    if (!colour) continue;
    covered++;
    for (const channel of [0, 1, 2] as const) sum[channel]! += colour[channel];
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((covered * 255) / SAMPLES ** 2)];
}

function isInside(shape: Shape, x: number, y: number): boolean {
  // How far the point is beyond the shape's straight inner part, sideways and up or down.
  const beyondX = Math.abs(x - shape.x - shape.width / 2) - (shape.width / 2 - shape.radius);
  const beyondY = Math.abs(y - shape.y - shape.height / 2) - (shape.height / 2 - shape.radius);
  if (beyondX > shape.radius || beyondY > shape.radius) return false;
  return beyondX <= 0 || beyondY <= 0 || beyondX ** 2 + beyondY ** 2 <= shape.radius ** 2;
}
