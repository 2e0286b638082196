import { unzipSync } from 'fflate';

/** Files from this size on (packed) have a line of their own. */
const LARGE = 90_000;
const LINES = 9;

/** What makes a ZIP large: its largest files, and folders of small files, packed and unpacked; then all the others. */
export function describeZip(zip: Uint8Array): string[] {
  const parts = new Map<string, { files: number; packed: number; size: number }>();
  unzipSync(zip, {
    filter: ({ name, size, originalSize }) => {
      const part = size >= LARGE ? name : name.slice(0, name.lastIndexOf('/') + 1);
      const { files, ...sum } = parts.get(part) ?? { files: 0, packed: 0, size: 0 };
      parts.set(part, { files: files + 1, packed: sum.packed + size, size: sum.size + originalSize });
      return false;
    },
  });
  const sorted = [...parts].sort(([, a], [, b]) => b.packed - a.packed);
  const rest = sorted.slice(LINES).map(([, part]) => part);
  const lines = sorted
    .slice(0, LINES)
    .map(([name, part]) =>
      line(part, name.endsWith('/') || name === '' ? `small files in ${name || 'the top folder'}` : name),
    );
  if (rest.length === 0) return lines;
  const others = {
    files: sum(rest.map(({ files }) => files)),
    packed: sum(rest.map(({ packed }) => packed)),
    size: sum(rest.map(({ size }) => size)),
  };
  return [...lines, line(others, 'elsewhere')];
}

function line(
  { files, packed, size }: { files: number; packed: number; size: number },
  name: string,
): string {
  const count = files === 1 ? '' : `${files} `;
  return `  ${kilobytes(packed)} (unpacked ${kilobytes(size)})  ${count}${name}`;
}

/** A size in kB of 1,000 bytes, padded for a column. */
export function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`.padStart(9);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
