import { Said } from '../../components/Said.tsx';
import { say } from '../../platform/say.ts';

/** How papers get in that are not on an open web page. */
export function FilesHelp() {
  return (
    <>
      <p>
        <Said
          text="filesHelp_dragAPdfFromItsFolder"
          tags={{ link: (words) => <a href="reader.html">{words}</a> }}
        />
      </p>
      <p>{say('filesHelp_ifYouOpenAFileFrom')}</p>
      <p>{say('filesHelp_wordFilesSlidesAndTablesCannot')}</p>
      <p>{say('filesHelp_wasThePaperScannedThenIts')}</p>
    </>
  );
}
