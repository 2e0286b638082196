import { useState } from 'preact/hooks';
import { say } from '../platform/say.ts';

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
        {say('addressForm_orPasteTheAddressOfA')}
        <input
          inputMode="url"
          spellcheck={false}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>{' '}
      <button type="submit">{say('addressForm_openThisAddress')}</button>
    </form>
  );
}
