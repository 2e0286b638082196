import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const SOURCE = new URL('../entrypoints/verify/', import.meta.url);

/**
 * The text of verify.html: one file, with the hashes of its only script and style as its rule of what may run. Its script
 * is not made smaller, so that people who have to trust it can read it.
 */
export async function verifyPage(): Promise<string> {
  const read = (name: string) => readFile(new URL(name, SOURCE), 'utf8');
  const style = `\n${await read('style.css')}`;
  const script = `\n${await bundle(fileURLToPath(new URL('main.ts', SOURCE)))}`;
  // A script must not end before its end.
  if (/<\/script|<!--/i.test(script)) throw new Error('The script would end its own element.');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts = {
    'content=""': `content="${policy}"`,
    '<style>': `<style>${style}`,
    '<script>': `<script>${script}`,
  };
  let page = await read('page.html');
  for (const [empty, full] of Object.entries(parts)) {
    if (page.split(empty).length !== 2) throw new Error(`page.html has to have ${empty} once.`);
    // Not `replace` with a text, which would read `$&` in the script.
    page = page.replace(empty, () => full);
  }
  return page;
}

async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      lib: { entry, formats: ['iife'], name: 'verify' },
    },
  });
  const [{ output: chunks }] = output as unknown as [{ output: { code: string; moduleIds: string[] }[] }];
  // Whoever checks a pack should have to trust nobody else.
  if (chunks[0]!.moduleIds.some((id) => id.includes('node_modules')))
    throw new Error('verify.html is of our own code alone.');
  return chunks[0]!.code;
}

/** As a content security policy names a script or style. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
