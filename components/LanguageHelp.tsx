type Props = { lists: Readonly<Record<string, readonly string[]>> };

/** What can be written in a phrase, what it finds, and an example. */
const ROWS: [write: string, finds: string, example: string][] = [
  ['send units', 'these words side by side, in any spacing and with any capitals', 'SEND units, send-units'],
  ['reduce~', 'the word in its usual forms', 'reduce, reducing, reduction'],
  ['repatriat*', 'any word that begins so', 'repatriate, repatriation'],
  ['(fewer / less)', 'one or the other', 'fewer plans, less plans'],
  ['[the]', 'a word that may be there or not', 'manage [the] demand'],
  ['..6', 'up to six other words in between, in the same sentence', 'reduce ..6 places'],
  ['<..6>', 'the same, and the two sides may change places', 'panel~ <..6> cost~'],
  ['@ehcp', 'anything in the word list called ehcp', 'EHCP, EHC plan'],
  ['=SEND', 'exactly these capitals', 'SEND, not send'],
  ['#', 'any number', '12, 4.5, three'],
  ['+sent @ehcp', 'at the end: only if this is in the same sentence', 'front door +sent @ehcp'],
  ['+para @send', 'at the end: only if this is in the same paragraph', 'front door +para @send'],
  ['-sent boiler', 'at the end: not if this is in the same sentence', 'safety valve -sent boiler'],
  ['-in delay~', 'at the end: not if this is among the words found', 'reduce ..4 plan -in delay~'],
];

/** The pattern language on one page, for people who do not program. */
export function LanguageHelp({ lists }: Props) {
  return (
    <details class="help">
      <summary>How to write a phrase</summary>
      <p>Plain words are a phrase already. For more, these signs help:</p>
      <table>
        <thead>
          <tr>
            <th scope="col">You write</th>
            <th scope="col">It finds</th>
            <th scope="col">For example</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([write, finds, example]) => (
            <tr key={write}>
              <th scope="row">
                <code>{write}</code>
              </th>
              <td>{finds}</td>
              <td class="soft">{example}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>Word lists that a phrase may name</summary>
        <ul class="word-lists">
          {Object.entries(lists).map(([name, items]) => (
            <li key={name}>
              <code>@{name}</code>{' '}
              <span class="soft">
                {items.slice(0, 3).join(', ')}
                {items.length > 3 && ' …'}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </details>
  );
}
