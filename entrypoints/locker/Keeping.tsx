import { useEffect, useState } from 'preact/hooks';
import { CopyList } from '../../components/CopyList.tsx';
import { errorText } from '../../components/error-text.ts';
import { LockerRoomLine } from '../../components/LockerRoomLine.tsx';
import { Toast, type ToastMessage } from '../../components/Toast.tsx';
import { toErrorCode } from '../../core/result.ts';
import { copyAddress } from '../../platform/pages.ts';
import { say } from '../../platform/say.ts';
import { readLockerRoom, type LockerRoom } from '../../storage/locker-room.ts';
import { dropSource, readCopies } from '../../storage/sources.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';

/** How much room the locker takes, and the copies of papers in it. */
export function Keeping() {
  const [room, setRoom] = useState<LockerRoom | null>(null);
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const copies = useLiveQuery(readCopies, []);
  useEffect(() => void readLockerRoom().then(setRoom), [copies]);

  const attempt = (work: () => Promise<unknown>) =>
    work().catch((error: unknown) => setMessage({ text: errorText(toErrorCode(error)), failed: true }));
  const drop = async (sha256: string) => {
    const restore = await dropSource(sha256);
    const undo = () => restore().then(() => setMessage({ text: say('common_theCopyIsBack') }));
    setMessage({ text: say('common_theCopyIsDeletedYourQuotes'), onUndo: () => void attempt(undo) });
  };
  const rows = copies.state === 'ready' ? copies.value : [];
  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">{say('keeping_roomOnThisComputer')}</h2>
      {room && <LockerRoomLine {...room} />}
      {copies.state === 'ready' && (
        <CopyList
          copies={rows.map(({ paper, size, keptAt }) => ({
            sha256: paper.sha256,
            title: paper.title,
            size,
            keptAt,
            address: copyAddress(paper.sha256, paper.kind),
          }))}
          onDelete={(sha256) => void attempt(() => drop(sha256))}
        />
      )}
      <Toast message={message} onClose={() => setMessage(null)} />
    </section>
  );
}
