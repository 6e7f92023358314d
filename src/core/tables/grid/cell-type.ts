import { cellKind, type Grid } from '../../cells/grid.ts';
import { isQuantities } from './several-quantities.ts';

/**
 * What a cell looks like, told by its value, format and the shape of its text, never by the field's
 * words. `figure` is a text that is read as a number (68个, 64.73%, 1,234.50) or as several (12场，1050人次);
 * `mark` a tick, a dash or a slash; `prose` a text too long, or with too many stops, to be a label.
 */
export const cellType = {
  blank: 0,
  number: 1,
  figure: 2,
  date: 3,
  mark: 4,
  text: 5,
  prose: 6,
} as const;

/** Longest label in characters, blanks left out: 社工站稳岗率（持续在岗社工数/协议要求在岗社工数*100%） has 31. */
const longestLabel = 45;

/** The types of all cells of a grid, by their place in its arrays; each text is looked at once. */
export function cellTypes(grid: Grid): Uint8Array {
  const ofText = new Int8Array(grid.texts.length).fill(-1);
  const ofFormat = Uint8Array.from(grid.formats, (format) => (isDateFormat(format) ? 1 : 0));
  const types = new Uint8Array(grid.kinds.length);
  for (let index = 0; index < types.length; index++) {
    const kind = grid.kinds[index];
    const number = grid.numbers[index] as number;
    if (kind === cellKind.text) {
      const known = ofText[number] as number;
      types[index] = known >= 0 ? known : textType(grid.texts[number] as string);
      ofText[number] = types[index] as number;
    } else if (kind === cellKind.number) {
      types[index] =
        ofFormat[grid.formatIds[index] as number] === 1 ? cellType.date : cellType.number;
    } else if (kind === cellKind.blank) {
      types[index] = grid.formulas.has(index) ? cellType.number : cellType.blank;
    } else types[index] = kind === cellKind.logical ? cellType.mark : cellType.number;
  }
  return types;
}

/** `2023年7月1日` date, `√` mark, `3,382` and `68个` figure, `片区1` text. */
function textType(text: string): number {
  const bare = /\s/u.test(text) ? text.replace(/\s+/gu, '') : text;
  if (bare === '') return cellType.blank;
  // What begins with a word is neither a mark nor a figure, but for 约20人.
  if (/^(?!约)[\u4e00-\u9fff]/.test(bare)) return wordingType(bare);
  if (bare.length < 4 && /^[\p{P}\p{S}]{1,3}$/u.test(bare)) return cellType.mark;
  if (/^[□☐☑√×✓✗].{0,4}$/u.test(bare)) return cellType.mark;
  if (/[\d０-９]/u.test(bare)) {
    if (isDate(bare)) return cellType.date;
    if (isFigure(bare) || isQuantities(bare)) return cellType.figure;
  }
  return wordingType(bare);
}

function wordingType(bare: string): number {
  const stops = /[。；;]/.test(bare) ? (bare.match(/[。；;]/g)?.length ?? 0) : 0;
  return bare.length > longestLabel || stops > 1 || (stops > 0 && bare.length > 15)
    ? cellType.prose
    : cellType.text;
}

function isDate(bare: string): boolean {
  return /^(19|20)\d\d[-./年](0?[1-9]|1[0-2])([-./月](0?[1-9]|[12]\d|3[01])日?)?(\d\d?:\d\d(:\d\d)?)?$/u.test(
    bare,
  );
}

function isFigure(bare: string): boolean {
  const half = bare.replace(/[０-９．，％－（）]/gu, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  if (/[年月日号期季度]$/u.test(half)) return false;
  return /^[(¥￥$€<>≤≥＜＞≦≧~约-]*\d[\d,]*(\.\d*)?[)]?(%|‰|万|亿)?\p{L}{0,3}(\/\p{L}{1,2})?$/u.test(
    half,
  );
}

/** A number format that shows a date: y, d or m outside of quotes and brackets. */
export function isDateFormat(format: string): boolean {
  if (format === 'General') return false;
  return /[ymd年月日]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/[#?]/.test(format);
}
