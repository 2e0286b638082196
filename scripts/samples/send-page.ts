/**
 * The sample web page: an invented council's page about its SEND places, with phrases across elements, in
 * hidden and editable places, and in a paragraph that arrives a second late.
 */
export const sendPage = String.raw`<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>SEND sufficiency plan 2026–29 | Northbrook Council</title>
    <style>
      :root {
        color-scheme: light dark;
        --ink: #1b1b1b;
        --paper: #ffffff;
        --band: #1f4f8f;
        --line: #b9c2cf;
        --link: #1a4a8a;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --ink: #ececec;
          --paper: #16191d;
          --line: #4a5460;
          --link: #9cc3ff;
        }
      }
      body {
        margin: 0;
        background: var(--paper);
        color: var(--ink);
        font: 1.0625rem/1.55 system-ui, sans-serif;
      }
      header {
        background: var(--band);
        color: #ffffff;
      }
      header a {
        color: #ffffff;
      }
      a {
        color: var(--link);
      }
      header,
      main,
      footer {
        padding: 1rem max(1rem, calc((100% - 46rem) / 2));
      }
      nav ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.25rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      caption {
        text-align: left;
        font-weight: bold;
      }
      th,
      td {
        padding: 0.4rem 0.6rem;
        border: 1px solid var(--line);
        text-align: left;
        vertical-align: top;
      }
      textarea,
      .notepad {
        box-sizing: border-box;
        width: 100%;
        padding: 0.5rem;
        border: 1px solid var(--line);
        background: inherit;
        color: inherit;
        font: inherit;
      }
      .draft {
        display: none;
      }
      footer {
        border-top: 1px solid var(--line);
      }
    </style>
  </head>
  <body>
    <header>
      <p><strong>Northbrook Council</strong></p>
      <nav aria-label="Main">
        <ul>
          <li><a href="#plan">Our plan</a></li>
          <li><a href="#numbers">Numbers</a></li>
          <li><a href="#say">Have your say</a></li>
        </ul>
      </nav>
    </header>

    <main>
      <h1 id="plan">SEND sufficiency plan 2026–29</h1>
      <p>
        This page says which school places Northbrook has for children with special educational needs and
        disabilities (SEND), which it needs, and what the council plans to do about it.
      </p>
      <p>
        Two new resource bases opened this year and 31 schools now have a named inclusion adviser. Parents who
        use them tell us that they feel listened to.
      </p>

      <h2>What we want to change</h2>
      <p>
        Requests for help rose by 22% last year. We will manage <strong>dem</strong>and for EHC plans by helping
        schools sooner.
      </p>
      <p>
        By 2029 we plan to reduce<br />EHCPs for children whose needs can be met by their school with more
        support.
      </p>
      <p>
        We want fewer out&shy;-of-&shy;county place&shy;ments for pupils with SEND, and more places near home.
      </p>
      <p>
        In some papers this is called demand&nbsp;management. For families of children with SEND it should mean
        less waiting.
      </p>
      <p hidden>Old wording, kept for the editors: we will limit the number of EHC plans.</p>
      <p class="draft">Draft, not agreed: officers will cut EHC plans by half.</p>

      <h3>How we will do it</h3>
      <ul>
        <li>Open 48 more places in resource bases, where pupils with SEND can have a calmer day.</li>
        <li>Reduce reliance on independent special schools as local places open.</li>
        <li>Offer personal travel budgets to families of pupils with SEND who would like one.</li>
        <li>Agree a more robust approach to decisions at the SEND panel, with reasons in plain English.</li>
      </ul>

      <h2 id="numbers">Numbers</h2>
      <table>
        <caption>
          Places and plans
        </caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Aim</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Days waiting for advice</td>
            <td>Hold steady, then reduce</td>
            <td>EHC plans on time: 71%</td>
          </tr>
          <tr>
            <td>Places in special schools</td>
            <td>A new school in 2028</td>
            <td>410 pupils</td>
          </tr>
        </tbody>
      </table>

      <details>
        <summary>Where the money comes from</summary>
        <p>
          The high needs block is forecast to overspend by £6.4 million. The council must bring its spending on
          high needs back within the available budget by 2029.
        </p>
      </details>

      <h2 id="say">Have your say</h2>
      <p>There is no target to reduce EHC plans for children who need them, and no child will be refused a place because of this page.</p>
      <p>
        Other services use similar words: our waste team has to manage demand for kerbside collections after
        the holidays.
      </p>
      <form action="#say">
        <p>
          <label for="comment">Your comment</label>
          <textarea id="comment" rows="3">I read that you want to reduce EHCPs.</textarea>
        </p>
      </form>
      <p id="notepad-label">Notes for yourself (nothing is sent)</p>
      <div class="notepad" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="notepad-label">Ask what demand management means for SEND.</div>
      <div id="news" aria-live="polite"></div>
    </main>

    <footer>
      <p>Northbrook Council is invented. This page is a sample that comes with Minuted.</p>
    </footer>

    <script>
      // The word is not in the page until a second has passed, as on sites that load their text afterwards.
      setTimeout(() => {
        const late = document.createElement('p');
        late.textContent =
          'News: Cabinet has agreed to cut the number of new EHC plans by 15% and to open the new school.';
        document.getElementById('news').append(late);
      }, 1000);
    </script>
  </body>
</html>
`;
