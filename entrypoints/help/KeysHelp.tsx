import { useEffect, useState } from 'preact/hooks';
import { KeyTable } from '../../components/KeyTable.tsx';
import { Said } from '../../components/Said.tsx';
import { commandKeys } from '../../platform/command-keys.ts';
import { say } from '../../platform/say.ts';

/** The keys that work everywhere, as they are set now, and where to find the others. */
export function KeysHelp() {
  const [keys, setKeys] = useState<[string, string][]>([]);
  useEffect(() => void commandKeys().then(setKeys), []);
  return (
    <>
      <p>{say('keysHelp_theseWorkOnEveryPageWhere')}</p>
      <KeyTable keys={keys} />
      <p>
        <Said text="keysHelp_toChangeThemInChromeOr" tags={{ kbd: (words) => <kbd>{words}</kbd> }} />
      </p>
      <p>
        <Said text="keysHelp_toSearchYourLockerFromAnywhere" tags={{ kbd: (words) => <kbd>{words}</kbd> }} />
      </p>
      <p>
        <Said
          text="keysHelp_theReaderAndTheLockerHave"
          tags={{
            kbd: (words) => <kbd>{words}</kbd>,
            link: (words) => <a href="options.html#settings">{words}</a>,
          }}
        />
      </p>
    </>
  );
}
