import { Said } from '../../components/Said.tsx';
import { say } from '../../platform/say.ts';

/** The second screen: what is kept, where, and that nothing leaves. */
export function WhereItStays() {
  return (
    <>
      <p>
        <Said
          text="whereItStays_nothingLeavesYourComputer"
          tags={{ strong: (words) => <strong>{words}</strong> }}
        />
      </p>
      <ul>
        <li>
          <Said
            text="whereItStays_whatYouSaveGoesIntoYour"
            tags={{ strong: (words) => <strong>{words}</strong> }}
          />
        </li>
        <li>{say('whereItStays_minutedOnlyFetchesAPaperThat')}</li>
        <li>{say('whereItStays_somethingLeavesOnlyWhenYouSave')}</li>
      </ul>
      <p>
        <Said
          text="whereItStays_whatYouShouldKnowIfYou"
          tags={{ strong: (words) => <strong>{words}</strong> }}
        />
      </p>
      <p>
        <a href="help.html#backup">{say('whereItStays_howToBackUp')}</a>
      </p>
    </>
  );
}
