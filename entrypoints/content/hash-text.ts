import { sha256InSteps } from '../../core/evidence/sha256-in-steps.ts';
import { sha256OfBytes } from '../../core/evidence/sha256.ts';
import { utf8InSteps } from '../../core/evidence/utf8-in-steps.ts';
import { inSlices } from '../../documents/page/in-slices.ts';

/**
 * SHA-256 of a text in UTF-8, as 64 lower-case hex digits, without ever holding up the page for long. Made here:
 * a long text sent to the background in one message would hold it up. Undefined when it is broken off.
 */
export async function hashText(text: string, signal: AbortSignal): Promise<string | undefined> {
  const bytes = await inSlices(utf8InSteps(text), signal);
  if (!bytes) return undefined;
  return isSecureContext ? sha256OfBytes(bytes) : inSlices(sha256InSteps(bytes), signal);
}
