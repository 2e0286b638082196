import { ExpectedError, type Result } from '../../core/result.ts';

/** The value of an answer; throws ExpectedError with the code of a failure. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new ExpectedError(result.code);
  return result.value;
}
