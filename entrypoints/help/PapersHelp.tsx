import { Said } from '../../components/Said.tsx';
import { say } from '../../platform/say.ts';

/** How to read a council paper when there is little time. */
export function PapersHelp() {
  return (
    <>
      <p>{say('papersHelp_aCouncilPutsAllThePapers')}</p>
      <ol>
        <li>
          <Said
            text="papersHelp_beginWithTheAgendaOnThe"
            tags={{ strong: (words) => <strong>{words}</strong> }}
          />
        </li>
        <li>
          <Said
            text="papersHelp_readRecommendationsFirstThey"
            tags={{ strong: (words) => <strong>{words}</strong> }}
          />
        </li>
        <li>
          <Said
            text="papersHelp_thenLetMinutedShowYouWhere"
            tags={{ strong: (words) => <strong>{words}</strong> }}
          />
        </li>
        <li>
          <Said
            text="papersHelp_lookAtTheAnnexesNumbersAnd"
            tags={{ strong: (words) => <strong>{words}</strong> }}
          />
        </li>
        <li>
          <Said
            text="papersHelp_lookAtTheDateAndThe"
            tags={{ strong: (words) => <strong>{words}</strong> }}
          />
        </li>
        <li>
          <Said
            text="papersHelp_seeWhatIsMissingTheLine"
            tags={{ strong: (words) => <strong>{words}</strong> }}
          />
        </li>
      </ol>
      <p>{say('papersHelp_onePaperMayCountTheSame')}</p>
    </>
  );
}
