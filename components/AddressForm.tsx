import { useState } from 'preact/hooks';

/** A field for the address of a paper; `onAddress` hears of what was typed or pasted, as it is. */
export function AddressForm({ onAddress }: { onAddress: (words: string) => void }) {
  const [address, setAddress] = useState('');
  return (
    <form
      class="address-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() !== '') onAddress(address);
      }}
    >
      <label>
        Or paste the address of a paper
        <input
          inputMode="url"
          spellcheck={false}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>{' '}
      <button type="submit">Open this address</button>
    </form>
  );
}
