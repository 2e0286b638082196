import type { FilePreview } from '../../../components/ExportPreview.tsx';
import { readZip } from '../../../core/exports/zip/read-zip.ts';
import { say } from '../../../platform/say.ts';

/** So many characters of a text are shown; a byte is never more than a character. */
const SHOWN = 20_000;
/** Four bytes are the most that a character takes. */
const READ = SHOWN * 4;
/** Above this even what people read is not taken apart for a look. */
const MOST_BYTES = 50_000_000;
const WORD = 'wordprocessingml';
const EXCEL = 'spreadsheetml';

/** What is inside a file: the first part of its text, the sheets of a workbook, or the files of an archive. */
export async function describeFile(name: string, file: Blob): Promise<FilePreview> {
  const head = { name, size: file.size };
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isZip = start[0] === 0x50 && start[1] === 0x4b;
  if (!isZip) return { ...head, ...cut(await textOf(file)), parts: [] };
  const entries = await readZip(file, Number.MAX_SAFE_INTEGER);
  const read = async (path: string) => {
    const entry = entries.get(path);
    if (!entry || entry.size > MOST_BYTES) return null;
    return new DOMParser().parseFromString(await (await entry.read()).text(), 'application/xml');
  };
  if (file.type.includes(WORD)) {
    const document = await read('word/document.xml');
    const lines = [...(document?.getElementsByTagName('w:p') ?? [])].map((line) => line.textContent);
    return { ...head, ...cut(lines.join('\n')), parts: [] };
  }
  if (file.type.includes(EXCEL)) {
    const workbook = await read('xl/workbook.xml');
    const sheets = [...(workbook?.getElementsByTagName('sheet') ?? [])];
    const parts = sheets.map(async (sheet, index) => {
      const rows = (await read(`xl/worksheets/sheet${index + 1}.xml`))?.getElementsByTagName('row').length;
      return {
        name: say('describeFile_sheet', { name: sheet.getAttribute('name') ?? '' }),
        detail:
          rows === undefined
            ? ''
            : say('describeFile_belowTheHeading', { rows: Math.max(0, rows - 1).toLocaleString('en-GB') }),
      };
    });
    return { ...head, text: null, isCut: false, parts: await Promise.all(parts) };
  }
  const parts = [...entries.values()].map(({ path, size }) => ({ name: path, size }));
  return { ...head, text: null, isCut: false, parts };
}

function cut(text: string): { text: string; isCut: boolean } {
  return { text: text.slice(0, SHOWN).toWellFormed(), isCut: text.length > SHOWN };
}

/** The words of a page, which is not opened: no script or picture of it is loaded. */
async function textOf(file: Blob): Promise<string> {
  if (!file.type.includes('html') || file.size > MOST_BYTES)
    return (await file.slice(0, READ).text()).replace(/^\uFEFF/, '');
  const page = new DOMParser().parseFromString(await file.text(), 'text/html');
  for (const unread of page.querySelectorAll('style, script, template')) unread.remove();
  return page.body.textContent.replace(/[ \t]*\n\s*/g, '\n').trim();
}
