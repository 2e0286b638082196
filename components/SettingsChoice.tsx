type Props<T extends string> = {
  name: string;
  legend: string;
  choices: readonly (readonly [value: T, text: string])[];
  value: T;
  onChoose: (value: T) => void;
};

/** One setting with a few answers, of which one holds. */
export function SettingsChoice<T extends string>({ name, legend, choices, value, onChoose }: Props<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(([choice, text]) => (
        <label key={choice} class="switch">
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === value}
            onChange={() => onChoose(choice)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
