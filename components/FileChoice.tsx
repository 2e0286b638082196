import { say } from '../platform/say.ts';

type Props = { files: readonly File[]; current: File | null; onOpen: (file: File) => void };

/** The files that were dropped or chosen together, to be opened one after the other. */
export function FileChoice({ files, current, onOpen }: Props) {
  return (
    <nav class="file-choice" aria-label={say('fileChoice_yourFiles')}>
      <span class="soft">{say('fileChoice_yourFiles2', { files: files.length })}</span>
      {files.map((file) => (
        <button type="button" aria-current={file === current} onClick={() => onOpen(file)}>
          {file.name}
        </button>
      ))}
    </nav>
  );
}
