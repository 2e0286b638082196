import { cp } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { acyclicChunks } from './scripts/acyclic-chunks.ts';
import { leanMarkJs } from './scripts/lean-mark-js.ts';

/** The parts of pdf.js that are read as files at run time; copied, never fetched from elsewhere. */
const PDFJS_FOLDERS = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];

/** What first screens are made of ... */
const FIRST =
  /preact|preload|virtual:wxt-(html-)?plugins|\/(platform|components|documents|entrypoints)\/|core\/(result|evidence\/paper-address)\.ts$/;
/** ... unless it brings with it what is large, or reads the database. */
const HEAVY = /\/(zod|dexie|storage)\/|pdfjs-dist\/.*mjs$|\/core\/(?!result|evidence\/paper-address)/;

/** The pack is by far the largest: nothing small may be joined with what needs it. */
const PHRASES =
  /storage\/packs\.ts|core\/phrases\/(.*send-pack|create-finder|usable-pack|check-pack|try-phrase)/;

/** Whether a file brings nothing heavy with it. */
function isLight(id: string, context: Rolldown.ChunkingContext, seen = new Set<string>()): boolean {
  if (seen.has(id)) return true;
  seen.add(id);
  const imported = context.getModuleInfo(id)?.importedIds ?? [];
  return !HEAVY.test(id) && imported.every((other) => isLight(other, context, seen));
}

/**
 * Pages share many small files, and each one is a trip through the browser's own process: what first screens are made
 * of is one file, and of the rest what the same pages need goes together. Merging that by size as well makes files
 * import each other in a circle.
 */
const JOINED: Rolldown.CodeSplittingGroup[] = [
  { name: 'style', test: /\.css$/, priority: 2, entriesAware: true },
  {
    name: 'councils',
    test: /evidence\/(authorities|group-sites|citation\/council-name)\.ts$/,
    minShareCount: 2,
    priority: 1,
  },
  {
    name: (id, context) => (isLight(id, context) ? 'first' : null),
    test: FIRST,
    minShareCount: 2,
    priority: 1,
  },
  {
    name: 'shared',
    test: (id) => !PHRASES.test(id),
    minShareCount: 2,
    entriesAware: true,
  },
];

export default defineConfig({
  // Every name a file uses stands in its own import lines.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [acyclicChunks, leanMarkJs],
    // All our browsers can preload; what does it for others needs a document, which the background has not got.
    build: { modulePreload: { polyfill: false } },
    // Four kilobytes less in every page.
    resolve: {
      alias: [
        { find: /^\.\/domiterator$/, replacement: resolve('documents/no-iterator.ts') },
        {
          find: 'wxt/utils/content-script-context',
          replacement: resolve('platform/lean-wxt.ts'),
        },
      ],
    },
  }),
  hooks: {
    'vite:build:extendConfig'(entries, config) {
      // Scripts that go into pages of others are one file each as it is.
      if (!entries.some(({ inputPath }) => inputPath.endsWith('.html'))) return;
      const output = config.build?.rollupOptions?.output;
      if (output && !Array.isArray(output)) output.codeSplitting = { groups: JOINED };
    },
    async 'build:before'() {
      for (const folder of PDFJS_FOLDERS) {
        await cp(`node_modules/pdfjs-dist/${folder}`, `public/pdfjs/${folder}`, { recursive: true });
      }
      // That of PDFium, which its package does not bring, is in public/licences.
      await cp('node_modules/pdfjs-dist/LICENSE', 'public/pdfjs/LICENSE');
    },
  },
  manifest: ({ browser }) => ({
    // The texts are in public/_locales, as all those of the interface.
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      // What opens PDFs of allowed sites in the reader. Nothing of it works on a site before it is allowed, and none
      // has a warning of its own.
      ...(browser === 'firefox'
        ? ['webRequest', 'webRequestBlocking', 'webRequestFilterResponse']
        : ['declarativeNetRequestWithHostAccess']),
    ],
    // Nothing is asked for at installation: see the README, "Privacy".
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      // No upgrade-insecure-requests (Firefox's default): some councils still serve papers over http.
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'; frame-ancestors 'none'",
    },
    omnibox: { keyword: 'minuted' },
    // Not Alt+Shift+N: Chromium splits the window with it.
    commands: {
      'save-quote': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_saveQuote__',
      },
      'next-hit': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_nextHit__' },
      'previous-hit': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previousHit__',
      },
      'open-locker': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_openLocker__' },
      // Chromium takes four suggested keys and no more; readers can give this one a key themselves.
      ...(browser === 'firefox'
        ? {
            _execute_sidebar_action: {
              suggested_key: { default: 'Alt+Shift+H' },
              description: '__MSG_command_toggleList__',
            },
          }
        : { 'open-list': { description: '__MSG_command_openList__' } }),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'minuted@minuted.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // Before 128 the rules would not look at the kind of the answer, and every page would open in the reader.
          minimum_chrome_version: '128',
          // The only page of ours that a site can reach: Chromium sends the PDFs of allowed sites there.
          web_accessible_resources: [{ resources: ['go.html'], matches: ['<all_urls>'] }],
        }),
  }),
});
