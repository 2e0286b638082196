import { useEffect, useRef, useState } from 'preact/hooks';
import { PatternItem } from '../../components/PatternItem.tsx';
import { PhraseEditor } from '../../components/PhraseEditor.tsx';
import { PhraseLines } from '../../components/PhraseLines.tsx';
import { Said } from '../../components/Said.tsx';
import { Switch } from '../../components/Switch.tsx';
import type { Pack, PackPattern } from '../../core/phrases/pack.ts';
import { patternKey } from '../../core/phrases/pattern-key.ts';
import { say } from '../../platform/say.ts';
import type { PhraseCount } from '../../storage/tallies.ts';
import { exportPack } from './export-pack.ts';
import { PaperCounts } from './PaperCounts.tsx';
import type { PhraseActions } from './use-phrase-actions.ts';
import { usePapers } from './use-papers.ts';

type Props = {
  /** The reader's own pack, with or without phrases. */
  pack: Pack;
  /** The pack that comes with Minuted. */
  base: Pack;
  on: boolean;
  muted: ReadonlySet<string>;
  tallies: ReadonlyMap<string, PhraseCount>;
  actions: PhraseActions;
};

/** The reader's own phrases, and where they are written. */
export function OwnPhrases({ pack, base, on, muted, tallies, actions }: Props) {
  const [editing, setEditing] = useState<PackPattern | 'new' | 'several' | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // The editor had the focus and is gone.
    if (editing === null && wasEditing.current && document.activeElement === document.body)
      add.current?.focus();
    wasEditing.current = editing !== null;
  }, [editing]);
  const lists = { ...base.lists, ...pack.lists };
  const hasAny = pack.patterns.length > 0;

  return (
    <section class="card pack" aria-labelledby="own-heading" data-pack={pack.id}>
      <div class="pack-head">
        <h2 id="own-heading">{pack.name}</h2>
        {hasAny && (
          <Switch
            label={say('ownPhrases_lookForThePhrasesOf', { name: pack.name })}
            on={on}
            onSwitch={(wanted) => void actions.switchPack(pack, wanted)}
          >
            {on ? say('ownPhrases_on') : say('ownPhrases_off')}
          </Switch>
        )}
      </div>
      {!hasAny && <p>{say('ownPhrases_wordsThatYouWantToFind')}</p>}
      <ul class="patterns">
        {pack.patterns.map((pattern) => {
          const key = patternKey(pack.id, pattern.id);
          return (
            <PatternItem
              key={pattern.id}
              pattern={pattern}
              lists={lists}
              count={tallies.get(key) ?? null}
              muted={muted.has(key)}
              onMute={(wanted) => void actions.mute(key, null, wanted)}
            >
              <button type="button" data-action="edit" onClick={() => setEditing(pattern)}>
                <Said
                  text="ownPhrases_change"
                  parts={{ id: pattern.id }}
                  tags={{ heard: (words) => <span class="visually-hidden">{words}</span> }}
                />
              </button>
              <button type="button" data-action="delete-phrase" onClick={() => void actions.remove(pattern)}>
                <Said
                  text="ownPhrases_delete"
                  parts={{ id: pattern.id }}
                  tags={{ heard: (words) => <span class="visually-hidden">{words}</span> }}
                />
              </button>
            </PatternItem>
          );
        })}
      </ul>
      {editing === null ? (
        <p class="row">
          <button
            type="button"
            class="primary"
            ref={add}
            data-action="add-phrase"
            onClick={() => setEditing('new')}
          >
            {say('ownPhrases_addAPhrase')}
          </button>
          <button type="button" data-action="add-phrases" onClick={() => setEditing('several')}>
            {say('ownPhrases_addSeveralPhrases')}
          </button>
          {hasAny && (
            <button
              type="button"
              data-action="export-pack"
              onClick={() =>
                actions.tell(
                  say('ownPhrases_exportedAsLookInYourDownloads', { exportPack: exportPack(pack) }),
                )
              }
            >
              {say('ownPhrases_exportMyPhrases')}
            </button>
          )}
        </p>
      ) : editing === 'several' ? (
        <PhraseLines
          base={base}
          onAdd={(phrases) => void actions.add(...phrases).then((done) => done && setEditing(null))}
          onCancel={() => setEditing(null)}
        />
      ) : (
        <Editing
          key={editing === 'new' ? '' : editing.id}
          phrase={editing === 'new' ? null : editing}
          base={base}
          actions={actions}
          onDone={() => setEditing(null)}
        />
      )}
    </section>
  );
}

type EditingProps = {
  phrase: PackPattern | null;
  base: Pack;
  actions: PhraseActions;
  onDone: () => void;
};

/** The editor with the open papers, which are asked for only while somebody writes. */
function Editing({ phrase, base, actions, onDone }: EditingProps) {
  const papers = usePapers(true);
  return (
    <PhraseEditor
      phrase={phrase}
      base={base}
      onCancel={onDone}
      onSave={(wanted) =>
        void (phrase ? actions.edit(phrase, wanted) : actions.add(wanted)).then((done) => done && onDone())
      }
    >
      {(pattern) => <PaperCounts pattern={pattern} papers={papers} base={base} />}
    </PhraseEditor>
  );
}
