import type { CellValue } from '../../src/core/cells/cell.ts';
import type { Written } from './drawing.ts';
import type { Random } from './random.ts';

/** How one table writes its labels and figures. Its author has habits, so it is chosen once a table. */
export interface Style {
  readonly features: readonly string[];
  /** Repeated labels are merged; else only the first cell holds them. */
  readonly merges: boolean;
  readonly formulas: boolean;
  /** A header or label as this table writes it: 分散对齐 spaces, line breaks, full-width. */
  header(text: string): string;
  /** A figure, with its unit where the table writes units in cells. */
  figure(value: number, unit: string | null): Written;
  readonly unitsInCells: boolean;
  /** Before every target: ≥, 不少于. */
  readonly bound: string;
  rate(value: number): StatedRate;
  /** `完成率（%）` where bare numbers stand under it. */
  rateHeader(text: string): string;
  missing(): CellValue;
}

interface StatedRate {
  readonly written: Written;
  /** What the cell says: 0.6473. */
  readonly value: number;
}

type FigureStyle =
  | 'number'
  | 'grouped'
  | 'format-unit'
  | 'text'
  | 'text-grouped'
  | 'text-wide'
  | 'text-unit';
type RateStyle = 'percent-2' | 'percent-0' | 'text' | 'text-wide' | 'bare' | 'fraction';

export function chooseStyle(random: Random): Style {
  const figures = random.pick<FigureStyle>([
    'number',
    'number',
    'number',
    'number',
    'grouped',
    'format-unit',
    'text',
    'text-grouped',
    'text-wide',
    'text-unit',
  ]);
  const rates = random.pick<RateStyle>([
    'percent-2',
    'percent-2',
    'percent-2',
    'percent-0',
    'text',
    'text-wide',
    'bare',
    'fraction',
  ]);
  const labels = random.pick(['plain', 'plain', 'plain', 'spread', 'broken'] as const);
  const missing = random.pick<string | null>(['/', '/', '—', '-', null, null, '／', '无', '——']);
  const isNumeric = figures === 'number' || figures === 'grouped' || figures === 'format-unit';
  const formulas = isNumeric && random.chance(0.35);
  const merges = random.chance(0.65);
  const bound = !isNumeric && random.chance(0.15) ? random.pick(['≥', '不少于']) : '';
  return {
    features: [
      `figures/${figures}`,
      `rates/${rates}`,
      `labels/${labels}`,
      `missing/${missing ?? 'blank'}`,
      merges ? 'labels/merged' : 'labels/left-empty',
      ...(bound === '' ? [] : ['figures/bounds']),
      ...(formulas ? ['figures/formulas'] : []),
    ],
    merges,
    formulas,
    bound,
    header: (text) => writeLabel(text, labels),
    figure: (value, unit) => writeFigure(value, unit, figures),
    unitsInCells: figures === 'text-unit' || figures === 'format-unit',
    rate: (value) => writeRate(value, rates),
    rateHeader: (text) => (rates === 'bare' ? `${text}（%）` : text),
    missing: () => missing,
  };
}

/** 完成量 → 完 成 量, 协议要求接案数 → 协议要求\n接案数. Only short labels are spread. */
function writeLabel(text: string, how: 'plain' | 'spread' | 'broken'): string {
  if (how === 'spread' && /^[\u4e00-\u9fff]{2,4}$/.test(text)) {
    return Array.from(text).join(text.length === 2 ? '  ' : ' ');
  }
  if (how === 'broken' && /^[\u4e00-\u9fff]{4,}$/.test(text)) {
    const middle = Math.ceil(text.length / 2);
    return `${text.slice(0, middle)}\n${text.slice(middle)}`;
  }
  return text;
}

function writeFigure(value: number, unit: string | null, style: FigureStyle): Written {
  const text = plainNumber(value);
  switch (style) {
    case 'grouped':
      return { value, format: Number.isInteger(value) ? '#,##0' : '#,##0.00' };
    case 'format-unit':
      return unit === null ? { value } : { value, format: `0${decimalsOf(text)}"${unit}"` };
    case 'text':
      return { value: text };
    case 'text-grouped':
      return { value: grouped(text) };
    case 'text-wide':
      return { value: wide(text) };
    case 'text-unit':
      return { value: unit === null ? text : `${text}${unit}` };
    default:
      return { value };
  }
}

function writeRate(exact: number, style: RateStyle): StatedRate {
  const percent = (exact * 100).toFixed(2);
  const value = Number(exact.toFixed(4));
  switch (style) {
    case 'percent-0':
      return { written: { value, format: '0%' }, value };
    case 'text':
      return { written: { value: `${percent}%` }, value: Number(percent) / 100 };
    case 'text-wide':
      return { written: { value: `${percent}％` }, value: Number(percent) / 100 };
    case 'bare':
      return { written: { value: Number(percent) }, value: Number(percent) / 100 };
    case 'fraction':
      return { written: { value }, value };
    default:
      return { written: { value, format: '0.00%' }, value };
  }
}

function plainNumber(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

export function wide(text: string): string {
  return text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function grouped(text: string): string {
  const [whole = '', decimals] = text.split('.');
  const parts = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimals === undefined ? parts : `${parts}.${decimals}`;
}

function decimalsOf(text: string): string {
  const decimals = text.split('.')[1]?.length ?? 0;
  return decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
}
