import type { ErrorCode } from '../core/result.ts';
import { say } from '../platform/say.ts';

type Underscored<Code extends string> = Code extends `${infer First}-${infer Rest}`
  ? `${First}_${Underscored<Rest>}`
  : Code;

/**
 * The sentence to show for a failure, that says what to do next: the message `error_` and its code. The compiler sees to
 * it that every code has one.
 */
export function errorText(code: ErrorCode): string {
  return say(`error_${code.replaceAll('-', '_') as Underscored<ErrorCode>}`);
}
