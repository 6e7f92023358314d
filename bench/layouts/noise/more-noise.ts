import { type Drawing, emptyDrawing, merge, put } from '../drawing.ts';
import type { Random } from '../random.ts';
import { businessNoise } from './business-noise.ts';
import type { NoiseMaker } from './noise-cells.ts';
import { publicNoise } from './public-noise.ts';

const makers: Readonly<Record<string, NoiseMaker>> = { ...businessNoise, ...publicNoise };

export const moreNoiseKinds: readonly string[] = Object.keys(makers);

/** A sheet of another trade that looks near: titled, with notes and signatures, or moved off the corner. */
export function drawMoreNoise(random: Random, kind: string): Drawing {
  const made = makers[kind]?.(random);
  if (!made) throw new Error(`no sheet called ${kind}`);
  const { title, rows } = made;
  const drawing = emptyDrawing();
  const left = random.chance(0.15) ? random.integer(1, 2) : 0;
  const width = rows[0]?.length ?? 1;
  let row = random.chance(0.15) ? 1 : 0;
  // Without its title a sheet of instalments or budgets could be a station's.
  put(drawing, row, left, title);
  if (random.chance(0.6)) merge(drawing, row, left, row, left + width - 1);
  row++;
  if (random.chance(0.2)) put(drawing, row++, left, '填表日期：2023年12月5日');
  for (const cells of rows) {
    cells.forEach((cell, column) => {
      put(drawing, row, left + column, cell);
    });
    row++;
  }
  if (random.chance(0.2)) put(drawing, row, left, '注：以上数据由各部门提供。');
  return drawing;
}
