import type { ComponentChildren } from 'preact';
import { Switch } from './Switch.tsx';

type Props = {
  name: string;
  text: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
  children: ComponentChildren;
};

/** One setting that is on or off, with the reason why there is a choice. */
export function SettingsSwitch({ name, text, on, onSwitch, children }: Props) {
  return (
    <div data-setting={name}>
      <p>
        <Switch label={text} on={on} onSwitch={onSwitch}>
          {text}
        </Switch>
      </p>
      <p class="soft">{children}</p>
    </div>
  );
}
