type Props = { address: string; onCopy: () => void };

/** Where a paper came from. The address bar of the browser has the reader's own address, so it stands here. */
export function PaperSource({ address, onCopy }: Props) {
  return (
    <p class="paper-source">
      <span class="soft">From</span>{' '}
      <span class="paper-address" title={address}>
        {address}
      </span>{' '}
      <button type="button" class="quiet" onClick={onCopy}>
        Copy<span class="visually-hidden"> the address of the paper</span>
      </button>
    </p>
  );
}
