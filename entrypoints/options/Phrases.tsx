import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { phrases } from '../../components/CategoryPhrases.tsx';
import { errorText } from '../../components/error-text.ts';
import { NotUseful } from '../../components/NotUseful.tsx';
import { Toast } from '../../components/Toast.tsx';
import { emptyOwnPack, OWN_PACK } from '../../core/phrases/own-pack.ts';
import type { Pack } from '../../core/phrases/pack.ts';
import type { PatternKey } from '../../core/phrases/pattern-key.ts';
import { createPatternSearch } from '../../core/phrases/search-patterns.ts';
import { sendPack } from '../../core/phrases/send-pack.ts';
import { say } from '../../platform/say.ts';
import { readMutes } from '../../storage/mutes.ts';
import { readPacks } from '../../storage/packs.ts';
import { readTallies } from '../../storage/tallies.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { useSettings } from '../../storage/use-settings.ts';
import { ImportPack } from './ImportPack.tsx';
import { notUsefulRows } from './not-useful-rows.ts';
import { OwnPhrases } from './OwnPhrases.tsx';
import { PackList } from './PackList.tsx';
import { usePapers } from './use-papers.ts';
import { usePhraseActions } from './use-phrase-actions.ts';

type Packs = readonly [base: Pack, ...others: Pack[]];

/** The Phrases page: what is looked for, the reader's own phrases, packs from others, and what is not useful. */
export function Phrases() {
  const heading = useRef<HTMLHeadingElement>(null);
  const actions = usePhraseActions(heading);
  const stored = useLiveQuery(readPacks, []);
  const talliesRead = useLiveQuery(readTallies, []);
  const mutesRead = useLiveQuery(readMutes, []);
  const settings = useSettings();
  const mutes = mutesRead.state === 'ready' ? mutesRead.value : [];
  const openPapers = usePapers(mutes.some(({ title }) => title === ''));
  const [words, setWords] = useState('');

  const packs = useMemo<Packs>(
    () => [sendPack, ...(stored.state === 'ready' ? stored.value.slice(1) : [])],
    [stored],
  );
  const [base, ...others] = packs;
  const searched = useMemo(
    () =>
      packs
        .filter(({ id }) => id !== OWN_PACK)
        .map((pack) => ({ pack, search: createPatternSearch(pack, { ...base.lists, ...pack.lists }) })),
    [packs],
  );
  const isReady = settings !== null && stored.state !== 'loading';
  useEffect(() => {
    // What the address names is not there before the database has answered.
    if (isReady && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isReady]);
  if (!isReady) return <p>{say('phrases_openingThePhrases')}</p>;

  const tallies = talliesRead.state === 'ready' ? talliesRead.value : new Map<PatternKey, never>();
  const muted = new Set(settings.mutedPatterns);
  const own = others.find(({ id }) => id === OWN_PACK) ?? emptyOwnPack('');
  const rows = notUsefulRows(settings.mutedPatterns, mutes, packs, openPapers);
  const total = searched.reduce((sum, { pack }) => sum + pack.patterns.length, 0);
  const found = searched.reduce((sum, { search }) => sum + search(words).length, 0);

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('phrases_phrases')}
      </h1>
      <p>{say('phrases_theseAreThePhrasesThatMinuted')}</p>
      {stored.state === 'failed' && <p role="alert">{errorText(stored.code)}</p>}
      <OwnPhrases
        pack={own}
        base={base}
        on={!settings.packsOff.includes(OWN_PACK)}
        muted={muted}
        tallies={tallies}
        actions={actions}
      />
      <div role="search" class="search">
        <label>
          {say('phrases_findAPhraseInThePacks')}{' '}
          <input
            type="search"
            data-field="search"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <p role="status" class="soft" data-found-count>
          {words.trim() === '' ? phrases(total) : say('phrases_of', { found, phrases: phrases(total) })}
        </p>
      </div>
      {searched.map(({ pack, search }) => (
        <PackList
          key={pack.id}
          pack={pack}
          base={base}
          search={search}
          words={words}
          settings={settings}
          muted={muted}
          tallies={tallies}
          actions={actions}
        />
      ))}
      <section aria-labelledby="not-useful">
        <h2 id="not-useful">{say('phrases_notUseful')}</h2>
        <NotUseful
          rows={rows}
          onShowAgain={({ key, paper }) => void actions.mute(key as PatternKey, paper, false)}
        />
      </section>
      <ImportPack packs={packs} onAccept={(offer) => void actions.accept(offer)} />
      <Toast message={actions.message} onClose={actions.close} />
    </>
  );
}
