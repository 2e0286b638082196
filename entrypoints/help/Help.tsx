import { useEffect } from 'preact/hooks';
import { GlossaryList } from '../../components/GlossaryList.tsx';
import { SiteNav } from '../../components/SiteNav.tsx';
import { GLOSSARY } from '../../core/help/glossary.ts';
import { say } from '../../platform/say.ts';
import { AdviceHelp } from './AdviceHelp.tsx';
import { BackupHelp } from './BackupHelp.tsx';
import { FilesHelp } from './FilesHelp.tsx';
import { HighlightsHelp } from './HighlightsHelp.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { LimitsHelp } from './LimitsHelp.tsx';
import { PapersHelp } from './PapersHelp.tsx';
import { SavingHelp } from './SavingHelp.tsx';

const SECTIONS = [
  ['papers', say('help_howToReadACouncilPaper'), PapersHelp],
  ['highlights', say('help_whatAHighlightMeansAndWhat'), HighlightsHelp],
  ['saving', say('help_howToSaveAndCite'), SavingHelp],
  ['backup', say('help_howToBackUp'), BackupHelp],
  ['files', say('help_papersOnYourComputer'), FilesHelp],
  ['limits', say('help_limitsOfTheEvidence'), LimitsHelp],
  ['keys', say('help_keys'), KeysHelp],
  ['advice', say('help_whoCanHelpYou'), AdviceHelp],
  ['glossary', say('help_whatDoTheseWordsMean'), () => <GlossaryList terms={GLOSSARY} />],
] as const;

/** The help: short sections with an anchor each, and the words of SEND papers explained. */
export function Help() {
  useEffect(() => {
    const place = document.getElementById(location.hash.slice(1));
    // What the address names was not there when the browser looked for it.
    place?.scrollIntoView();
    place?.focus();
  }, []);
  return (
    <>
      <SiteNav here="help" />
      <h1>{say('help_help')}</h1>
      <nav aria-label={say('help_onThisPage')}>
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {SECTIONS.map(([id, title, Body]) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          <Body />
        </section>
      ))}
    </>
  );
}
