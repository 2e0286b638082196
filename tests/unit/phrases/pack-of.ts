import type { Pack } from '../../../core/phrases/pack.ts';

type Parts = Partial<Pick<Pack, 'lists' | 'forms'>> & { signal?: 'H' | 'M' | 'L' };

/** A pack of these patterns, numbered T-01, T-02 ... in one category. */
export function packOf(patterns: string[], { lists = {}, forms = {}, signal = 'M' }: Parts = {}): Pack {
  return {
    format: 'minuted-pack',
    formatVersion: 1,
    id: 'test',
    name: 'Test',
    version: '1.0.0',
    author: '',
    sources: [],
    lists,
    forms,
    categories: [
      {
        id: 'T',
        name: 'Tests',
        forParent: 'Tests.',
        legal: { text: '', asAt: '2026-11-21' },
        falseFriends: '',
        context: '',
      },
    ],
    patterns: patterns.map((pattern, index) => ({
      id: `T-${String(index + 1).padStart(2, '0')}`,
      category: 'T',
      pattern,
      signal,
      mustMatch: ['x'],
      mustNotMatch: [],
      seenIn: [],
    })),
    paragraphs: [],
    quiet: [],
  };
}
