import { expect, it } from 'vitest';
import { readerPlace } from '../../../entrypoints/reader/reader-place.ts';

it.each([
  ['', '', { address: null, held: null, copy: null, page: 1 }],
  [
    '?src=https%3A%2F%2Fa.example%2Fr%3Fa%3D1%26b',
    '#page=12',
    { address: 'https://a.example/r?a=1&b', page: 12 },
  ],
  ['?src=x', '#zoom=50&page=3&search=y', { page: 3 }],
  ['?src=x', '#page=0', { page: 1 }],
  ['?src=x', '#page=-2', { page: 1 }],
  ['?src=x', '#mypage=2', { page: 1 }],
  ['?src=x&held=1-2', '', { held: '1-2' }],
  ['?copy=ab12', '#page=3', { copy: 'ab12', page: 3 }],
])('reads %j %j', (search, hash, place) => expect(readerPlace({ search, hash })).toMatchObject(place));
