import { formatPosition } from '../core/cells/a1.ts';

export const bandColumn = {
  label: 0,
  people: 1,
  from: 2,
  to: 3,
  share: 4,
  how: 6,
  source: 7,
} as const;

export function bandAt(row: number, column: keyof typeof bandColumn): string {
  return formatPosition({ row, column: bandColumn[column] });
}
