import { useState } from 'preact/hooks';
import { errorText } from '../../components/error-text.ts';
import { toErrorCode } from '../../core/result.ts';

/** Work that is done one at a time, with what it is doing and how it ended in one sentence. */
export function useTask() {
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState('');
  const run = async (doing: string, work: () => Promise<string>) => {
    setBusy(true);
    setAnswer(doing);
    try {
      setAnswer(await work());
    } catch (error) {
      setAnswer(errorText(toErrorCode(error)));
    } finally {
      setBusy(false);
    }
  };
  return { busy, answer, tell: setAnswer, run };
}
