import { useEffect, useRef } from 'preact/hooks';
import { describePattern } from '../core/phrases/describe-pattern.ts';
import type { PackOffer } from '../core/phrases/judge-pack.ts';
import type { Pack } from '../core/phrases/pack.ts';
import { say } from '../platform/say.ts';
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
        {ownPhrases ? say('packOfferCard_phrasesThatSomebodyWrote') : pack.name}
      </h3>
      <PackFacts pack={pack} />
      <p>
        {ownPhrases
          ? say('packOfferCard_theyWouldBeAddedToMy')
          : before
            ? say('packOfferCard_youHaveVersionOfThisPack', {
                version: before.version,
                offered: pack.version,
              })
            : say('packOfferCard_youDoNotHaveThisPack')}{' '}
        {isNothing
          ? say('packOfferCard_nothingWouldChange')
          : say('packOfferCard_allItsOwnTestSentencesPass')}
      </p>
      <ul>
        <Change ids={added} what={say('packOfferCard_new')} pack={pack} lists={lists} />
        <Change ids={changed} what={say('packOfferCard_changed')} pack={pack} lists={lists} />
        <Change ids={removed} what={say('packOfferCard_noLongerInIt')} pack={before ?? pack} lists={lists} />
      </ul>
      <details>
        <summary>{say('packOfferCard_allOfTheFileByCategory')}</summary>
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
              ? say('packOfferCard_addToMine', { phrases: phrases(ownPhrases.length) })
              : before
                ? say('packOfferCard_changeToVersion', { version: pack.version })
                : say('packOfferCard_addThisPack')}
          </button>
        )}
        <button type="button" data-action="refuse-pack" onClick={onCancel}>
          {isNothing ? say('common_close') : say('packOfferCard_doNotAddIt')}
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
