/** How papers get in that are not on an open web page. */
export function FilesHelp() {
  return (
    <>
      <p>
        Drag a PDF from its folder into the <a href="reader.html">reader</a>, or press “Choose PDFs” there.
        This works in every browser and needs no permission. The file stays on your computer.
      </p>
      <p>
        If you open a file from your disk in the browser itself, its address begins with “file:”. There
        browsers do not let Minuted in. Drop the file into the reader instead.
      </p>
      <p>
        Word files, slides and tables cannot be opened. Save them as PDF first. If the paper is locked with a
        password, the reader asks you for it.
      </p>
      <p>
        Was the paper scanned? Then its pages are pictures. You can read them in the reader, but they cannot
        be searched. You may ask the council for a version with text.
      </p>
    </>
  );
}
