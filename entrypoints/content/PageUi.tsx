import type { CardState, UiActions, UiState } from './ui-state.ts';

/** The small interface in a page: a bar, a card for the current hit or quote, a button at selected words. */
export function PageUi({ state, actions }: { state: UiState; actions: UiActions }) {
  const { bar, card, selection } = state;
  return (
    <>
      <output class="visually-hidden">{card ? [card.heading, ...card.paragraphs].join(' ') : ''}</output>
      {(card || bar !== null) && (
        <div class="panel">
          {card && <Card card={card} actions={actions} />}
          {bar !== null && <Bar sentence={bar} state={state} actions={actions} />}
        </div>
      )}
      {selection && (
        <button
          type="button"
          class="at-selection primary"
          style={{ left: `${selection.x}px`, top: `${selection.y}px` }}
          // A press elsewhere would take the selection away before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={actions.save}
        >
          Save these words
        </button>
      )}
    </>
  );
}

type BarProps = { sentence: string; state: UiState; actions: UiActions };

function Bar({ sentence, state, actions }: BarProps) {
  return (
    <section class="bar" aria-label="Minuted">
      <output>{sentence}</output>
      {state.hasHits && (
        <>
          <button type="button" onClick={() => actions.step(-1)}>
            Previous
          </button>
          <button type="button" class="primary" onClick={() => actions.step(1)}>
            Next
          </button>
        </>
      )}
      <button type="button" onClick={actions.save}>
        Save
      </button>
      <button type="button" onClick={() => actions.openLocker(null)}>
        Locker
      </button>
      {state.canAllow && (
        <button type="button" onClick={actions.allowSite}>
          Always on this site
        </button>
      )}
      <button type="button" onClick={actions.hideHere}>
        Hide on this site
      </button>
      <button type="button" aria-label="Close this bar" onClick={actions.closeBar}>
        ×
      </button>
    </section>
  );
}

function Card({ card, actions }: { card: CardState; actions: UiActions }) {
  const { saved, keys, muted } = card;
  return (
    <section class="card" aria-label="About these words">
      <h2>{card.heading}</h2>
      {card.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p class="row">
        {card.canSave && (
          <button type="button" class="primary" onClick={actions.save}>
            Save this sentence
          </button>
        )}
        {saved?.canUndo && (
          <button type="button" onClick={() => actions.undo(saved.quote)}>
            Undo
          </button>
        )}
        {saved && (
          <button type="button" onClick={() => actions.openLocker(saved.quote)}>
            Open the locker
          </button>
        )}
        {keys.length > 0 && (
          <>
            <button type="button" onClick={() => actions.mute(keys, false)}>
              Not useful here
            </button>
            <button type="button" onClick={() => actions.mute(keys, true)}>
              Not useful at all
            </button>
          </>
        )}
        {muted && (
          <button type="button" onClick={() => actions.undoMute(muted)}>
            Undo
          </button>
        )}
        <button type="button" onClick={actions.closeCard}>
          Close
        </button>
      </p>
    </section>
  );
}
