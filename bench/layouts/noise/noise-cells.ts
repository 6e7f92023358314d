import type { CellValue } from '../../../src/core/cells/cell.ts';
import type { Written } from '../drawing.ts';
import type { Random } from '../random.ts';

export type Cell = CellValue | Written;
export type Rows = readonly (readonly Cell[])[];

/** Draws the rows of a sheet that is none of ours; the first of them are heads. */
export type NoiseMaker = (random: Random) => { readonly title: string; readonly rows: Rows };

export const people = [
  '张三',
  '李四',
  '王五',
  '赵六',
  '钱七',
  '孙八',
  '周九',
  '吴十',
  '郑一',
  '冯二',
];

/** A row each of some of the names. */
export function some(
  random: Random,
  names: readonly string[],
  row: (name: string, at: number) => readonly Cell[],
): Rows {
  return random.sample(names, random.integer(Math.min(3, names.length), names.length)).map(row);
}

export function ticks(random: Random, count: number): Cell[] {
  return Array.from({ length: count }, () => (random.chance(0.85) ? '√' : ''));
}

export function percent(value: number): Written {
  return { value: Math.round(value * 10_000) / 10_000, format: '0.00%' };
}

export function amount(random: Random): number {
  return random.integer(10_000, 9_999_999) / 100;
}

/** 1月 to the last one. */
export function monthHeads(first: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${first + at}月`);
}

export function numbers(random: Random, count: number, from: number, to: number): number[] {
  return Array.from({ length: count }, () => random.integer(from, to));
}

export function total(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
