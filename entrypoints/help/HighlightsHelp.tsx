import { MarksPreview } from '../../components/SettingsPreview.tsx';

/** What a highlight says, and what nobody should read into it. */
export function HighlightsHelp() {
  return (
    <>
      <p>
        <strong>A highlight is a prompt to read, not proof of anything.</strong> It means that words on our
        list stand here. It does not mean that somebody did wrong, or that a child lost help.
      </p>
      <MarksPreview on />
      <ul>
        <li>
          <strong>Read first</strong>: strong words, close to words about SEND or money.
        </li>
        <li>
          <strong>Worth reading</strong>: words that often matter.
        </li>
        <li>
          <strong>Maybe</strong>: words that matter only now and then.
        </li>
        <li>
          <strong>Hidden</strong>: words that very likely mean something else here. You can still list them.
        </li>
      </ul>
      <p>
        Press “Why?” in the list to see the reasons for each place. The same words can mean good news. “Reduce
        out-of-county places” may mean that a new school opens near you. So read the paragraph, and ask.
      </p>
      <p>
        <strong>No highlights does not mean “nothing there”.</strong> A council can say the same thing in
        other words, and pages that are pictures cannot be searched. You can add words of your own on the page{' '}
        <a href="options.html">Phrases</a>. If a phrase is of no use to you, press “Not useful”.
      </p>
    </>
  );
}
