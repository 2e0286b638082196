import { useState } from 'preact/hooks';
import type { Authority } from '../core/evidence/authorities.ts';
import { say, sayCount } from '../platform/say.ts';

type Props = {
  councils: Authority[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: Set<string>) => void;
};

/** A list of councils to tick, with a field that narrows it. Ticked councils stay in sight. */
export function CouncilPicker({ councils, chosen, onChange }: Props) {
  const [wanted, setWanted] = useState('');
  const needle = wanted.trim().toLowerCase();
  const shown = councils.filter(({ name }) => chosen.has(name) || name.toLowerCase().includes(needle));
  const toggle = (name: string) => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    onChange(next);
  };
  return (
    <fieldset class="card council-picker">
      <legend>{say('councilPicker_whichCouncilsDoYouFollow')}</legend>
      <label>
        {say('councilPicker_findYourCouncil')}
        <input
          type="search"
          value={wanted}
          placeholder={say('councilPicker_typeItsName')}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="soft">
        {sayCount('councilPicker_councilsInTheListChosen', shown.length, { chosen: chosen.size })}
      </p>
      <ul>
        {shown.map(({ name, region }) => (
          <li key={name}>
            <label>
              <input type="checkbox" checked={chosen.has(name)} onChange={() => toggle(name)} />
              <span>
                {name} <span class="soft">{region}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
