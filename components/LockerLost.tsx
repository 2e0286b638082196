type Props = { onAccept: () => void };

/** Says that the browser has deleted what was in the locker, and what can be done. */
export function LockerLost({ onAccept }: Props) {
  return (
    <section class="card" role="alert" data-locker-lost>
      <h2>Your browser has deleted your locker</h2>
      <p>
        There were quotes here before, and they are gone. This happens when site data or history is cleared,
        when a browser is set to clear them on closing, or when the disk was full. Minuted cannot bring them
        back by itself.
      </p>
      <p>
        If you have an export (a file named evidence.json), import it below: everything in it comes back. Then
        look in the browser’s privacy settings whether it clears site data when it closes.
      </p>
      <button type="button" data-action="accept-loss" onClick={onAccept}>
        I have read this
      </button>
    </section>
  );
}
