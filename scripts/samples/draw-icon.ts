import { encodePng } from './encode-png.ts';

type Colour = [red: number, green: number, blue: number];
type Shape = { x: number; y: number; width: number; height: number; radius: number; colour: Colour };

const BLUE: Colour = [0x1f, 0x4f, 0x8f];
const WHITE: Colour = [0xff, 0xff, 0xff];
const YELLOW: Colour = [0xff, 0xd2, 0x4d];

const GREY: Colour = [0x7a, 0x7d, 0x85];
const RED: Colour = [0x9b, 0x1c, 0x1c];

const page: Shape[] = [
  { x: 0, y: 0, width: 16, height: 16, radius: 3, colour: BLUE },
  { x: 3, y: 1, width: 10, height: 14, radius: 1, colour: WHITE },
];

/**
 * The mark on a grid of 16: a page on dark blue, with the second of its four lines highlighted. What the toolbar button
 * shows of a tab differs from it by shape: off is an empty page without its ground, working three dots, failed an
 * exclamation mark.
 */
const DRAWINGS = {
  '': [
    ...page,
    { x: 5, y: 3, width: 6, height: 1, radius: 0, colour: BLUE },
    { x: 4, y: 5.5, width: 8, height: 4, radius: 0.5, colour: YELLOW },
    { x: 5, y: 7, width: 6, height: 1, radius: 0, colour: BLUE },
    { x: 5, y: 11, width: 6, height: 1, radius: 0, colour: BLUE },
    { x: 5, y: 13, width: 4, height: 1, radius: 0, colour: BLUE },
  ],
  'off-': [
    { x: 3, y: 1, width: 10, height: 14, radius: 1, colour: GREY },
    { x: 4, y: 2, width: 8, height: 12, radius: 0, colour: WHITE },
    ...[4, 7, 10].map((y) => ({ x: 5, y, width: 6, height: 1, radius: 0, colour: GREY })),
  ],
  'working-': [
    ...page,
    ...[4, 7, 10].map((x) => ({ x, y: 5, width: 2, height: 2, radius: 1, colour: BLUE })),
  ],
  'failed-': [
    ...page,
    { x: 7, y: 3, width: 2, height: 6, radius: 0.5, colour: RED },
    { x: 7, y: 11, width: 2, height: 2, radius: 1, colour: RED },
  ],
} satisfies Record<string, Shape[]>;

export type IconDrawing = keyof typeof DRAWINGS;

/** The names of all drawings; the empty one is the mark itself. */
export const ICON_DRAWINGS = Object.keys(DRAWINGS) as IconDrawing[];

/** Samples a side in every pixel: smooth corners without a drawing library. */
const SAMPLES = 8;

/** The extension's icon, or one of a state, as a PNG file, `size` pixels a side, transparent outside its shape. */
export function drawIcon(size: number, drawing: IconDrawing = ''): Buffer {
  const shapes = DRAWINGS[drawing];
  const rows = Array.from({ length: size }, (_, y) => {
    const row = new Uint8Array(size * 4);
    for (let x = 0; x < size; x++) row.set(pixelAt(shapes, x, y, size), x * 4);
    return row;
  });
  return encodePng(size, rows, 'rgba');
}

function pixelAt(shapes: readonly Shape[], x: number, y: number, size: number): number[] {
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
