type Props = { host: string; onYes: () => void; onNo: () => void };

/** Asks once whether PDFs may open in the reader by themselves. */
export function OpeningOffer({ host, onYes, onNo }: Props) {
  return (
    <section class="opening-offer" aria-labelledby="opening-offer">
      <p>
        <strong id="opening-offer">Open PDFs here by themselves?</strong> PDFs on {host}, and on the other
        sites that you have allowed, would then open in Minuted at once. “Open the original” always leads back
        to your browser’s own viewer, and the toolbar button has a switch for this.
      </p>
      <p>
        <button type="button" class="primary" onClick={onYes}>
          Yes, open them here
        </button>{' '}
        <button type="button" onClick={onNo}>
          No, thanks
        </button>
      </p>
    </section>
  );
}
