import { formatSize } from './format-size.ts';

type Props = { used: number; free: number };

/** With less than this a pack of reports with its copy may not fit any more. */
const LITTLE = 50_000_000;

/** How much the locker takes, and how much more the browser would give it. */
export function LockerRoomLine({ used, free }: Props) {
  return (
    <p data-locker-room>
      {roomSentence({ used, free })}
      {free < LITTLE && (
        <strong>
          {' '}
          That is little. Export your locker now, then free some space on your disk or delete copies of
          papers.
        </strong>
      )}
    </p>
  );
}

/** The sentence about the room of a locker, in bytes. */
export function roomSentence({ used, free }: Props): string {
  return `Your locker takes ${formatSize(used)}; this browser has room for about ${formatSize(free)} more.`;
}
