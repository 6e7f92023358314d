import type { CellValue } from '../../../src/core/cells/cell.ts';
import { drawHeader } from '../draw-header.ts';
import { type Drawing, emptyDrawing, merge, put, type Written } from '../drawing.ts';
import type { ExpectedFigure, ExpectedPayment, ExpectedPayments } from '../expected.ts';
import { batchNames, paymentHeads as heads } from '../funding/funding-words.ts';
import type { Random } from '../random.ts';
import { chooseStyle } from '../style.ts';

export interface DrawnPayments {
  readonly drawing: Drawing;
  readonly features: readonly string[];
  readonly payments: ExpectedPayments;
}

type Column = keyof typeof heads | 'serial';

/** Payments by batch; the last ones may be yet to come. Batches as rows, or across. */
export function drawPayments(random: Random): DrawnPayments {
  const style = chooseStyle(random);
  const isAcross = random.chance(0.15);
  const unit = random.pick(['元', '万元', '万元']);
  const scale = unit === '元' ? 1 : 10_000;
  const saysUnit = random.pick(['head', 'head', 'line'] as const);
  const maybe = (share: number, column: Column): Column[] => (random.chance(share) ? [column] : []);
  const columns: Column[] = [
    ...(isAcross ? [] : maybe(0.25, 'serial')),
    'name',
    ...maybe(0.85, 'date'),
    ...maybe(0.3, 'due'),
    ...maybe(0.5, 'share'),
    ...(isAcross ? [] : maybe(0.1, 'payer')),
    'amount',
    ...(isAcross ? [] : [...maybe(0.15, 'sum'), ...maybe(0.15, 'rest'), ...maybe(0.4, 'note')]),
  ];
  const pending = random.pick(['', '', '', '待拨付', '未到账', '/', '-']);
  if (!columns.includes('date') && !columns.includes('share'))
    columns.splice(columns.indexOf('name') + 1, 0, 'date');
  const names = random.pick(batchNames);
  const shares = names.length === 4 ? [0.3, 0.3, 0.3, 0.1] : [0.55, 0.4, 0.05];
  const agreed = random.integer(18, 30) * 100_000;
  const head = (column: Column) => {
    if (column === 'serial') return '序号';
    const text = random.pick(heads[column]);
    const isMoney = column !== 'share' && /amount|due|sum|rest/.test(column);
    return isMoney && saysUnit === 'head' ? `${text}（${unit}）` : text;
  };
  const drawing = emptyDrawing();
  const top = saysUnit === 'line' ? 1 : 0;
  if (saysUnit === 'line')
    put(
      drawing,
      0,
      random.chance(0.5) ? 0 : columns.length - 1,
      random.pick([
        `单位：${unit}`,
        `单位：${unit}`,
        `（金额单位：${unit}）`,
        `2023年度（单位：${unit}）`,
      ]),
    );
  const at = (line: number, column: number): readonly [number, number] =>
    isAcross ? [top + column, line + 1] : [top + 1 + line, column];
  if (isAcross) {
    for (const [place, column] of columns.entries()) put(drawing, top + place, 0, head(column));
  } else
    drawHeader(
      drawing,
      top,
      columns.map((column) => [head(column)]),
      style,
    );
  const paid = random.chance(0.7) ? names.length : names.length - 1;
  const money = (value: number, line: number, column: number): ExpectedFigure => ({
    spot: put(drawing, ...at(line, column), style.figure(value / scale, null)),
    value,
  });
  const rows = names.map((name, line): ExpectedPayment => {
    const share = shares[line] ?? 0;
    const own: { -readonly [K in keyof ExpectedPayment]: ExpectedPayment[K] } = {
      name,
      label: put(drawing, ...at(line, columns.indexOf('name')), name),
      date: null,
      due: null,
      amount: null,
      share: null,
    };
    const place = (column: Column) => columns.indexOf(column);
    const write = (column: Column, written: CellValue | Written) => {
      if (columns.includes(column)) return put(drawing, ...at(line, place(column)), written);
      return null;
    };
    const isPaid = line < paid;
    write('serial', line + 1);
    write('payer', '街道办事处');
    if (isPaid && columns.includes('date'))
      own.date = writeDate(random, drawing, at(line, place('date')), line);
    if (columns.includes('due')) own.due = money(agreed * share, line, place('due'));
    if (isPaid) own.amount = money(agreed * share, line, place('amount'));
    else write('amount', pending);
    const { written, value } = style.rate(share);
    const shareSpot = write('share', written);
    if (shareSpot) own.share = { spot: shareSpot, value };
    const sum = agreed * upTo(shares, line);
    if (isPaid) write('sum', style.figure(sum / scale, null));
    if (isPaid) write('rest', style.figure((agreed - sum) / scale, null));
    write('note', random.pick(['', '已到账', '按协议']));
    return own;
  });
  const hasTotal = random.chance(0.6);
  const total = hasTotal ? drawTotal() : null;
  return {
    drawing,
    features: [
      isAcross ? 'payments/across' : 'payments/rows',
      `payments-unit/${unit}-${saysUnit}`,
      ...columns.map((column) => `payments-column/${column}`),
      ...style.features.filter((feature) => /^(figures|rates|labels)\//.test(feature)),
    ],
    payments: { rows: rows.filter((row) => pending !== '' || isTold(row)), total },
  };

  function drawTotal(): ExpectedPayments['total'] {
    const line = names.length;
    const sums = { due: null, amount: null } as Record<'due' | 'amount', ExpectedFigure | null>;
    columns.forEach((column, place) => {
      const label = columns.includes('serial') && style.merges ? 'serial' : 'name';
      if (column === label)
        put(drawing, ...at(line, place), random.pick(['合计', '总计', '合 计']));
      if (column !== 'due' && column !== 'amount') return;
      const value = rows.reduce((all, row) => all + (row[column]?.value ?? 0), 0);
      sums[column] = money(value, line, place);
    });
    const last = columns.includes('date') && columns[1] === 'date' ? 1 : columns.indexOf('name');
    if (!isAcross && style.merges) merge(drawing, top + 1 + line, 0, top + 1 + line, last);
    return sums;
  }
}

function upTo(shares: readonly number[], line: number): number {
  return shares.slice(0, line + 1).reduce((all, share) => all + share, 0);
}

function isTold({ date, due, amount, share }: ExpectedPayment): boolean {
  return (date ?? due ?? amount ?? share) !== null;
}

export function writeDate(
  random: Random,
  drawing: Drawing,
  place: readonly [number, number],
  line: number,
): ExpectedPayment['date'] {
  const month = 2 + line * 3;
  const day = random.integer(1, 28);
  const serial = Math.round((Date.UTC(2023, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
  const two = (part: number) => String(part).padStart(2, '0');
  const written = random.pick<Written>([
    { value: `2023年${month}月${day}日` },
    { value: `2023-${two(month)}-${two(day)}` },
    { value: `2023.${month}.${day}` },
    { value: serial, format: 'yyyy/m/d' },
    { value: serial, format: 'yyyy"年"m"月"d"日"' },
  ]);
  return { spot: put(drawing, ...place, written), month, day };
}
