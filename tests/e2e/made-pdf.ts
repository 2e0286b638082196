/**
 * A small PDF with one line of text on each page. `padding` bytes that nothing shows stand between the pages and what
 * a reader needs first: the list of pages and the table of places, at the end of the file.
 */
export function madePdf(title: string, pages: readonly string[], padding = 0): Buffer {
  const parts: Buffer[] = [];
  const places: number[] = [];
  let length = 0;
  const write = (bytes: string | Buffer) => {
    const part = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes;
    parts.push(part);
    length += part.length;
  };
  const object = (number: number, ...body: (string | Buffer)[]) => {
    places[number] = length;
    for (const part of [`${number} 0 obj\n`, ...body, '\nendobj\n']) write(part);
  };
  const stream = (bytes: Buffer) => [`<</Length ${bytes.length}>>stream\n`, bytes, '\nendstream'];
  write('%PDF-1.4\n');
  const FIRST = 6;
  pages.forEach((words, i) => {
    const [page, content] = [FIRST + 2 * i, FIRST + 2 * i + 1];
    object(content, ...stream(Buffer.from(`BT /F 14 Tf 60 700 Td (${words}) Tj ET`, 'latin1')));
    object(
      page,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${content} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
    );
  });
  object(5, ...stream(Buffer.alloc(padding, 'x')));
  const kids = pages.map((_, i) => `${FIRST + 2 * i} 0 R`).join(' ');
  object(1, '<</Type/Catalog/Pages 2 0 R>>');
  object(2, `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`);
  object(3, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
  object(4, `<</Title(${title})>>`);
  const start = length;
  const rows = places.map((place, i) => (i === 0 ? '' : `${String(place).padStart(10, '0')} 00000 n \n`));
  write(`xref\n0 ${places.length}\n0000000000 65535 f \n${rows.join('')}`);
  write(`trailer<</Size ${places.length}/Root 1 0 R/Info 4 0 R>>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}
