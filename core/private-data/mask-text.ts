import { maskOf } from './private-kind.ts';
import type { PrivateSpan } from './private-span.ts';

/** A text with a mask in place of each of these spans, which come in its order and without overlaps. */
export function maskText(text: string, spans: readonly PrivateSpan[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, kind } of spans) {
    result += text.slice(done, start) + maskOf(kind);
    done = end;
  }
  return result + text.slice(done);
}
