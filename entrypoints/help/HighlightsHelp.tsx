import { Said } from '../../components/Said.tsx';
import { MarksPreview } from '../../components/SettingsPreview.tsx';
import { say } from '../../platform/say.ts';

/** What a highlight says, and what nobody should read into it. */
export function HighlightsHelp() {
  return (
    <>
      <p>
        <Said
          text="highlightsHelp_aHighlightIsAPromptTo"
          tags={{ strong: (words) => <strong>{words}</strong> }}
        />
      </p>
      <MarksPreview on />
      <ul>
        <li>
          <Said
            text="highlightsHelp_readFirstStrongWordsCloseTo"
            tags={{ strong: (words) => <strong>{words}</strong> }}
          />
        </li>
        <li>
          <Said
            text="highlightsHelp_worthReadingWordsThatOften"
            tags={{ strong: (words) => <strong>{words}</strong> }}
          />
        </li>
        <li>
          <Said
            text="highlightsHelp_maybeWordsThatMatterOnlyNow"
            tags={{ strong: (words) => <strong>{words}</strong> }}
          />
        </li>
        <li>
          <Said
            text="highlightsHelp_hiddenWordsThatVeryLikelyMean"
            tags={{ strong: (words) => <strong>{words}</strong> }}
          />
        </li>
      </ul>
      <p>{say('highlightsHelp_pressWhyInTheListTo')}</p>
      <p>
        <Said
          text="highlightsHelp_noHighlightsDoesNotMeanNothing"
          tags={{
            strong: (words) => <strong>{words}</strong>,
            link: (words) => <a href="options.html">{words}</a>,
          }}
        />
      </p>
    </>
  );
}
