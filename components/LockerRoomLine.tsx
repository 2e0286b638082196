import { say } from '../platform/say.ts';
import { formatSize } from './format-size.ts';

type Props = { used: number; free: number };

/** With less than this a pack of reports with its copy may not fit any more. */
const LITTLE = 50_000_000;

/** How much the locker takes, and how much more the browser would give it. */
export function LockerRoomLine({ used, free }: Props) {
  return (
    <p data-locker-room>
      {roomSentence({ used, free })}
      {free < LITTLE && <strong> {say('lockerRoomLine_thatIsLittleBackUpYourLocker')}</strong>}
    </p>
  );
}

/** The sentence about the room of a locker, in bytes. */
export function roomSentence({ used, free }: Props): string {
  return say('lockerRoomLine_yourLockerTakesThisBrowserHas', {
    size: formatSize(used),
    room: formatSize(free),
  });
}
