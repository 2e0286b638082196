import { LockerLost } from '../../components/LockerLost.tsx';
import { useLockerLoss } from '../../storage/use-locker-loss.ts';

/** What the reader is told when the browser has taken the locker away; nothing while it is whole. */
export function Loss() {
  const [lost, accept] = useLockerLoss();
  return lost ? <LockerLost onAccept={accept} /> : null;
}
