import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListPlace, TALLEST } from '../../../components/list-place.ts';
import { RowHeights } from '../../../components/row-heights.ts';

const heights = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 200 });

describe('the heights of rows', () => {
  it('sum up as plain sums do, also after changes', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 900 })), { maxLength: 20 });
    fc.assert(
      fc.property(heights, changes, (plain, changed) => {
        const rows = new RowHeights(plain.length, (index) => plain[index]!);
        for (const [at, height] of changed) {
          const index = at % plain.length;
          expect(rows.set(index, height)).toBe(height - plain[index]!);
          plain[index] = height;
        }
        let top = 0;
        for (const [index, height] of plain.entries()) {
          expect(rows.topOf(index)).toBe(top);
          expect(rows.at(top)).toBe(index);
          expect(rows.at(top + height - 0.5)).toBe(index);
          top += height;
        }
        expect(rows.total).toBe(top);
        expect(rows.at(-5)).toBe(0);
        expect(rows.at(top + 5)).toBe(plain.length - 1);
      }),
    );
  });

  it('have a place for nothing', () => {
    const rows = new RowHeights(0, () => 1);
    expect([rows.total, rows.at(0), rows.topOf(3)]).toEqual([0, 0, 0]);
  });
});

describe('the place in a long list', () => {
  it('is that of the page while browsers can show the whole list', () => {
    const place = new ListPlace(1000, 300);
    expect(place.height).toBe(300_000);
    expect(place.scrolled(30_000)).toBe(30_000);
    expect(place.first()).toBe(100);
    const { from, to } = place.range();
    expect(from).toBeLessThan(100);
    expect(to).toBeGreaterThan(100);
    expect(to - from).toBeLessThan(12);
    expect(place.topOnPage(100)).toBe(30_000);
  });

  it('keeps what is in view in its place when rows above turn out taller', () => {
    const place = new ListPlace(1000, 300);
    place.scrolled(30_000);
    expect(place.resize(3, 450)).toBe(30_150);
    expect(place.topOnPage(100)).toBe(30_150);
    expect(place.resize(101, 500)).toBe(30_150);
  });

  it('keeps a row in its place when others come and go', () => {
    const place = new ListPlace(1000, 300);
    place.resize(100, 420);
    place.scrolled(30_040);
    const onPage = place.replace(998, 300, 100, 98);
    expect(place.topOnPage(98) - onPage).toBe(-40);
    expect(place.first()).toBe(98);
  });

  it('steps pixel by pixel in a list that is taller than a page can be, and reaches both ends', () => {
    const place = new ListPlace(100_000, 350);
    expect(place.height).toBe(TALLEST);
    const end = TALLEST - place.view;
    expect(place.scrolled(end)).toBe(end);
    expect(place.range().to).toBe(100_000);
    expect(place.topOnPage(99_999) + 350).toBeCloseTo(TALLEST);
    expect(place.scrolled(0)).toBe(0);
    expect(place.range().from).toBe(0);

    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: end }),
        fc.array(fc.integer({ min: -2000, max: 2000 }), { maxLength: 300 }),
        (start, steps) => {
          let onPage = place.scrolled(start);
          for (const step of steps) {
            const before = place.at;
            const wanted = Math.max(0, Math.min(onPage + step, end));
            const moved = wanted - onPage;
            onPage = place.scrolled(wanted);
            expect(Math.abs(place.at - before - moved)).toBeLessThan(0.01);
            const { from, to } = place.range();
            const first = place.first();
            expect(first).toBeGreaterThanOrEqual(from);
            expect(first).toBeLessThan(to);
            // What is drawn stands where the window is.
            expect(place.topOnPage(first)).toBeLessThanOrEqual(onPage + 0.01);
            expect(place.topOnPage(first) + 350).toBeGreaterThan(onPage - 0.01);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('goes to any row of a list that is too tall', () => {
    const place = new ListPlace(100_000, 350);
    for (const index of [0, 1, 60, 5000, 50_000, 99_990, 99_999]) {
      const onPage = place.show(index);
      expect(place.range().from).toBeLessThanOrEqual(index);
      expect(place.range().to).toBeGreaterThan(index);
      const inWindow = place.topOnPage(index) - onPage;
      expect(inWindow).toBeGreaterThanOrEqual(0);
      expect(inWindow).toBeLessThan(place.view);
    }
  });

  it('show what came in front to a reader who is at the beginning', () => {
    const place = new ListPlace(3, 300);
    expect(place.replace(40, 300, 0, 37)).toBe(0);
    expect(place.range().from).toBe(0);
  });
});
