import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findLogFault } from '../../../../core/evidence/log.ts';
import type { Evidence } from '../../../../core/exports/evidence-json.ts';
import { readEvidence } from '../../../../core/exports/read-evidence.ts';
import { readImportFile } from '../../../../storage/import-file.ts';
import { hypothesisExport } from '../imports/made-annotations.ts';
import { readEvidencePack, type PackContent } from '../../../../core/exports/pack/read-pack.ts';
import { readDer, writeDer } from '../../../../core/exports/pack/signature-files.ts';
import { numberToReadOut } from '../../../../core/exports/pack/verify/number-to-read-out.ts';
import { sha256OfBlob } from '../../../../core/exports/pack/verify/sha256-of-blob.ts';
import shipped from '../../../../core/exports/pack/verify-page.json' with { type: 'json' };
import { verifyPage } from '../../../../scripts/verify-page.ts';
import { taskWith } from '../task-with.ts';
import { changePack, FOLDER, swap } from './change-pack.ts';
import { makeLocker, makeSigner, packOf, twoPapers, type PaperPlan } from './sample-locker.ts';

const locker = await makeLocker(twoPapers);
const pack = await packOf(locker);

/** The files of a ZIP as a program not ours unpacks it. */
async function unzipped(zip: Blob): Promise<Record<string, Buffer>> {
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes)]));
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('verify.html', () => {
  it('is shipped as its sources have it now (else: node scripts/make-verify.ts)', async () => {
    expect(shipped.join('\n')).toBe(await verifyPage());
  });

  it('asks for nothing, and lets only its own script run', async () => {
    const html = shipped.join('\n');
    expect(html).not.toMatch(/https?:|innerHTML|import\(|fetch\(/);
    const [, script] = /<script>([^]*)<\/script>/.exec(html)!;
    const sum = createHash('sha256').update(script!).digest('base64');
    expect(html).toContain(`default-src 'none'; script-src 'sha256-${sum}'`);
  });
});

describe('a pack', () => {
  it('is a bag by the rules of RFC 8493', async () => {
    const files = await unzipped(pack);
    const paths = Object.keys(files).map((path) => path.slice(FOLDER.length));
    expect(Object.keys(files).every((path) => path.startsWith(FOLDER))).toBe(true);
    expect(paths.every((path) => /^[A-Za-z0-9._/-]+$/.test(path))).toBe(true);
    const at = (path: string) => files[FOLDER + path]!;
    expect(at('bagit.txt').toString()).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    const payload = paths.filter((path) => path.startsWith('data/'));
    const tags = paths.filter((path) => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt');
    const lines = (list: string[]) => list.map((path) => `${sha256(at(path))}  ${path}`).sort();
    const linesOf = (path: string) => at(path).toString().trimEnd().split('\n').sort();
    expect(linesOf('manifest-sha256.txt')).toEqual(lines(payload));
    expect(linesOf('tagmanifest-sha256.txt')).toEqual(lines(tags));
    const bytes = payload.reduce((sum, path) => sum + at(path).length, 0);
    const info = at('bag-info.txt').toString();
    expect(info).toContain(`Payload-Oxum: ${bytes}.${payload.length}\n`);
    expect(info).toContain('Bagging-Date: 2026-02-03\n');
    expect(tags).toContain('verify.html');
    expect(at('README.txt').toString()).toContain(`data/sources/${locker.papers[0]!.sha256}.pdf`);
  });

  it('passes sha256sum, and OpenSSL where it is signed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'minuted-pack-'));
    try {
      const signed = await packOf(locker, { options: { sources: true, sign: true }, signer: makeSigner });
      await writeFile(join(folder, 'pack.zip'), Buffer.from(await signed.arrayBuffer()));
      execFileSync('unzip', ['-q', 'pack.zip'], { cwd: folder });
      const cwd = join(folder, FOLDER);
      for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
        execFileSync('sha256sum', ['--strict', '-c', manifest], { cwd });
      const said = execFileSync(
        'openssl',
        'dgst -sha256 -verify public-key.pem -signature tagmanifest-sha256.txt.sig tagmanifest-sha256.txt'.split(
          ' ',
        ),
        { cwd },
      );
      expect(said.toString()).toBe('Verified OK\n');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('leaves out the copies where they are not wanted', async () => {
    const files = await unzipped(await packOf(locker, { options: { sources: false, sign: false } }));
    expect(Object.keys(files).filter((path) => path.includes('/sources/'))).toEqual([]);
    expect(files[`${FOLDER}README.txt`]!.toString()).toContain('(no copy in this pack)');
  });

  it('stops when it is told to', async () => {
    await expect(packOf(locker, taskWith([], { signal: AbortSignal.abort('enough') }))).rejects.toBe(
      'enough',
    );
  });
});

const contentOf = async (file: Blob): Promise<PackContent> => {
  const { content } = await readEvidencePack(file);
  if (!content.ok) throw new Error(content.code);
  return content.value;
};

async function evidenceOf({ evidence }: PackContent): Promise<Evidence> {
  const read = readEvidence(await evidence.text());
  if (!read.ok) throw new Error(read.code);
  return read.value;
}

describe('readEvidencePack', () => {
  it('gives back whatever locker was packed', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    const plan = fc
      .record({ kind: fc.constantFrom('page', 'pdf'), title: text, text })
      .map((paper): PaperPlan => ({ ...paper, quoted: [[0, Math.ceil(paper.text.length / 2)]] }));
    const plans = fc.uniqueArray(plan, { maxLength: 4, selector: (paper) => paper.text });
    await fc.assert(
      fc.asyncProperty(plans, async (papers) => {
        const made = await makeLocker(papers);
        const { check, content } = await readEvidencePack(await packOf(made));
        expect(check.verdict).toBe('unchanged');
        if (!content.ok) throw new Error(content.code);
        const { files } = content.value;
        const evidence = await evidenceOf(content.value);
        expect(evidence.papers).toEqual(made.papers);
        expect(evidence.quotes).toEqual(made.quotes);
        expect(await files.log()).toEqual(made.log);
        for (const [paper, reading] of made.texts) expect(await files.text(paper)).toEqual(reading);
        for (const [paper, source] of made.sources) {
          const packed = (await files.source(paper))!;
          expect(packed.sha256).toBe(source.sha256);
          expect(packed.copy.type).toBe(source.copy.type);
          expect(await packed.copy.text()).toBe(await source.copy.text());
        }
        for (const { id } of made.quotes) {
          const [picture] = await files.pictures(id);
          expect(picture).toMatchObject({ page: 1, width: 9, height: 3 });
          expect(await picture!.image.text()).toBe(`picture of ${id}`);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('gives what was not changed of a changed pack, and says that it was', async () => {
    const [pdf, page] = locker.papers;
    const other = await changePack(pack, (files) =>
      swap(files, `data/sources/${pdf!.sha256}.pdf`, 'not really', 'not ReaLLy'),
    );
    expect((await readEvidencePack(other)).check.verdict).toBe('changed');
    const { files } = await contentOf(other);
    expect(await files.source(pdf!.sha256)).toBeNull();
    expect(await files.source(page!.sha256)).not.toBeNull();
    expect(findLogFault(undefined, await files.log())).toBeNull();
  });

  it('refuses what is no pack, or holds no evidence that it knows', async () => {
    const codeOf = async (file: Blob) => (await readEvidencePack(file)).content;
    const importOf = (file: Blob) => readImportFile(file).then(({ kind }) => kind);
    expect(await codeOf(new Blob(['x']))).toEqual({ ok: false, code: 'damaged-archive' });
    expect(await importOf(pack)).toBe('pack');
    const newer = changePack(pack, (files) =>
      swap(files, 'data/evidence.json', '"version":4', '"version":9'),
    );
    await expect(importOf(await newer)).rejects.toMatchObject({ code: 'newer-export' });
    const none = changePack(pack, (files) => files.set('data/evidence.json', Buffer.from('{}')));
    await expect(importOf(await none)).rejects.toMatchObject({ code: 'not-an-export' });
    const others = changePack(pack, (files) =>
      files.set('data/evidence.json', Buffer.from(JSON.stringify(hypothesisExport))),
    );
    await expect(importOf(await others)).rejects.toMatchObject({ code: 'not-an-export' });
    const noIndex = changePack(pack, (files) => files.delete('data/pack.json'));
    expect(await codeOf(await noIndex)).toEqual({ ok: false, code: 'damaged-archive' });
  });
});

describe('the parts', () => {
  it('hash a Blob in pieces as in one', async () => {
    const bytes = Buffer.alloc(64 * 1024 * 1024 + 5, 'seventeen letters');
    expect(await sha256OfBlob(new Blob([bytes]))).toBe(sha256(bytes));
  });

  it('write a signature for OpenSSL and read it back', () => {
    const half = fc.oneof(
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.nat(255).map((byte) => new Uint8Array(32).fill(byte, 31)),
    );
    fc.assert(
      fc.property(half, half, (r, s) => {
        const signature = new Uint8Array([...r, ...s]);
        expect(readDer(writeDer(signature))).toEqual(signature);
      }),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => void readDer(bytes)));
  });

  it('make a number of a sum', () => {
    expect(numberToReadOut('0'.repeat(64))).toBe('00000 00000 00000 00000 00000 00000 00000 00000');
    expect(numberToReadOut('f'.repeat(64))).toBe('32699 84665 64056 40394 57584 00791 31296 39935');
  });
});
