import type { CellValue } from '../../../src/core/cells/cell.ts';
import { drawHeader, type HeaderPath } from '../draw-header.ts';
import { type Drawing, emptyDrawing, merge, put } from '../drawing.ts';
import type { DrawnTable } from '../drawn-table.ts';
import type { ExpectedFigure, ExpectedPayment } from '../expected.ts';
import { batchNames } from '../funding/funding-words.ts';
import type { Random } from '../random.ts';
import { chooseStyle, type Style } from '../style.ts';
import { writeDate } from './payment-tables.ts';

const forms = ['pairs', 'sources', 'status', 'cumulated', 'deducted', 'by-source'] as const;
type Form = (typeof forms)[number];

type Role = 'due' | 'amount' | 'date' | 'share';

/** A column: its heads, what it tells, and what it says of a batch (null: nothing). */
interface Column {
  readonly path: HeaderPath;
  readonly role: Role | null;
  readonly kind: 'money' | 'date' | 'rate' | 'text';
  readonly cell: (batch: Batch) => CellValue;
  /** What it says under the sums; undefined: nothing. */
  readonly sum?: (batches: readonly Batch[]) => number;
}

interface Batch {
  readonly at: number;
  readonly name: string;
  readonly source: string;
  readonly share: number;
  readonly due: number;
  readonly cut: number;
  readonly isPaid: boolean;
  /** Of the agreed sum, up to this batch. */
  readonly upTo: number;
}

interface Sheet {
  readonly random: Random;
  readonly style: Style;
  readonly drawing: Drawing;
  readonly form: Form;
  /** Yuan that 1 in a cell stands for. */
  readonly scale: number;
  readonly unit: string;
}

/**
 * Payments in forms that need more than a day and an amount a batch: agreed and actual days and
 * amounts, by source, by status, cumulated, with deductions.
 */
export function drawPaymentForm(random: Random): DrawnTable {
  const form = random.pick(forms);
  const unit = random.pick(['元', '万元']);
  const style = chooseStyle(random);
  const scale = unit === '元' ? 1 : 10_000;
  const sheet: Sheet = { random, style, drawing: emptyDrawing(), form, scale, unit };
  const batches = makeBatches(sheet);
  const columns = columnsOf(sheet);
  const labels = labelHeads(sheet);
  const depth = Math.max(...columns.map(({ path }) => path.length));
  drawHeader(
    sheet.drawing,
    0,
    [...labels.map((text) => [text]), ...columns.map(({ path }) => path)].map((path) => [
      ...path,
      ...Array<string>(depth - path.length).fill(''),
    ]),
    style,
  );
  const drawn = batches.map((batch, at) =>
    drawBatch(sheet, columns, labels.length, batch, depth + at),
  );
  const rows = form === 'status' ? byStatus(drawn, batches) : drawn;
  drawSources(sheet, batches, labels.length, depth);
  const total = random.chance(0.65)
    ? drawTotal(sheet, columns, labels.length, batches, depth + rows.length)
    : null;
  return {
    drawing: sheet.drawing,
    features: [`payment-form/${form}`, `payment-form-unit/${unit}`, ...(total ? ['sum'] : [])],
    // A batch that says nothing yet is none.
    facts: { payments: [{ rows: rows.filter(isTold), total }] },
    spot: rows[0]?.due?.spot ?? rows[0]?.amount?.spot,
    needsTitle: true,
  };
}

function makeBatches({ random, form }: Sheet): readonly Batch[] {
  const names = random.pick(batchNames);
  const shares = names.length === 4 ? [0.3, 0.3, 0.3, 0.1] : [0.55, 0.4, 0.05];
  const agreed = random.integer(18, 30) * 100_000;
  const isOpen = form !== 'by-source' && random.chance(0.4);
  const sources = form === 'by-source' ? random.sample(sourceNames, 2) : [''];
  return sources.flatMap((source, place) =>
    names.map((name, at): Batch => {
      const share = shares[at] ?? 0;
      const due = Math.round(agreed * share) / (place + 1);
      const isPaid = !isOpen || at < names.length - 1;
      const cut = form === 'deducted' && random.chance(0.4) ? random.integer(1, 20) * 1000 : 0;
      const upTo = shares.slice(0, at + 1).reduce((all, one) => all + one, 0);
      return { at, name, source, share, due, cut, isPaid, upTo: Math.round(upTo * agreed) };
    }),
  );
}

const sourceNames = ['市级资金', '区级资金', '街道资金', '市级财政', '区级财政', '街道自筹'];

function labelHeads({ random, form }: Sheet): readonly string[] {
  const batch = random.pick(['批次', '拨付批次', '期次', '拨付阶段', '付款批次']);
  if (form === 'by-source') return [random.pick(['资金来源', '经费来源']), batch];
  return random.chance(0.25) ? ['序号', batch] : [batch];
}

function columnsOf(sheet: Sheet): readonly Column[] {
  const { random, form, unit } = sheet;
  const head = (text: string) => `${text}（${unit}）`;
  const money = (
    path: HeaderPath,
    role: Role | null,
    of: (batch: Batch) => number | null,
  ): Column => ({
    path,
    role,
    kind: 'money',
    cell: of,
    sum: (batches) => batches.reduce((all, batch) => all + (of(batch) ?? 0), 0),
  });
  const paid = (batch: Batch) => (batch.isPaid ? batch.due - batch.cut : null);
  const dated = (path: HeaderPath, role: Role | null, isDue: boolean): Column => ({
    path,
    role,
    kind: 'date',
    cell: (batch) => (isDue || batch.isPaid ? '' : null),
  });
  const share = (path: HeaderPath, role: Role | null, of: (batch: Batch) => number): Column => ({
    path,
    role,
    kind: 'rate',
    cell: of,
  });
  const note: Column[] = random.chance(0.3)
    ? [{ path: ['备注'], role: null, kind: 'text', cell: () => random.pick(['', '按协议']) }]
    : [];
  const shares = random.chance(0.4)
    ? [share([random.pick(['拨付比例', '付款比例'])], 'share', (batch) => batch.share)]
    : [];
  switch (form) {
    case 'pairs':
      return [...shares, ...pairs(random, head, money, dated, paid), ...note];
    case 'sources': {
      const outer = random.pick(['拨付金额', '到账金额', '实际拨付金额']);
      const names = random.pick([
        ['市级财政', '区级财政', '街道财政'],
        ['市级资金', '区级资金'],
        ['区级', '街道'],
      ]);
      const parts = names.map((name, at) =>
        money([head(outer), name], null, (batch) =>
          batch.isPaid ? part(batch.due, names.length, at) : null,
        ),
      );
      return [
        dated([random.pick(['拨付时间', '到账日期'])], 'date', false),
        ...parts,
        money([head(outer), random.pick(['合计', '小计'])], 'amount', paid),
        ...note,
      ];
    }
    case 'status': {
      const [text, yes, no] = random.pick([
        ['拨付状态', '已拨付', '未拨付'],
        ['支付状态', '已支付', '未支付'],
        ['是否到账', '是', '否'],
        ['拨付情况', '已拨', '待拨付'],
      ]);
      return [
        ...shares,
        money([head(random.pick(['拨付金额', '支付金额']))], 'amount', (batch) => batch.due),
        { path: [text], role: null, kind: 'text', cell: (batch) => (batch.isPaid ? yes : no) },
        ...note,
      ];
    }
    case 'cumulated':
      return [
        dated([random.pick(['拨付日期', '到账时间'])], 'date', false),
        money(
          [head(random.pick(['本次拨付金额', '本期拨付金额', '本次到账金额']))],
          'amount',
          paid,
        ),
        {
          ...money([head(random.pick(['累计拨付金额', '累计到账金额']))], null, (batch) =>
            batch.isPaid ? batch.upTo : null,
          ),
          sum: () => Number.NaN,
        },
        ...note,
      ];
    case 'deducted':
      return [
        money([head(random.pick(['应拨金额', '应拨付金额']))], 'due', (batch) => batch.due),
        money([head(random.pick(['扣减金额', '核减金额', '扣款金额']))], null, ({ cut }) => cut),
        money([head(random.pick(['实拨金额', '实际拨付金额']))], 'amount', paid),
        dated([random.pick(['实拨日期', '拨付时间'])], 'date', false),
        ...note,
      ];
    case 'by-source':
      return [
        dated([random.pick(['拨付日期', '到账日期'])], 'date', false),
        money([head(random.pick(['拨付金额', '到账金额']))], 'amount', paid),
        ...note,
      ];
  }
}

type Money = (path: HeaderPath, role: Role | null, of: (batch: Batch) => number | null) => Column;
type Dated = (path: HeaderPath, role: Role | null, isDue: boolean) => Column;

/** When and how much was agreed, and when and how much came. */
function pairs(
  random: Random,
  head: (text: string) => string,
  money: Money,
  dated: Dated,
  paid: (batch: Batch) => number | null,
): readonly Column[] {
  if (random.chance(0.4)) {
    const [due, done] = random.pick([
      ['应拨付', '实际拨付'],
      ['应拨', '实拨'],
      ['计划拨付', '实际拨付'],
    ]);
    const day = random.pick(['时间', '日期']);
    return [
      dated([due, day], null, true),
      money([due, head('金额')], 'due', (batch) => batch.due),
      dated([done, day], 'date', false),
      money([done, head('金额')], 'amount', paid),
    ];
  }
  const agreed = random.pick(['应拨时间', '应拨付日期', '计划拨付时间', '约定付款时间']);
  const actual = random.pick(['实拨时间', '实际拨付日期', '到账日期', '实际到账时间']);
  const due = money(
    [head(random.pick(['应拨金额', '应拨付金额', '计划拨付金额', '应付金额']))],
    'due',
    (batch) => batch.due,
  );
  const amount = money(
    [head(random.pick(['实拨金额', '实际拨付金额', '到账金额', '实际到账金额']))],
    'amount',
    paid,
  );
  const days = [dated([agreed], null, true), dated([actual], 'date', false)] as const;
  return random.chance(0.3)
    ? [...days, due, amount]
    : [days[0], due, ...(random.chance(0.3) ? [amount, days[1]] : [days[1], amount])];
}

function part(whole: number, count: number, at: number): number {
  const each = Math.floor(whole / count);
  return at === count - 1 ? whole - each * (count - 1) : each;
}

function drawBatch(
  sheet: Sheet,
  columns: readonly Column[],
  labels: number,
  batch: Batch,
  row: number,
): ExpectedPayment {
  const { drawing, form, random } = sheet;
  if (labels > 1 && form !== 'by-source') put(drawing, row, 0, batch.at + 1);
  const label = put(drawing, row, labels - 1, batch.name);
  const told: { -readonly [K in keyof ExpectedPayment]: ExpectedPayment[K] } = {
    name: batch.name,
    label,
    date: null,
    due: null,
    amount: null,
    share: null,
  };
  columns.forEach((column, at) => {
    const place = [row, labels + at] as const;
    const cell = column.cell(batch);
    if (cell === null) return;
    if (column.kind === 'date') {
      const date = writeDate(random, drawing, place, batch.at);
      if (column.role === 'date') told.date = date;
      return;
    }
    if (column.kind === 'text') {
      put(drawing, ...place, cell);
      return;
    }
    const figure = writeFigure(sheet, place, column.kind, Number(cell));
    if (column.role === 'due' || column.role === 'amount' || column.role === 'share')
      told[column.role] = figure;
  });
  return told;
}

/** Where some are yet to be paid, amounts are due, and paid where the status says so. */
function byStatus(rows: readonly ExpectedPayment[], batches: readonly Batch[]) {
  if (batches.every(({ isPaid }) => isPaid)) return rows;
  return rows.map((row, at) => ({
    ...row,
    due: row.amount,
    amount: batches[at]?.isPaid ? row.amount : null,
  }));
}

function isTold({ date, due, amount, share }: ExpectedPayment): boolean {
  return (date ?? due ?? amount ?? share) !== null;
}

function writeFigure(
  { drawing, style, scale }: Sheet,
  place: readonly [number, number],
  kind: 'money' | 'rate',
  value: number,
): ExpectedFigure {
  if (kind === 'money')
    return { spot: put(drawing, ...place, style.figure(value / scale, null)), value };
  const rate = style.rate(value);
  return { spot: put(drawing, ...place, rate.written), value: rate.value };
}

/** One cell over the batches of a source. */
function drawSources(
  { drawing, form, style }: Sheet,
  batches: readonly Batch[],
  labels: number,
  top: number,
): void {
  if (form !== 'by-source') return;
  batches.forEach(({ source }, at) => {
    if (batches[at - 1]?.source === source) return;
    put(drawing, top + at, labels - 2, source);
    const count = batches.filter((one) => one.source === source).length;
    if (style.merges) merge(drawing, top + at, labels - 2, top + at + count - 1, labels - 2);
  });
}

function drawTotal(
  sheet: Sheet,
  columns: readonly Column[],
  labels: number,
  batches: readonly Batch[],
  row: number,
) {
  const { drawing, style, random, form } = sheet;
  put(drawing, row, 0, random.pick(['合计', '总计']));
  if (style.merges && labels > 1) merge(drawing, row, 0, row, labels - 1);
  const sums: { due: ExpectedFigure | null; amount: ExpectedFigure | null } = {
    due: null,
    amount: null,
  };
  columns.forEach((column, at) => {
    const value = column.sum?.(batches) ?? Number.NaN;
    if (Number.isNaN(value)) return;
    const figure = writeFigure(sheet, [row, labels + at], 'money', value);
    if (column.role === 'due' || column.role === 'amount') sums[column.role] = figure;
  });
  const isOpen = form === 'status' && batches.some(({ isPaid }) => !isPaid);
  return isOpen ? { due: sums.amount, amount: null } : sums;
}
