import { useState } from 'preact/hooks';
import { ExportDialog } from '../../../components/ExportDialog.tsx';
import { EXPORT_FORMATS, type ExportFormat } from '../../../core/exports/formats.ts';
import { tidyOwnWords } from '../../../core/private-data/own-words.ts';
import type { PrivateChoices } from '../../../core/private-data/private-choice.ts';
import { copySizes } from '../../../storage/copy-sizes.ts';
import { readKeyNumber } from '../../../storage/keys.ts';
import { changeSettings } from '../../../storage/settings.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { useSettings } from '../../../storage/use-settings.ts';
import { copiesText } from './copies-text.ts';
import type { ExportScope } from './export-scope.ts';
import { useExport } from './use-export.ts';
import { useOutgoing } from './use-outgoing.ts';

const FORMATS: readonly ExportFormat[] = EXPORT_FORMATS;

type Props = { scope: ExportScope; onClose: () => void };

/** The dialog in which a part of the locker is looked through, previewed and saved as a file. */
export function Exporting({ scope, onClose }: Props) {
  const formats = FORMATS.filter(({ id }) => scope.formats?.includes(id) ?? true);
  const [format, setFormat] = useState(formats[0]!);
  /** What the reader switched, by format and option. */
  const [switched, setSwitched] = useState<Readonly<Record<string, Record<string, boolean>>>>({});
  const [choices, setChoices] = useState<PrivateChoices>(new Map());
  const ownWords = useSettings()?.privateWords ?? null;
  const outgoing = useOutgoing(scope.only, ownWords);
  const sizes = useLiveQuery(() => copySizes(scope.only), [scope.only]);
  const key = useLiveQuery(readKeyNumber, []);
  const usual = (format.options ?? []).map(({ id, on }) => [id, on] as const);
  const options = { ...Object.fromEntries(usual), ...switched[format.id] };
  const { work, preview, look, save, stop } = useExport({
    scope,
    format,
    options,
    ownWords: ownWords ?? [],
    choices,
  });
  return (
    <ExportDialog
      title={scope.title}
      formats={formats}
      format={format}
      options={options}
      outgoing={outgoing}
      remarks={{ sources: sizes.state === 'ready' ? copiesText(sizes.value) : '' }}
      keyNumber={options.sign && key.state === 'ready' ? (key.value?.number ?? null) : null}
      ownWords={ownWords ?? []}
      choices={choices}
      work={work}
      preview={preview}
      onFormat={setFormat}
      onOption={(id, on) => setSwitched({ ...switched, [format.id]: { ...switched[format.id], [id]: on } })}
      onOwnWords={(words) => changeSettings({ privateWords: tidyOwnWords(words) })}
      onChoices={setChoices}
      onLook={() => void look()}
      onSave={() => void save()}
      onStop={stop}
      onClose={onClose}
    />
  );
}
