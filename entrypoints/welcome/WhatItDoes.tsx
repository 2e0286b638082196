import { MarksPreview } from '../../components/SettingsPreview.tsx';
import { readerAddress } from '../../platform/pages.ts';

/** The first screen: what Minuted does, what it does not, and a paper to try it on. */
export function WhatItDoes() {
  const sample = readerAddress(new URL('samples/northbrook-high-needs-report.pdf', location.href).href);
  return (
    <>
      <p>
        Councils write long papers about children with special needs. Minuted shows you where to look. It
        highlights words such as “manage demand” or “out-of-county” in web pages and PDFs, and tells you why
        they may matter.
      </p>
      <MarksPreview on />
      <p>You can save what you find, with the page it came from, and take it to a meeting.</p>
      <p>
        <strong>What it does not do.</strong> A highlight is a prompt to read, not proof of anything. Minuted
        gives no legal advice, and it does not judge anyone. It can miss things, so it also tells you what it
        could not search.
      </p>
      <div class="card">
        <h3>Try it now</h3>
        <p>
          This is a short paper of a council that we made up. It opens in the reader, in a tab of its own.
        </p>
        <p>
          <a class="button" href={sample} target="_blank" data-action="try-sample">
            Open the sample paper
          </a>
        </p>
        <p class="soft">Choose a place in the list, read it, and press “Save”. Then come back here.</p>
      </div>
    </>
  );
}
