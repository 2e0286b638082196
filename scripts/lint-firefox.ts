import * as z from 'zod';
import { runProgram, type Outcome } from './run-program.ts';

/** Warnings that are not ours to mend: pdf.js loads its worker and its WebAssembly by a computed import. */
const ALLOWED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^assets\/pdf\.worker\.min-.*\.mjs$/,
    message: /^Unsafe call to import/,
  },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/.*\.js$/, message: /^Unsafe call to import/ },
];

const findingSchema = z.object({
  _type: z.string(),
  code: z.string(),
  message: z.string(),
  file: z.string().nullish(),
  line: z.number().nullish(),
});
const reportSchema = z.object({ errors: z.array(findingSchema), warnings: z.array(findingSchema) });

/** Mozilla's own checks of the built Firefox folder. Fails on every error, and on every warning that is not allowed. */
export async function lintFirefox(folder: string): Promise<Outcome> {
  const { output } = await runProgram('web-ext', [
    'lint',
    '--source-dir',
    folder,
    '--output',
    'json',
    '--no-config-discovery',
  ]);
  const json = reportSchema.safeParse(parseJson(output));
  if (!json.success) return { ok: false, output };
  const bad = [...json.data.errors, ...json.data.warnings].filter(
    (finding) =>
      finding._type !== 'warning' ||
      !ALLOWED.some(
        ({ code, file, message }) =>
          code === finding.code && file.test(finding.file ?? '') && message.test(finding.message),
      ),
  );
  const lines = bad.map(({ _type, code, file, line, message }) =>
    [_type, code, `${file ?? ''}:${line ?? ''}`, message].join(' '),
  );
  return { ok: bad.length === 0, output: lines.join('\n') };
}

/** The first JSON object in what was printed; warnings of Node may stand before it. */
function parseJson(output: string): unknown {
  try {
    return JSON.parse(output.slice(output.indexOf('{"')));
  } catch {
    return null;
  }
}
