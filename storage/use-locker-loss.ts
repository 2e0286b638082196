import { useEffect, useState } from 'preact/hooks';
import { acceptLockerLoss, isLockerLost, onLockerDeleted } from './locker-loss.ts';

/** Whether the browser took the locker away, looked at again whenever the page comes to the front; and its dismissal. */
export function useLockerLoss(): [lost: boolean, accept: () => void] {
  const [lost, setLost] = useState(false);
  const look = () => void isLockerLost().then(setLost, () => undefined);
  useEffect(() => {
    look();
    window.addEventListener('focus', look);
    const stop = onLockerDeleted(look);
    return () => {
      window.removeEventListener('focus', look);
      stop();
    };
  }, []);
  return [lost, () => void acceptLockerLoss().then(look, () => undefined)];
}
