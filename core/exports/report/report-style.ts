/**
 * The look of a report: on a screen of any width, light or dark, and on A4. Firefox prints no text into the margins of
 * a page, so there the numbers of the pages come from its own header and footer.
 */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --soft: #4d4d57; --line: #767680; --mark: #b58900; --link: #0b4f9e; --paper: #fff }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf0; --soft: #b9b9c4; --line: #8a8a96; --mark: #e0b83a; --link: #9cc4ff; --paper: #18181b } }
* { box-sizing: border-box }
html { background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
body { max-width: 46rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.7rem; line-height: 1.2; margin-block: .5rem }
h2 { font-size: 1.3rem; line-height: 1.25; margin-block: 2.5rem .5rem; padding-block-start: .75rem; border-block-start: 2px solid var(--line) }
h3 { font-size: 1.05rem; margin-block: 1.75rem .5rem }
p { margin-block: .5rem }
a { color: var(--link) }
ol, ul { padding-inline-start: 1.5rem }
li { margin-block: .35rem }
blockquote { margin: .5rem 0; padding: .1rem 0 .1rem .9rem; border-inline-start: .3rem solid var(--mark) }
.words { font: 1.15rem/1.5 Georgia, 'Times New Roman', serif; margin: 0 }
.soft, .context { color: var(--soft) }
.context, .facts, .soft { font-size: .92rem }
.fingerprint { font-family: ui-monospace, monospace; font-size: .8rem }
figure { margin: .75rem 0 }
img { display: block; max-width: 100%; height: auto; border: 1px solid var(--line); background: #fff }
figcaption { color: var(--soft); font-size: .85rem }
dl { display: grid; grid-template-columns: 9rem 1fr; gap: .2rem 1rem; margin-block: .6rem }
dt { font-weight: 600 }
dd { margin: 0 }
dd p { margin: 0 }
@media (max-width: 30rem) { dl { display: block } dd { margin-block-end: .5rem } }
@page { size: A4; margin: 18mm 17mm 20mm; @bottom-center { content: "Page " counter(page) " of " counter(pages); font: 9pt system-ui, sans-serif } }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --line: #777; --mark: #777; --link: #000; --paper: #fff }
  html { font-size: 11pt }
  body { max-width: none; padding: 0 }
  h2, h3 { break-after: avoid }
  blockquote, figure, li, dl { break-inside: avoid }
  p { orphans: 3; widows: 3 }
  blockquote { print-color-adjust: exact }
}
`;
