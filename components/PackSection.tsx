import type { ComponentChildren } from 'preact';
import type { Pack } from '../core/phrases/pack.ts';
import { say } from '../platform/say.ts';
import { phrases } from './CategoryPhrases.tsx';
import { Switch } from './Switch.tsx';

type Props = {
  pack: Pack;
  on: boolean;
  onSwitch: (on: boolean) => void;
  onExport: () => void;
  /** Null for the pack that comes with Minuted, which stays. */
  onRemove: (() => void) | null;
  /** Its categories. */
  children: ComponentChildren;
};

/** A pack: whose it is, whether it is looked for, and its categories. */
export function PackSection({ pack, on, onSwitch, onExport, onRemove, children }: Props) {
  const heading = `pack-${pack.id}`;
  return (
    <section class="card pack" aria-labelledby={heading} data-pack={pack.id}>
      <div class="pack-head">
        <h2 id={heading}>{pack.name}</h2>
        <Switch
          label={say('packSection_lookForThePhrasesOf', { name: pack.name })}
          on={on}
          onSwitch={onSwitch}
        >
          {on ? say('packSection_on') : say('packSection_off')}
        </Switch>
      </div>
      <PackFacts pack={pack} />
      <p class="row">
        <button type="button" data-action="export-pack" onClick={onExport}>
          {say('packSection_exportThisPack')}
        </button>
        {onRemove && (
          <button type="button" data-action="remove-pack" onClick={onRemove}>
            {say('packSection_removeThisPack')}
          </button>
        )}
      </p>
      <ul class="categories">{children}</ul>
    </section>
  );
}

/** Whose a pack is, its version, and where its phrases come from. */
export function PackFacts({ pack }: { pack: Pack }) {
  const { author, version, sources, patterns } = pack;
  return (
    <>
      <p class="soft">
        {author
          ? say('packSection_versionBy', { phrases: phrases(patterns.length), version, author })
          : say('packSection_version', { phrases: phrases(patterns.length), version })}
      </p>
      {sources.length > 0 && (
        <details class="sources">
          <summary>{say('packSection_whereItsPhrasesComeFrom', { sources: sources.length })}</summary>
          <ul>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
