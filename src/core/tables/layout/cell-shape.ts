import { type CellValue, isError } from '../../cells/cell.ts';
import { isQuantities } from '../grid/several-quantities.ts';

/**
 * A finer look at a cell than its type: what values of one kind have in common, and labels too.
 * `none` is a dash or slash for nothing; `serial` is made of digits and signs (021-51235566), `code`
 * of Latin letters and digits (AFR-24), `latin` of letters or long. `short`, `words` and `phrase`
 * are texts of up to 4, 10 and 25 characters.
 */
export type CellShape =
  | 'blank'
  | 'integer'
  | 'decimal'
  | 'figure'
  | 'date'
  | 'mark'
  | 'none'
  | 'serial'
  | 'code'
  | 'latin'
  | 'short'
  | 'words'
  | 'phrase'
  | 'prose';

/** Texts that may be labels. */
export function isWording(shape: CellShape): boolean {
  return shape === 'short' || shape === 'words' || shape === 'phrase';
}

export function cellShape(value: CellValue): CellShape {
  if (value === null) return 'blank';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'decimal';
  if (typeof value === 'boolean') return 'mark';
  return isError(value) ? 'decimal' : textShape(value);
}

/** `3,382` integer, `64.73%` and `68个` figure, `2023年7月` and `7月` date, `√` mark, `片区1` short. */
export function textShape(text: string): CellShape {
  const bare = toHalfWidth(/\s/u.test(text) ? text.replace(/\s+/gu, '') : text);
  if (bare === '') return 'blank';
  // What begins with a word is neither a mark nor a figure, but for 约20人; 一 may be a dash.
  if (/^(?![约一])[\u4e00-\u9fff]/.test(bare)) return wordingShape(bare);
  if (bare.length < 4 && /^[-—–－/／一]+$/u.test(bare)) return 'none';
  if (bare.length < 4 && /^[\p{P}\p{S}]+$/u.test(bare)) return 'mark';
  if (/^[□☐☑√×✓✗✔✘]/u.test(bare)) return 'mark';
  const counted = /\d/u.test(bare) ? countedShape(bare) : null;
  if (counted) return counted;
  if (!/\p{Script=Han}/u.test(bare)) return foreignShape(bare);
  return wordingShape(bare);
}

/** Of a text with Han letters. */
function wordingShape(bare: string): CellShape {
  if (/[。；;]/u.test(bare) || bare.length > 25) return 'prose';
  if (/\d{2}/u.test(bare)) return bare.length > 10 ? 'phrase' : 'code';
  if (bare.length <= 4) return 'short';
  return bare.length <= 10 ? 'words' : 'phrase';
}

function countedShape(bare: string): CellShape | null {
  if (/^[([-]?[¥$]?\d[\d,]*[)\]]?$/u.test(bare)) return 'integer';
  if (/^[([-]?[¥$]?\d[\d,]*\.\d+[)\]]?$/u.test(bare)) return 'decimal';
  if (isDate(bare)) return 'date';
  const isFigure = /^[<>≤≥±≧≦~约-]*\d[\d,.]*(%|‰|\p{L}|[/~²³℃°-]){0,5}$/u.test(bare);
  return isFigure || isQuantities(bare) ? 'figure' : null;
}

function foreignShape(bare: string): CellShape {
  if (/^\p{L}{1,3}$/u.test(bare)) return 'short';
  if (/^[\d\s()*.,:~+/-]+$/.test(bare)) return 'serial';
  return /\d/.test(bare) && bare.length <= 20 ? 'code' : 'latin';
}

function toHalfWidth(text: string): string {
  if (!/[！-～]/u.test(text)) return text;
  return text.replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

function isDate(bare: string): boolean {
  return /^(0?[1-9]|1[0-2])月份?$|^(19|20)\d\d([-./年](0?[1-9]|1[0-2])([-./月]([0-3]?\d日?)?)?|年度?)([至~-].*)?$/u.test(
    bare,
  );
}
