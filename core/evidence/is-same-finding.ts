import type { ChangeReport } from './change-report.ts';

/** Whether two reports say the same of a paper, whenever each was made. */
export function isSameFinding(one: ChangeReport, other: ChangeReport): boolean {
  return essence(one) === essence(other);
}

function essence({ id: _id, checkedAt: _checkedAt, quotes, ...report }: ChangeReport): string {
  const sorted = [...quotes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = Object.keys(report).sort() as (keyof typeof report)[];
  return JSON.stringify([
    names.map((name) => report[name]),
    sorted.map(({ id, found }) => [id, found.state]),
  ]);
}
