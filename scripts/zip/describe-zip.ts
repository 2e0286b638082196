import { unzipSync } from 'fflate';

const LARGEST = 8;

/** What makes a ZIP large: its largest files, packed and unpacked, and all the others together. */
export function describeZip(zip: Uint8Array): string[] {
  const files: { name: string; packed: number; size: number }[] = [];
  unzipSync(zip, {
    filter: ({ name, size, originalSize }) => {
      files.push({ name, packed: size, size: originalSize });
      return false;
    },
  });
  files.sort((a, b) => b.packed - a.packed);
  const rest = files.slice(LARGEST);
  const row = (packed: number, size: number, name: string) =>
    `  ${kilobytes(packed)} (unpacked ${kilobytes(size)})  ${name}`;
  return [
    ...files.slice(0, LARGEST).map(({ name, packed, size }) => row(packed, size, name)),
    ...(rest.length > 0
      ? [
          row(
            sum(rest.map(({ packed }) => packed)),
            sum(rest.map(({ size }) => size)),
            `${rest.length} others`,
          ),
        ]
      : []),
  ];
}

/** A size in kB of 1,000 bytes, padded for a column. */
export function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`.padStart(9);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
