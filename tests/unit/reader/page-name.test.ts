import { expect, it } from 'vitest';
import { pageName } from '../../../components/page-name.ts';

it('names pages by the PDF, and by the pack where that is known', () => {
  expect(pageName([12])).toBe('Page 12');
  expect(pageName([12, 13])).toBe('Pages 12–13');
  expect(pageName([143], ['131'])).toBe('Page 143 (pack page 131)');
  expect(pageName([143, 144], ['131', '132'])).toBe('Pages 143–144 (pack pages 131–132)');
  // The page after it carries no stamp.
  expect(pageName([143, 144], ['131'])).toBe('Pages 143–144 (pack page 131)');
  expect(pageName([])).toBe('This page');
});
