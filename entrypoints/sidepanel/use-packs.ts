import { useEffect, useState } from 'preact/hooks';
import type { ActivePack } from '../../core/phrases/pack.ts';

/**
 * The packs that are looked for, read again with every new list of hits; null until they are. They are loaded when they
 * are wanted: they are most of what the panel weighs.
 */
export function usePacks(groups: unknown): ActivePack[] | null {
  const [packs, setPacks] = useState<ActivePack[] | null>(null);
  useEffect(() => {
    void import('../../storage/packs.ts')
      .then(({ readPhrases }) => readPhrases())
      .then((phrases) => setPacks(phrases.packs));
  }, [groups]);
  return packs;
}
