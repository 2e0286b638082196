import { useId, useState } from 'preact/hooks';
import type { Folder } from '../core/evidence/folder.ts';
import type { Voice } from '../core/evidence/quote.ts';
import { VOICES } from '../core/evidence/voice-names.ts';
import { say, sayCount } from '../platform/say.ts';
import { Said } from './Said.tsx';
import { VOICE_NAMES } from './locker-names.ts';

type Props = {
  /** How many quotes are selected, and how many were found. */
  selected: number;
  found: number;
  knownTags: readonly string[];
  folders: readonly Folder[];
  /** The folder that is open, out of which quotes can be taken. */
  open: Folder | null;
  onTag: (tag: string) => void;
  onUntag: (tag: string) => void;
  onFile: (folder: Folder) => void;
  onNewFolder: () => void;
  onUnfile: () => void;
  onVoice: (voice: Voice | null) => void;
  onExport: () => void;
  onCheck: () => void;
  onLetter: () => void;
  onDelete: () => void;
  onSelectAll: () => void;
  onClear: () => void;
};

/** What can be done to all selected quotes at once. The region is always there, so that its count is heard. */
export function SelectionBar(props: Props) {
  const { selected, found } = props;
  const count = sayCount('selectionBar_quotesSelected', selected);
  return (
    <section class="selection" aria-label={say('selectionBar_selectedQuotes')} hidden={selected === 0}>
      <div class="row">
        <strong role="status">{selected > 0 && count}</strong>
        {selected < found && (
          <button type="button" data-action="select-all" onClick={props.onSelectAll}>
            {say('selectionBar_selectAllFound', { found: found.toLocaleString('en-GB') })}
          </button>
        )}
        <button type="button" data-action="clear-selection" onClick={props.onClear}>
          <Said
            text="selectionBar_clearTheSelection"
            tags={{ heard: (words) => <span class="visually-hidden">{words}</span> }}
          />
        </button>
      </div>
      {selected > 0 && (
        <details open={innerWidth >= 640 && innerHeight >= 480}>
          <summary>{say('selectionBar_whatToDoWithThem')}</summary>
          <Actions {...props} />
        </details>
      )}
    </section>
  );
}

function Actions(props: Props) {
  const { knownTags, folders, open } = props;
  const id = useId();
  const [tag, setTag] = useState('');
  const [folder, setFolder] = useState('');
  const [voice, setVoice] = useState<Voice | ''>('');
  const words = tag.trim().replace(/\s+/g, ' ');
  const file = () => {
    const chosen = folders.find((one) => one.id === folder);
    if (chosen) props.onFile(chosen);
    else props.onNewFolder();
  };
  return (
    <div class="selection-actions">
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (words === '') return;
          props.onTag(words);
          setTag('');
        }}
      >
        <label>
          {say('selectionBar_tag')}{' '}
          <input
            data-bulk-tag
            value={tag}
            list={id}
            autocomplete="off"
            onInput={(event) => setTag(event.currentTarget.value)}
          />
        </label>
        <datalist id={id}>
          {knownTags.slice(0, 200).map((known) => (
            <option key={known}>{known}</option>
          ))}
        </datalist>
        <button type="submit" data-action="bulk-tag">
          {say('selectionBar_addTag')}
        </button>
        <button
          type="button"
          data-action="bulk-untag"
          onClick={() => {
            if (words === '') return;
            props.onUntag(words);
            setTag('');
          }}
        >
          {say('selectionBar_takeTagOff')}
        </button>
      </form>
      <div class="row">
        <label>
          {say('selectionBar_folder')}{' '}
          <select data-bulk-folder value={folder} onChange={(event) => setFolder(event.currentTarget.value)}>
            <option value="">{say('selectionBar_aNewFolder')}</option>
            {folders.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" data-action="bulk-file" onClick={file}>
          {say('selectionBar_putIn')}
        </button>
        {open && (
          <button type="button" data-action="bulk-unfile" onClick={props.onUnfile}>
            {say('selectionBar_takeOutOf', { name: open.name })}
          </button>
        )}
      </div>
      <div class="row">
        <label>
          {say('selectionBar_whoSaidIt')}{' '}
          <select
            data-bulk-voice
            value={voice}
            onChange={(event) => setVoice(event.currentTarget.value as Voice | '')}
          >
            <option value="">{say('selectionBar_notSaid')}</option>
            {VOICES.map((one) => (
              <option key={one} value={one}>
                {VOICE_NAMES[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" data-action="bulk-voice" onClick={() => props.onVoice(voice || null)}>
          {say('selectionBar_set')}
        </button>
      </div>
      <div class="row">
        <button type="button" data-action="bulk-export" onClick={props.onExport}>
          {say('selectionBar_exportThese')}
        </button>
        <button type="button" data-action="bulk-letter" onClick={props.onLetter}>
          {say('selectionBar_writeALetter')}
        </button>
        <button type="button" data-action="bulk-check" onClick={props.onCheck}>
          {say('selectionBar_checkTheirSources')}
        </button>
        <button type="button" class="danger" data-action="bulk-delete" onClick={props.onDelete}>
          {say('selectionBar_moveToTheBin')}
        </button>
      </div>
    </div>
  );
}
