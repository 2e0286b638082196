import { useEffect } from 'preact/hooks';
import { GlossaryList } from '../../components/GlossaryList.tsx';
import { SiteNav } from '../../components/SiteNav.tsx';
import { GLOSSARY } from '../../core/help/glossary.ts';
import { AdviceHelp } from './AdviceHelp.tsx';
import { BackupHelp } from './BackupHelp.tsx';
import { FilesHelp } from './FilesHelp.tsx';
import { HighlightsHelp } from './HighlightsHelp.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { LimitsHelp } from './LimitsHelp.tsx';
import { PapersHelp } from './PapersHelp.tsx';
import { SavingHelp } from './SavingHelp.tsx';

const SECTIONS = [
  ['papers', 'How to read a council paper', PapersHelp],
  ['highlights', 'What a highlight means, and what it does not', HighlightsHelp],
  ['saving', 'How to save and cite', SavingHelp],
  ['backup', 'How to back up', BackupHelp],
  ['files', 'Papers on your computer', FilesHelp],
  ['limits', 'Limits of the evidence', LimitsHelp],
  ['keys', 'Keys', KeysHelp],
  ['advice', 'Who can help you', AdviceHelp],
  ['glossary', 'What do these words mean?', () => <GlossaryList terms={GLOSSARY} />],
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
      <h1>Help</h1>
      <nav aria-label="On this page">
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
