import { EXPORT_GROUPS, type ExportFormat } from '../core/exports/formats.ts';
import { say } from '../platform/say.ts';
import { Switch } from './Switch.tsx';

type Props = {
  formats: readonly ExportFormat[];
  chosen: ExportFormat;
  /** Which options of the chosen format are on. */
  options: Readonly<Record<string, boolean>>;
  /** Said behind the hint of an option, by its id, where more is known of it. */
  remarks: Readonly<Record<string, string>>;
  disabled: boolean;
  onFormat: (format: ExportFormat) => void;
  onOption: (id: string, on: boolean) => void;
};

/** The choice of a format: each with a sentence that says for whom it is, the chosen one with its switches. */
export function ExportFormats({ formats, chosen, options, remarks, disabled, onFormat, onOption }: Props) {
  return (
    <fieldset class="export-formats" data-action="choose-format" disabled={disabled}>
      <legend>{say('exportFormats_asWhat')}</legend>
      {Object.entries(EXPORT_GROUPS).map(([group, name]) => {
        const own = formats.filter((format) => format.group === group);
        if (own.length === 0) return null;
        return (
          <div key={group} role="group" aria-label={name}>
            <p class="export-group" aria-hidden="true">
              {name}
            </p>
            {own.map((format) => (
              <div key={format.id}>
                <label class="export-format" data-chosen={format === chosen || undefined}>
                  <input
                    type="radio"
                    name="export-format"
                    data-format={format.id}
                    checked={format === chosen}
                    aria-describedby={`hint-${format.id}`}
                    onChange={() => onFormat(format)}
                  />
                  <span>
                    {format.label}
                    <span class="soft" id={`hint-${format.id}`}>
                      {format.hint}
                    </span>
                  </span>
                </label>
                {format === chosen &&
                  format.options?.map(({ id, label, hint }) => (
                    <p key={id} class="export-option" data-option={id}>
                      <Switch label={label} on={options[id] ?? false} onSwitch={(on) => onOption(id, on)}>
                        {label}
                      </Switch>
                      {hint && <span class="soft"> {[hint, remarks[id]].filter(Boolean).join(' ')}</span>}
                    </p>
                  ))}
              </div>
            ))}
          </div>
        );
      })}
    </fieldset>
  );
}
