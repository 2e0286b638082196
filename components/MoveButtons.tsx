import { say } from '../platform/say.ts';

type Props = {
  /** The place in the folder, from 1, and how many there are. */
  place: number;
  count: number;
  /** One place up (-1) or down (1). */
  onMove: (step: -1 | 1) => void;
  onDragStart: () => void;
};

/** Ways to move a quote in the order of its folder: two buttons, and a handle to drag it by. */
export function MoveButtons({ place, count, onMove, onDragStart }: Props) {
  const button = (step: -1 | 1, name: string, sign: string) => {
    const isEnd = step < 0 ? place === 1 : place === count;
    return (
      <button
        type="button"
        class="quiet"
        data-action={step < 0 ? 'move-up' : 'move-down'}
        // Not `disabled`, which would lose the focus at either end.
        aria-disabled={isEnd}
        aria-keyshortcuts={step < 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
        onClick={() => {
          if (!isEnd) onMove(step);
        }}
      >
        <span aria-hidden="true">{sign}</span>
        <span class="visually-hidden">{name}</span>
      </button>
    );
  };
  return (
    <span class="movers">
      <span class="soft small">
        {place.toLocaleString('en-GB')}
        <span class="visually-hidden"> {say('moveButtons_of', { count })}</span>
      </span>
      {button(-1, say('moveButtons_moveUp'), '↑')}
      {button(1, say('moveButtons_moveDown'), '↓')}
      {/* For the mouse only: the buttons beside it do the same. */}
      <span
        class="drag"
        draggable
        aria-hidden="true"
        title={say('moveButtons_dragToAnotherPlace')}
        onDragStart={(event) => {
          event.dataTransfer?.setData('text/plain', '');
          onDragStart();
        }}
      >
        ⠿
      </span>
    </span>
  );
}
