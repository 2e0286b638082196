import { useEffect, useState } from 'preact/hooks';
import { KeyTable } from '../../components/KeyTable.tsx';
import { commandKeys } from '../../platform/command-keys.ts';

/** The keys that work everywhere, as they are set now, and where to find the others. */
export function KeysHelp() {
  const [keys, setKeys] = useState<[string, string][]>([]);
  useEffect(() => void commandKeys().then(setKeys), []);
  return (
    <>
      <p>These work on every page where Minuted runs, and in the reader:</p>
      <KeyTable keys={keys} />
      <p>
        To change them in Chrome or Edge, type <kbd>chrome://extensions/shortcuts</kbd> into the address bar.
        In Firefox, open <kbd>about:addons</kbd>, press the cog, and choose “Manage Extension Shortcuts”.
      </p>
      <p>
        To search your locker from anywhere, type <kbd>minuted</kbd>, a space and some words into the address
        bar, and press <kbd>Enter</kbd>.
      </p>
      <p>
        The reader and the locker have more keys. Press <kbd>?</kbd> there to see them all. If you speak to
        your computer, you can <a href="options.html#settings">switch single keys off</a>.
      </p>
    </>
  );
}
