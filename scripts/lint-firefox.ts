import * as z from 'zod';
import { runProgram, type Outcome } from './run-program.ts';

const OWN_BUNDLE = /^(chunks|content-scripts)\/.*\.js$/;
/** Those of our workers that parse what they are sent. */
const OWN_WORKER = /^assets\/[\w-]+-worker-[\w-]+\.js$/;

/** Warnings that are not ours to mend, and how often one file may have each, so that one of our own still shows. */
const ALLOWED = [
  // pdf.js loads its worker, and the worker its parts, by an address that it computes.
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^assets\/pdf\.worker\..*\.mjs$/,
    message: /^Unsafe call to import/,
    times: 1,
  },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: OWN_BUNDLE, message: /^Unsafe call to import/, times: 2 },
  // Preact's dangerouslySetInnerHTML, which nothing of ours uses.
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: OWN_BUNDLE, message: /^Unsafe assignment to innerHTML/, times: 1 },
  // DOMPurify parses a text, which nothing of ours gives it, in a document that nothing runs in.
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^page-copy\.js$/,
    message: /^Unsafe assignment to innerHTML/,
    times: 1,
  },
  // zod tries whether it may compile code, and does without where the browser forbids it, as here.
  { code: 'DANGEROUS_EVAL', file: OWN_BUNDLE, message: /^The Function constructor is eval/, times: 1 },
  { code: 'DANGEROUS_EVAL', file: OWN_WORKER, message: /^The Function constructor is eval/, times: 1 },
  // The sample page is a web page, served to the browser as one; the extension never shows it as its own.
  { code: 'INLINE_SCRIPT', file: /^samples\//, message: /^Inline scripts/, times: 1 },
];

const findingSchema = z.object({
  _type: z.string(),
  code: z.string(),
  message: z.string(),
  file: z.string().nullish(),
  line: z.number().nullish(),
});
type Finding = z.infer<typeof findingSchema>;
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
  const seen = new Map<string, number>();
  const isAllowed = ({ _type, code, file, message }: Finding) => {
    const rule = ALLOWED.find(
      (each) => each.code === code && each.file.test(file ?? '') && each.message.test(message),
    );
    const key = `${code} ${file} ${message}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return _type === 'warning' && rule !== undefined && seen.get(key)! <= rule.times;
  };
  const bad = [...json.data.errors, ...json.data.warnings].filter((finding) => !isAllowed(finding));
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
