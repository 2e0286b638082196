import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import { expect, test } from './fixture.ts';

/** What Minuted does in web pages: paint, watch, save, and leave no trace. */
const HOST = 'www.northbrook.gov.uk.test';

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>SEND Board</title>${body}`;

/** A line that stands in a paper again and again is a hit only once, so each says something else. */
const differentParagraphs = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `<p>${index} to manage <i>demand</i> here &amp; more</p>\n`,
  ).join('');

/** An element of the interface, which lives in a shadow root. */
const inUi = (css: string) =>
  `document.querySelector('minuted-ui')?.shadowRoot.querySelector(${JSON.stringify(css)})`;
const button = (text: string) =>
  `[...(document.querySelector('minuted-ui')?.shadowRoot.querySelectorAll('button') ?? [])]` +
  `.find((one) => one.textContent === ${JSON.stringify(text)})`;
const cardSays = (text: string) => `${inUi('.card')}?.textContent.includes(${JSON.stringify(text)})`;
const painted = (css = 'minuted-mark') =>
  `[...document.querySelectorAll('${css}')].map((one) => one.textContent)`;
const barSays = (text: string) => `${inUi('.bar output')}?.textContent.startsWith(${JSON.stringify(text)})`;

/** What the browser says before it prints, which has everything painted. */
const BEFORE_PRINT = `dispatchEvent(new Event('beforeprint'))`;

async function openPage(driver: Driver, address: string): Promise<Tab> {
  await driver.grantHost(`http://${HOST}/*`);
  return driver.openTab(address);
}

test('paints phrases across inline elements, line breaks, no-break spaces and soft hyphens', async ({
  driver,
  site,
}) => {
  const body = page(`
    <p>The first plan is to ma<b>nage de</b>mand here.</p>
    <p>The second plan is to manage<br>demand here.</p>
    <p>The third plan is to manage&nbsp;demand here.</p>
    <p>The fourth plan is to man&shy;age de&shy;mand here.</p>
    <p>The plan is to manage</p><p>expectations here.</p>
    <textarea>to manage demand here</textarea><p hidden>to manage demand here</p>
    <div contenteditable="true">to manage demand here</div>
    <details><summary>More</summary><p>to manage demand here</p></details>`);
  const tab = await openPage(driver, site.serve(HOST, '/a.html', { body }));
  await tab.waitFor(barSays('4 places to read'));
  expect(await tab.evaluate(painted())).toEqual([
    'ma',
    'nage de',
    'mand',
    'manage',
    'demand',
    'manage\u00a0demand',
    'man\u00adage de\u00admand',
  ]);
});

test('a page with 2,000 hits is as it was when painting is switched off', async ({ driver, site }) => {
  const body = page(`${differentParagraphs(2000)}
    <script>
      document.querySelector('p').append('one', '', 'two');
      const texts = () => {
        const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
        const all = [];
        while (walker.nextNode()) all.push([walker.currentNode, walker.currentNode.data]);
        return all;
      };
      const html = document.documentElement.outerHTML;
      const before = texts();
      globalThis.isAsBefore = () => {
        const after = texts();
        return document.documentElement.outerHTML === html && after.length === before.length &&
          after.every(([node, data], index) => node === before[index][0] && data === before[index][1]);
      };
    </script>`);
  const tab = await openPage(driver, site.serve(HOST, '/many.html', { body }));
  await tab.waitFor(barSays('2,000 places to read'), 60_000);
  await tab.evaluate(BEFORE_PRINT);
  expect(await tab.evaluate('document.querySelectorAll("minuted-mark").length')).toBe(4000);
  expect(await tab.evaluate('isAsBefore()')).toBe(false);
  await tab.clickAt(button('Hide on this site'));
  await tab.waitFor('!document.querySelector("minuted-ui, minuted-mark")');
  expect(await tab.evaluate('isAsBefore()')).toBe(true);
});

test('paints what arrives, is shown or is changed later', async ({ driver, site }) => {
  const body = page('<p id="a">Nothing here.</p><p id="b" style="display: none">to manage demand here</p>');
  const tab = await openPage(driver, site.serve(HOST, '/later.html', { body }));
  await tab.waitFor(barSays('No phrases found in the 2 words of this page'));
  await tab.evaluate(`document.body.insertAdjacentHTML('beforeend', '<p>to manage demand here</p>')`);
  await tab.waitFor(barSays('1 place to read'));
  await tab.evaluate(`document.querySelector('#b').style.display = ''`);
  await tab.waitFor(barSays('2 places to read'));
  await tab.evaluate(`document.querySelector('#a').firstChild.data = 'to manage demand for plans'`);
  await tab.waitFor(barSays('3 places to read'));
  await tab.evaluate(`document.querySelector('#a').firstChild.data = 'other words'`);
  await tab.waitFor(barSays('2 places to read'));
  expect(await tab.evaluate(`document.querySelector('#a').innerHTML`)).toBe('other words');
});

test('a click on a hit saves its sentence, undo takes it back, a selection is saved', async ({
  driver,
  site,
}) => {
  const body = page(`<p>First words. The plan is to manage demand for plans. Last words.</p>
    <p id="other">A sentence of no note.</p><a href="#gone">to manage demand for plans</a>`);
  const tab = await openPage(driver, site.serve(HOST, '/save.html', { body }));
  await tab.waitFor(barSays('2 places to read'));
  await tab.click('a minuted-mark');
  expect(await tab.evaluate('location.hash')).toBe('#gone');
  expect(await tab.evaluate(`${inUi('.card')} ?? null`)).toBe(null);
  await tab.click('p minuted-mark');
  await tab.waitFor(cardSays('Saved to your locker.'));
  expect(await tab.evaluate(`${painted('minuted-mark[data-kind=quote]')}.join('')`)).toBe(
    'The plan is to manage demand for plans.',
  );
  await tab.clickAt(button('Undo'));
  await tab.waitFor(cardSays('Taken out of your locker'));
  expect(await tab.evaluate(painted('minuted-mark[data-kind=quote]'))).toEqual([]);
  await tab.press('Escape');
  await tab.waitFor(`!${inUi('.card')}`);
  await tab.evaluate(`document.getSelection().selectAllChildren(document.querySelector('#other'))`);
  await tab.waitFor(button('Save these words') + ' !== undefined');
  await driver.stopBackground();
  await tab.clickAt(button('Save these words'));
  await tab.waitFor(cardSays('Saved to your locker.'));
  await tab.reload();
  await tab.waitFor(barSays('2 places to read · 1 saved'));
  expect(await tab.evaluate(painted('minuted-mark[data-kind=quote]'))).toEqual(['A sentence of no note.']);
});

test('next and previous go from hit to hit and say why', async ({ driver, site }) => {
  const body = page(
    `<p>to manage demand here</p><div style="height: 3000px"></div><p>to manage demand here</p>`,
  );
  const tab = await openPage(driver, site.serve(HOST, '/go.html', { body }));
  await tab.waitFor(barSays('2 places to read'));
  await tab.clickAt(button('Next'));
  await tab.waitFor(cardSays('Worth reading'));
  await tab.clickAt(button('Next'));
  await tab.waitFor('scrollY > 1000');
  await tab.clickAt(button('Save this sentence'));
  await tab.waitFor(cardSays('Saved to your locker.'));
  await tab.clickAt(button('Previous'));
  await tab.waitFor('scrollY < 1000');
});

test('paints a hit far from the screen when it comes near, is gone to, or is printed, and counts it before', async ({
  driver,
  site,
}) => {
  const far = Array.from(
    { length: 4 },
    (_, index) =>
      `<div style="height: 20000px"></div><p id="far-${index}">${index} to manage demand here</p>`,
  ).join('');
  const body = page(`<p id="near">to manage demand for plans</p>${far}`);
  const tab = await openPage(driver, site.serve(HOST, '/far.html', { body }));
  const where = `[...document.querySelectorAll('minuted-mark')].map((mark) => mark.closest('p').id).join()`;
  await tab.waitFor(barSays('5 places to read'));
  expect(await tab.evaluate(where)).toBe('near');
  await tab.evaluate(`document.querySelector('#far-1').scrollIntoView()`);
  await tab.waitFor(`${where} === 'near,far-1'`);

  await tab.evaluate('scrollTo(0, 0)');
  await tab.clickAt(button('Previous'));
  await tab.waitFor(`document.querySelector('#far-3 minuted-mark[data-current]')`);
  expect(await tab.evaluate(where)).toBe('near,far-1,far-3');
  expect(await tab.evaluate('scrollY > 70000')).toBe(true);

  expect(await tab.evaluate(`${BEFORE_PRINT}, ${where}`)).toBe('near,far-0,far-1,far-2,far-3');
  await tab.clickAt(button('Hide on this site'));
  await tab.waitFor('!document.querySelector("minuted-ui, minuted-mark")');
  expect(await tab.evaluate(`document.querySelector('#far-2').childNodes.length`)).toBe(1);
});

test('a page that keeps changing while it is painted ends up painted right, and clean afterwards', async ({
  driver,
  site,
}) => {
  const body = page(`<main></main><script>
    const main = document.querySelector('main');
    const paragraph = () => {
      const p = document.createElement('p');
      p.innerHTML = 'Officers <b>will</b> manage demand for EHC plans.';
      return p;
    };
    main.append(...Array.from({ length: 200 }, paragraph));
    let seed = 7;
    const random = (below) => (seed = (seed * 16807) % 2147483647) % below;
    const anyText = () => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      return texts[random(texts.length)];
    };
    const changes = [
      () => main.append(paragraph()),
      () => main.children[random(main.children.length)]?.remove(),
      () => anyText()?.remove(),
      () => { const text = anyText(); if (text) text.data = 'reduce EHCPs'; },
      () => main.children[random(main.children.length)]?.normalize(),
      () => { const p = main.children[random(main.children.length)]; if (p) main.prepend(p); },
      () => { const p = main.children[random(main.children.length)]; if (p) p.innerHTML = p.innerHTML; },
    ];
    const timer = setInterval(() => changes[random(changes.length)](), 5);
    setTimeout(() => {
      clearInterval(timer);
      main.replaceChildren(paragraph(), paragraph());
      globalThis.before = main.innerHTML;
      globalThis.calm = true;
    }, 3000);
  </script>`);
  const tab = await openPage(driver, site.serve(HOST, '/restless.html', { body }));
  await tab.waitFor('globalThis.calm', 20_000);
  await tab.waitFor(barSays('2 places to read'), 30_000);
  const painted = `[...document.querySelectorAll('minuted-mark')].map((mark) => mark.textContent).join('|')`;
  expect(await tab.evaluate(painted)).toBe('manage demand for EHC plans|manage demand for EHC plans');
  await tab.clickAt(button('Hide on this site'));
  await tab.waitFor('!document.querySelector("minuted-ui, minuted-mark")');
  expect(await tab.evaluate(`document.querySelector('main').innerHTML === before`)).toBe(true);
});

test('a long list whose items change places while it is read is read once, and painted right', async ({
  driver,
  site,
}) => {
  const body = page(`<main></main><script>
    const main = document.querySelector('main');
    const paragraph = (_, index) => '<p>' + index + ' officers will manage demand for EHC plans.</p>';
    main.innerHTML = Array.from({ length: 3000 }, paragraph).join('');
    // As often as the browser lets it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      for (let moves = 0; moves < 9; moves++) {
        main.prepend(main.children[Math.floor(Math.random() * 3000)]);
        main.append(main.children[Math.floor(Math.random() * 3000)]);
      }
      if (performance.now() < 2500) port2.postMessage(null);
      else globalThis.calm = true;
    };
    port2.postMessage(null);
  </script>`);
  const tab = await openPage(driver, site.serve(HOST, '/list.html', { body }));
  await tab.waitFor('globalThis.calm', 30_000);
  await tab.waitFor(barSays('3,000 places to read'), 60_000);
  await tab.evaluate(BEFORE_PRINT);
  expect(
    await tab.evaluate(`document.querySelectorAll('minuted-mark').length + ' ' +
      [...document.querySelectorAll('main > p')].filter((p) => p.querySelectorAll('minuted-mark').length !== 1).length`),
  ).toBe('3000 0');
});
