import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const colours = readFileSync('components/colours.css', 'utf8').split('@media')[0]!;
const [light, dark] = readFileSync('entrypoints/content/style.css', 'utf8').split('@media') as [
  string,
  string,
];

/** The colour of a name in light and in dark. */
function pair(name: string): string[] {
  const [, light, dark, both] =
    new RegExp(`--${name}: (?:light-dark\\((#\\w+), (#\\w+)\\)|(#\\w+))`).exec(colours) ?? [];
  return [light ?? both!, dark ?? both!];
}

/** How much lighter one colour is than another, as WCAG 2.2 counts contrast: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [low, high] = [one, other].map(luminance).sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('what is put into pages has the colours of our own pages', () => {
  const names = [...light.matchAll(/--([\w-]+):/g)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    const [, inLight] = new RegExp(`--${name}: (#\\w+)`).exec(light)!;
    const [, inDark = inLight] = new RegExp(`--${name}: (#\\w+)`).exec(dark) ?? [];
    expect([inLight, inDark], name).toEqual(pair(name));
  }
});

test('texts have a contrast of 4.5 on everything that they stand on, and frames one of 3', () => {
  for (const scheme of [0, 1])
    for (const [over, grounds, least] of [
      ['ink', ['paper', 'desk', 'read-first', 'worth-reading', 'maybe', 'saved', 'removed', 'added'], 4.5],
      ['ink-soft', ['paper', 'desk'], 4.5],
      ['accent', ['paper', 'desk'], 4.5],
      ['danger', ['paper', 'desk'], 4.5],
      ['accent-ink', ['accent'], 4.5],
      ['edge', ['paper', 'desk'], 3],
      ['tick-first', ['paper'], 3],
      ['tick-worth', ['paper'], 3],
      ['tick-maybe', ['paper'], 3],
    ] as const)
      for (const ground of grounds)
        expect(
          contrast(pair(over)[scheme]!, pair(ground)[scheme]!),
          `${over} on ${ground}`,
        ).toBeGreaterThanOrEqual(least);
});
