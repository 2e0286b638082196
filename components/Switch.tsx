type Props = { label: string; on: boolean; onSwitch: (on: boolean) => void; children?: string };

/** A switch. Its words are for screen readers unless they stand as `children` beside it. */
export function Switch({ label, on, onSwitch, children }: Props) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        aria-label={label}
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}
