import { ExpectedError } from '../../core/result.ts';
import { paperFileOf, type PaperFile } from '../../documents/pdf/paper-file.ts';
import { findHeldPaper } from '../../storage/held-papers.ts';

/** A paper that came in answer to a form and was kept. Errors: `sent-by-form` when it is gone. */
export async function heldPaper(id: string): Promise<PaperFile> {
  const held = await findHeldPaper(id);
  if (!held) throw new ExpectedError('sent-by-form');
  const name = URL.parse(held.address)?.pathname.split('/').at(-1) ?? '';
  return { ...paperFileOf(new File([held.bytes], name)), address: held.address };
}
