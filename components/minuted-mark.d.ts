import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      /** Painted words; see marks.css. */
      'minuted-mark': HTMLAttributes<HTMLElement> & {
        'data-kind': 'hit' | 'quote';
        'data-band'?: 'read-first' | 'worth-reading' | 'maybe';
      };
    }
  }
}
