type Props = { host: string; onYes: () => void; onNo: () => void };

/** Asks once whether PDFs may open in the reader by themselves. */
export function OpeningOffer({ host, onYes, onNo }: Props) {
  return (
    <section class="opening-offer" aria-labelledby="opening-offer">
      <p>
        <strong id="opening-offer">Open PDFs here by themselves?</strong> From now on those on {host}, and on
        the other sites that you have allowed, would open in Minuted at once. You can switch it off again at
        the toolbar button.
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
