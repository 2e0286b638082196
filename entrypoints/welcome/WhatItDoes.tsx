import { Said } from '../../components/Said.tsx';
import { MarksPreview } from '../../components/SettingsPreview.tsx';
import { readerAddress, samplePaper } from '../../platform/pages.ts';
import { say } from '../../platform/say.ts';

/** The first screen: what Minuted does, what it does not, and a paper to try it on. */
export function WhatItDoes() {
  const sample = readerAddress(samplePaper());
  return (
    <>
      <p>{say('whatItDoes_councilsWriteLongPapersAbout')}</p>
      <MarksPreview on />
      <p>{say('whatItDoes_youCanSaveWhatYouFind')}</p>
      <p>
        <Said text="whatItDoes_whatItDoesNotDoA" tags={{ strong: (words) => <strong>{words}</strong> }} />
      </p>
      <div class="card">
        <h3>{say('whatItDoes_tryItNow')}</h3>
        <p>{say('whatItDoes_thisIsAShortPaperOf')}</p>
        <p>
          <a class="button" href={sample} target="_blank" data-action="try-sample">
            {say('whatItDoes_openTheSamplePaper')}
          </a>
        </p>
        <p class="soft">{say('whatItDoes_chooseAPlaceInTheList')}</p>
      </div>
    </>
  );
}
