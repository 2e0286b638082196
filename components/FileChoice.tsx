type Props = { files: readonly File[]; current: File | null; onOpen: (file: File) => void };

/** The files that were dropped or chosen together, to be opened one after the other. */
export function FileChoice({ files, current, onOpen }: Props) {
  return (
    <nav class="file-choice" aria-label="Your files">
      <span class="soft">Your {files.length} files:</span>
      {files.map((file) => (
        <button type="button" aria-current={file === current} onClick={() => onOpen(file)}>
          {file.name}
        </button>
      ))}
    </nav>
  );
}
