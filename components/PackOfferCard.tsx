import { useEffect, useRef } from 'preact/hooks';
import { describePattern } from '../core/phrases/describe-pattern.ts';
import type { PackOffer } from '../core/phrases/judge-pack.ts';
import type { Pack } from '../core/phrases/pack.ts';
import { phrases } from './CategoryPhrases.tsx';
import { PackFacts } from './PackSection.tsx';

type Props = {
  offer: PackOffer;
  /** The pack that comes with Minuted. */
  base: Pack;
  onAccept: () => void;
  onCancel: () => void;
};

/** What a pack from somebody else would bring, before anything of it is kept. */
export function PackOfferCard({ offer, base, onAccept, onCancel }: Props) {
  const { pack, before, changes, ownPhrases } = offer;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [offer]);
  const { added, changed, removed } = changes;
  const isNothing =
    added.length + changed.length + removed.length === 0 &&
    (ownPhrases !== null || pack.version === before?.version);
  const lists = { ...base.lists, ...pack.lists };
  return (
    <section class="card offer" aria-labelledby="offer-name" data-offer={pack.id}>
      <h3 id="offer-name" ref={heading} tabIndex={-1}>
        {ownPhrases ? 'Phrases that somebody wrote' : pack.name}
      </h3>
      <PackFacts pack={pack} />
      <p>
        {ownPhrases
          ? 'They would be added to “My phrases”. None of yours is changed.'
          : before
            ? `You have version ${before.version} of this pack; the file has version ${pack.version}.`
            : 'You do not have this pack yet.'}
        {isNothing ? ' Nothing would change.' : ' All its own test sentences pass.'}
      </p>
      <ul>
        <Change ids={added} what="New" pack={pack} lists={lists} />
        <Change ids={changed} what="Changed" pack={pack} lists={lists} />
        <Change ids={removed} what="No longer in it" pack={before ?? pack} lists={lists} />
      </ul>
      <details>
        <summary>Everything in the file, by category</summary>
        {pack.categories.map(({ id, name, forParent }) => {
          const own = pack.patterns.filter(({ category }) => category === id);
          return (
            <details key={id}>
              <summary>
                {name} <span class="soft">({phrases(own.length)})</span>
              </summary>
              <p>{forParent}</p>
              <PatternLines patterns={own} lists={lists} />
            </details>
          );
        })}
      </details>
      <p class="row">
        {!isNothing && (
          <button type="button" class="primary" data-action="accept-pack" onClick={onAccept}>
            {ownPhrases
              ? `Add ${phrases(ownPhrases.length)} to mine`
              : before
                ? `Change to version ${pack.version}`
                : 'Add this pack'}
          </button>
        )}
        <button type="button" data-action="refuse-pack" onClick={onCancel}>
          {isNothing ? 'Close' : 'Do not add it'}
        </button>
      </p>
    </section>
  );
}

type Lists = Readonly<Record<string, readonly string[]>>;
type ChangeProps = { ids: readonly string[]; what: string; pack: Pack; lists: Lists };

function Change({ ids, what, pack, lists }: ChangeProps) {
  if (ids.length === 0) return null;
  const wanted = new Set(ids);
  return (
    <li>
      <details>
        <summary>
          {what}: {phrases(ids.length)}
        </summary>
        <PatternLines patterns={pack.patterns.filter(({ id }) => wanted.has(id))} lists={lists} />
      </details>
    </li>
  );
}

function PatternLines({ patterns, lists }: { patterns: Pack['patterns']; lists: Lists }) {
  return (
    <ul class="pattern-lines">
      {patterns.map(({ id, pattern }) => (
        <li key={id}>
          <span class="soft">{id}</span> {describePattern(pattern, lists)} <code>{pattern}</code>
        </li>
      ))}
    </ul>
  );
}
