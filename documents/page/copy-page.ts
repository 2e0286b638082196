import DOMPurify from 'dompurify';

/** What may stand in a copy: words and their order. Nothing that runs, asks for anything, or draws by itself. */
const TAGS =
  'a abbr address article aside b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark nav ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  );
const ATTRIBUTES =
  'alt class colspan datetime dir headers hidden href id lang open reversed rowspan scope span src start title'.split(
    ' ',
  );
/** A second lock, should a browser read the cleaned page in another way than DOMPurify did. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const STYLE =
  'body{font:16px/1.5 sans-serif;max-width:50rem;margin:1rem auto;padding:0 1rem}[hidden]{display:none!important}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.2rem .4rem;vertical-align:top}img{max-width:100%}.minuted-copy{border:1px solid #999;padding:.5rem;margin-bottom:1rem}';
/** Pictures that are in the page itself. SVG can hold scripts and addresses. */
const OWN_PICTURE = /^data:image\/(?:png|jpeg|gif|webp);/i;
const OUR_MARK = 'minuted-mark';
const OUR_ELEMENTS = 'minuted-ui';

/**
 * A page as one HTML file: its words as they stand, its links with their whole addresses, what is hidden on the page
 * hidden in the copy too. Scripts, forms, styles and frames are left out; a picture becomes its description unless it is
 * in the page itself, so that the copy asks no site for anything. The page stays as it is, and what Minuted painted is not in the copy.
 */
export function copyPage(live: Document, takenAt: Date): string {
  // A document without a window: nothing in it loads or runs, not even pictures.
  const inert = live.implementation.createHTMLDocument('');
  const body = inert.importNode(live.body, true);
  settle(live.body, body, live.baseURI);
  // A body that comes in whole is an element like any other to DOMPurify, and not on the list.
  const content = make(inert, 'div', {});
  content.append(...body.childNodes);
  const clean = DOMPurify.sanitize(content, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    // Words that are on the screen only in part, or not at all.
    ADD_FORBID_CONTENTS: ['select', 'datalist', 'textarea', 'object', 'canvas'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: true,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/)/i,
    // Names of elements must not hide properties of a document that shows the copy.
    SANITIZE_NAMED_PROPS: true,
    RETURN_DOM_FRAGMENT: true,
  });
  const { head } = inert;
  // The charset has to stand among the first bytes.
  head.prepend(
    make(inert, 'meta', { charset: 'utf-8' }),
    make(inert, 'meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    make(inert, 'meta', { name: 'referrer', content: 'no-referrer' }),
    make(inert, 'style', {}, STYLE),
  );
  inert.title = live.title;
  inert.documentElement.lang = live.documentElement.lang;
  inert.body.replaceChildren(
    make(inert, 'p', { class: 'minuted-copy' }, headLine(live.location.href, takenAt)),
    inert.importNode(clean, true),
  );
  // Where the copy is shown in a frame, a link must not put another page in its place.
  for (const link of inert.body.querySelectorAll('a[href]')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noreferrer');
  }
  return `<!doctype html>\n${inert.documentElement.outerHTML}`;
}

function headLine(address: string, takenAt: Date): string {
  return `Copy of ${address}, taken by Minuted on ${takenAt.toUTCString()}. The words are those of the page; its colours, forms and most pictures are left out.`;
}

/** Writes into a fresh copy what only the page on screen knows, element by element: both have the same tree. */
function settle(live: Element, copy: Element, base: string): void {
  const pairs: [Element, Element][] = [[live, copy]];
  for (const [from, to] of pairs) {
    const children = [...to.children];
    [...from.children].forEach((child, index) => pairs.push([child, children[index]!]));
  }
  for (const [from, to] of pairs) {
    if (to === copy) continue;
    const name = to.localName;
    if (name === OUR_ELEMENTS) to.remove();
    else if (name === OUR_MARK) to.replaceWith(...to.childNodes);
    else if (name === 'img') settlePicture(to);
    else if (name === 'a') settleLink(to, base);
    if (isUnseen(from)) to.setAttribute('hidden', '');
    else to.removeAttribute('hidden');
  }
}

function settlePicture(picture: Element): void {
  const src = picture.getAttribute('src') ?? '';
  if (OWN_PICTURE.test(src)) return;
  const alt = picture.getAttribute('alt')?.trim() ?? '';
  picture.replaceWith(alt === '' ? '' : `[Picture: ${alt}]`);
}

function settleLink(link: Element, base: string): void {
  const href = link.getAttribute('href');
  const whole = href === null ? null : URL.parse(href, base);
  if (whole && /^(?:https?|mailto):$/.test(whole.protocol)) link.setAttribute('href', whole.href);
  else link.removeAttribute('href');
}

/** Not laid out, though what stands around it is: then all that is in it goes with it. */
function isUnseen(element: Element): boolean {
  const { parentElement, childElementCount } = element;
  if (parentElement?.checkVisibility() === false) return false;
  // What a closed `details` hides, the reader can open, in the copy too.
  if (parentElement?.closest('details:not([open])')) return false;
  // Within an element that only `visibility` hides, others may be seen.
  return !element.checkVisibility({ visibilityProperty: childElementCount === 0 });
}

function make(owner: Document, name: string, attributes: Record<string, string>, text = ''): HTMLElement {
  const element = owner.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}
