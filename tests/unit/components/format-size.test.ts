import { expect, it } from 'vitest';
import { formatSize } from '../../../components/format-size.ts';

it.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [311_600, '312 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_240_000, '1.2 MB'],
  [9_949_999, '9.9 MB'],
  [44_600_000, '45 MB'],
  [999_499_999, '999 MB'],
  [1_240_000_000, '1.2 GB'],
  [79_633_000_000, '80 GB'],
])('%d bytes are %s', (bytes, text) => expect(formatSize(bytes)).toBe(text));
