import { useEffect, useRef } from 'preact/hooks';
import { say } from '../platform/say.ts';
import { formatSize } from './format-size.ts';

/** What is inside a file that was made but not saved yet. */
export type FilePreview = {
  name: string;
  /** In bytes. */
  size: number;
  /** The first part of what people read in it; null for a file that is no text. */
  text: string | null;
  /** Whether there is more text than that. */
  isCut: boolean;
  /** The sheets of a workbook, or the files of an archive. */
  parts: readonly { name: string; size?: number; detail?: string }[];
};

/** So many files of an archive are named. */
const NAMED = 200;

/** Shows what is inside a file, to be read before it is saved. */
export function ExportPreview({ name, size, text, isCut, parts }: FilePreview) {
  const section = useRef<HTMLElement>(null);
  // It stands below much else, and is what the reader asked for.
  useEffect(() => section.current?.focus(), [name, size]);
  return (
    <section
      class="export-preview"
      aria-label={say('exportPreview_preview')}
      data-preview
      tabIndex={-1}
      ref={section}
    >
      <p>
        <strong>{name}</strong> <span class="soft">{formatSize(size)}</span>
      </p>
      {text !== null && (
        // What scrolls can be scrolled by keys only when it has the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0} role="region" aria-label={say('exportPreview_theFirstPartOfTheFile')}>
          {text}
        </pre>
      )}
      {isCut && <p class="soft">{say('exportPreview_thisIsTheBeginningTheFile')}</p>}
      {parts.length > 0 && (
        <ul>
          {parts.slice(0, NAMED).map((part) => (
            <li key={part.name}>
              {part.name}{' '}
              <span class="soft">
                {part.detail ?? (part.size === undefined ? '' : formatSize(part.size))}
              </span>
            </li>
          ))}
          {parts.length > NAMED && (
            <li>
              {say('exportPreview_andMoreFiles', { parts: (parts.length - NAMED).toLocaleString('en-GB') })}
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
