import { say } from '../platform/say.ts';

type Props = { keys: readonly (readonly [key: string, what: string])[] };

/** Keys and what they do. */
export function KeyTable({ keys }: Props) {
  return (
    <table class="keys">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{say('keyTable_key')}</th>
          <th scope="col">{say('keyTable_whatItDoes')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(([key, what]) => (
          <tr key={key}>
            <td>
              <kbd>{key}</kbd>
            </td>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
