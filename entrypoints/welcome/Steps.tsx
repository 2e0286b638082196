import { say } from '../../platform/say.ts';

type Props = { names: readonly string[]; current: number; onGo: (step: number) => void };

/** The steps of the welcome, each one press away, and where one is. */
export function Steps({ names, current, onGo }: Props) {
  return (
    <nav aria-label={say('steps_steps')}>
      <ol class="steps">
        {names.map((name, step) => (
          <li key={name}>
            <button
              type="button"
              class="quiet"
              data-step={step + 1}
              aria-current={step === current ? 'step' : undefined}
              onClick={() => onGo(step)}
            >
              {step + 1}. {name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
