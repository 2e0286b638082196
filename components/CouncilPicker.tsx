import { useState } from 'preact/hooks';
import type { Authority } from '../core/evidence/authorities.ts';

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
      <legend>Which councils do you follow?</legend>
      <label>
        Find your council
        <input
          type="search"
          value={wanted}
          placeholder="Type its name"
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="soft">
        {shown.length === 1 ? '1 council' : `${shown.length} councils`} in the list, {chosen.size} chosen.
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
