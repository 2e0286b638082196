import { useId, useState } from 'preact/hooks';
import type { Folder } from '../core/evidence/folder.ts';
import { VOICES, type Voice } from '../core/evidence/quote.ts';
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
  const count = selected === 1 ? '1 quote selected' : `${selected.toLocaleString('en-GB')} quotes selected`;
  return (
    <section class="selection" aria-label="Selected quotes" hidden={selected === 0}>
      <div class="row">
        <strong role="status">{selected > 0 && count}</strong>
        {selected < found && (
          <button type="button" data-action="select-all" onClick={props.onSelectAll}>
            Select all {found.toLocaleString('en-GB')} found
          </button>
        )}
        <button type="button" data-action="clear-selection" onClick={props.onClear}>
          Clear<span class="visually-hidden"> the selection</span>
        </button>
      </div>
      {selected > 0 && (
        <details open={innerWidth >= 640 && innerHeight >= 480}>
          <summary>What to do with them</summary>
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
          Tag{' '}
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
          Add tag
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
          Take tag off
        </button>
      </form>
      <div class="row">
        <label>
          Folder{' '}
          <select data-bulk-folder value={folder} onChange={(event) => setFolder(event.currentTarget.value)}>
            <option value="">A new folder</option>
            {folders.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" data-action="bulk-file" onClick={file}>
          Put in
        </button>
        {open && (
          <button type="button" data-action="bulk-unfile" onClick={props.onUnfile}>
            Take out of “{open.name}”
          </button>
        )}
      </div>
      <div class="row">
        <label>
          Who said it{' '}
          <select
            data-bulk-voice
            value={voice}
            onChange={(event) => setVoice(event.currentTarget.value as Voice | '')}
          >
            <option value="">Not said</option>
            {VOICES.map((one) => (
              <option key={one} value={one}>
                {VOICE_NAMES[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" data-action="bulk-voice" onClick={() => props.onVoice(voice || null)}>
          Set
        </button>
      </div>
      <div class="row">
        <button type="button" data-action="bulk-export" onClick={props.onExport}>
          Export these…
        </button>
        <button type="button" data-action="bulk-letter" onClick={props.onLetter}>
          Write a letter
        </button>
        <button type="button" data-action="bulk-check" onClick={props.onCheck}>
          Check their sources
        </button>
        <button type="button" class="danger" data-action="bulk-delete" onClick={props.onDelete}>
          Move to the bin
        </button>
      </div>
    </div>
  );
}
