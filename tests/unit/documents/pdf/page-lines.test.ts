import { describe, expect, it } from 'vitest';
import { lineText, linesOf } from '../../../../documents/pdf/page-lines.ts';
import { item, placed, type Run } from './items.ts';

const linesIn = (items: Run[]) => linesOf(placed(items));
const textsIn = (items: Run[]) => linesIn(items).map(lineText);

describe('items on one baseline', () => {
  it('are one line, with a space where only a gap shows it', () => {
    expect(textsIn([item('manage', 50, 700), item('demand', 83, 700)])).toEqual(['manage demand']);
  });

  it('join without a space where there is no gap', () => {
    expect(textsIn([item('of', 50, 700), item('ﬁce', 60, 700)])).toEqual(['ofﬁce']);
  });

  it('keep the spaces that the paper writes and gain none', () => {
    expect(textsIn([item('reduce ', 50, 700), item('EHCPs', 85, 700)])).toEqual(['reduce EHCPs']);
    expect(textsIn([item('reduce', 50, 700), item(' ', 80, 700), item('EHCPs', 85, 700)])).toEqual([
      'reduce EHCPs',
    ]);
  });

  it('keep a raised note number on the line', () => {
    expect(
      textsIn([item('demand', 50, 700), item('2', 80, 704, { size: 6 }), item(' grew', 83, 700)]),
    ).toEqual(['demand2 grew']);
  });

  it('are cells of one row where a wide gap divides them', () => {
    const lines = linesIn([item('manage', 50, 700), item('demand', 120, 700)]);
    expect(lines.map(lineText)).toEqual(['manage', 'demand']);
    expect(lines[0]!.row).toBe(lines[1]!.row);
  });

  it('are cells at a narrow gap where cells of other rows begin at the same place', () => {
    const rows = [
      item('Short', 50, 700),
      item('Next', 150, 700),
      item('A long first cell', 50, 680),
      item('demand', 150, 680, {}),
    ];
    rows[2]!.end = 140;
    expect(textsIn(rows)).toEqual(['Short', 'Next', 'A long first cell', 'demand']);
  });

  it('are one line behind a bullet or a number, however far the text is set off', () => {
    expect(textsIn([item('•', 50, 700), item('cut places', 80, 700)])).toEqual(['• cut places']);
    expect(textsIn([item('1.2', 50, 700), item('The council', 90, 700)])).toEqual(['1.2 The council']);
  });

  it('are cells when both are figures', () => {
    expect(textsIn([item('337.9', 50, 700), item('392.8', 110, 700)])).toEqual(['337.9', '392.8']);
  });
});

it('takes text that is drawn twice, a little aside, once', () => {
  expect(textsIn([item('Bold', 50, 700), item('Bold', 50.4, 700)])).toEqual(['Bold']);
});

it('does not join text that runs in another direction', () => {
  expect(textsIn([item('upright', 50, 700), item('sideways', 85, 700, { angle: -90 })])).toEqual([
    'upright',
    'sideways',
  ]);
});

it('reads right-to-left text that is written piece by piece from the right as one line', () => {
  expect(textsIn([item('مرحبا', 200, 700), item('بكم', 180, 700)])).toEqual(['مرحبا بكم']);
});
