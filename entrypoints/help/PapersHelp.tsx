/** How to read a council paper when there is little time. */
export function PapersHelp() {
  return (
    <>
      <p>
        A council puts all the papers of one meeting into one long file, often called a “public reports pack”.
        It can have 400 pages. You do not need to read them all.
      </p>
      <ol>
        <li>
          <strong>Begin with the agenda</strong>, on the first pages. It lists the reports and where each one
          starts. Look for “SEND”, “children”, “schools”, “high needs”, “budget” and “transport”.
        </li>
        <li>
          <strong>Read “Recommendations” first.</strong> They say what the meeting is asked to agree. The rest
          of the report gives the reasons.
        </li>
        <li>
          <strong>Then let Minuted show you where to look.</strong> Start with the places that are marked
          “Read first”. For each one, read the whole paragraph, and what stands before and after it.
        </li>
        <li>
          <strong>Look at the annexes.</strong> Numbers and plans are often at the end: savings, risks and a
          check of how the plan would affect people.
        </li>
        <li>
          <strong>Look at the date and the status.</strong> A draft may still change. A decision is only made
          when the minutes say so.
        </li>
        <li>
          <strong>See what is missing.</strong> The line under the title tells you how many pages could be
          searched. Pages that are pictures have to be read by eye.
        </li>
      </ol>
      <p>
        One paper may count the same page in three ways: as a page of the file, as the number stamped on it,
        and as the page of the report. Minuted tells you which number it means.
      </p>
    </>
  );
}
