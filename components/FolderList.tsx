import { useState } from 'preact/hooks';
import type { Folder } from '../core/evidence/folder.ts';
import { say } from '../platform/say.ts';
import { NameDialog } from './NameDialog.tsx';
import { Said } from './Said.tsx';

type Props = {
  folders: readonly { folder: Folder; count: number }[];
  /** How many quotes there are in the whole locker. */
  total: number;
  /** The id of the folder that is open; null for the whole locker. */
  open: string | null;
  onOpen: (id: string | null) => void;
  onNew: (name: string) => void;
  onRename: (folder: Folder, name: string) => void;
  onDelete: (folder: Folder) => void;
};

/** The folders: a list beside the quotes, and a choice of one line where there is no room beside them. */
export function FolderList({ folders, total, open, onOpen, onNew, onRename, onDelete }: Props) {
  const [asking, setAsking] = useState<'new' | 'rename' | null>(null);
  const current = folders.find(({ folder }) => folder.id === open)?.folder;
  const all = [
    { id: null, name: say('folderList_wholeLocker'), count: total },
    ...folders.map(({ folder: { id, name }, count }) => ({ id, name, count })),
  ];
  return (
    <section class="folders" aria-labelledby="folders">
      <h2 id="folders">{say('folderList_folders')}</h2>
      <label class="folder-choice">
        <span class="visually-hidden">{say('folderList_openFolder')}</span>
        <select value={open ?? ''} onChange={(event) => onOpen(event.currentTarget.value || null)}>
          {all.map(({ id, name, count }) => (
            <option key={id} value={id ?? ''}>
              {name} ({count.toLocaleString('en-GB')})
            </option>
          ))}
        </select>
      </label>
      <ul class="folder-list">
        {all.map(({ id, name, count }) => (
          <li key={id}>
            <button
              type="button"
              class="quiet"
              data-folder={id ?? 'all'}
              aria-current={id === open ? 'true' : undefined}
              onClick={() => onOpen(id)}
            >
              <span>{name}</span> <span class="soft">{count.toLocaleString('en-GB')}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" data-action="new-folder" onClick={() => setAsking('new')}>
          {say('folderList_newFolder')}
        </button>
        {current && (
          <>
            <button type="button" data-action="rename-folder" onClick={() => setAsking('rename')}>
              <Said
                text="folderList_rename"
                parts={{ name: current.name }}
                tags={{ heard: (words) => <span class="visually-hidden">{words}</span> }}
              />
            </button>
            <button type="button" data-action="delete-folder" onClick={() => onDelete(current)}>
              <Said
                text="folderList_deleteFolder"
                parts={{ name: current.name }}
                tags={{ heard: (words) => <span class="visually-hidden">{words}</span> }}
              />
            </button>
          </>
        )}
      </div>
      {asking && (
        <NameDialog
          title={asking === 'new' ? say('folderList_newFolder') : say('folderList_renameTheFolder')}
          label={say('folderList_nameSuchAsTribunalAppeal')}
          name={asking === 'rename' ? (current?.name ?? '') : ''}
          onName={(name) => {
            setAsking(null);
            if (asking === 'new') onNew(name);
            else if (current) onRename(current, name);
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}
