import type { MarkKind } from '../../../src/core/tables/facts/table.ts';
import { drawHeader } from '../draw-header.ts';
import { type Drawing, emptyDrawing, insertRow, merge, put } from '../drawing.ts';
import type { DrawnTable } from '../drawn-table.ts';
import type { ExpectedMark, ExpectedRoster, ExpectedText, ExpectedWorker } from '../expected.ts';
import type { Random } from '../random.ts';
import { chooseStyle, type Style } from '../style.ts';
import {
  type MonthFact,
  makeWorkers,
  markShare,
  periodOf,
  type WorkerFact,
} from './roster-facts.ts';

const forms = ['year-title', 'mark-rows', 'continued'] as const;
type Form = (typeof forms)[number];

interface Sheet {
  readonly random: Random;
  readonly style: Style;
  readonly drawing: Drawing;
  readonly form: Form;
  readonly kinds: readonly MarkKind[];
  readonly columns: readonly Column[];
  readonly whole: string | number;
  readonly absent: string | number;
  readonly present: Set<string>;
}

type Column = 'serial' | 'name' | 'post' | 'licence' | 'item' | 'mark' | 'subtotal';

const markNames: Readonly<Record<MarkKind, string>> = {
  post: '到岗',
  insurance: '社保',
  wages: '工资',
};

/** A row a worker, or a row for each mark of one; months without years that the title's year covers. */
export function drawPlainRoster(random: Random): DrawnTable {
  const form = random.pick(forms);
  const year = random.integer(2021, 2024);
  const { months, names } = monthsOf(random, form, year);
  const hasSubtotal = form !== 'mark-rows' && random.chance(0.6);
  const [whole, absent] = random.pick<readonly [string | number, string | number]>([
    ['√', ''],
    ['√', '×'],
    [1, 0],
    ['是', '否'],
    ['✓', '—'],
  ]);
  const kinds: readonly MarkKind[] =
    form === 'mark-rows'
      ? random.pick<readonly MarkKind[]>([
          ['post', 'insurance'],
          ['post', 'insurance', 'wages'],
        ])
      : ['post'];
  const sheet: Sheet = {
    random,
    style: chooseStyle(random),
    drawing: emptyDrawing(),
    form,
    kinds,
    columns: [
      ...(random.chance(0.7) ? (['serial'] as const) : []),
      'name',
      ...(random.chance(0.4) ? (['post'] as const) : []),
      'licence',
      ...(form === 'mark-rows' ? (['item'] as const) : []),
      ...months.map(() => 'mark' as const),
      ...(hasSubtotal ? (['subtotal'] as const) : []),
    ],
    whole,
    absent,
    present: new Set(),
  };
  const roster = drawSheet(sheet, months);
  return {
    drawing: sheet.drawing,
    features: [`roster-form/${form}`, `roster-form-marks/${kinds.length}`],
    facts: { rosters: [roster] },
    spot: roster.workers[0]?.name.spot,
    needsTitle: true,
    names,
    period: periodOf(months),
    months,
    ...(form === 'year-title' ? { saysYear: true } : {}),
  };
}

/** Of the calendar year, or of one from July to June as 2023-2024年度 says. */
function monthsOf(random: Random, form: Form, year: number) {
  const isOver = form === 'year-title' && random.chance(0.6);
  const first = isOver ? random.pick([7, 9]) : random.integer(1, 4);
  const count = isOver ? random.integer(7, 12) : random.integer(4, 8);
  const months = Array.from(
    { length: Math.min(count, isOver ? 12 : 13 - first) },
    (_, at): MonthFact => ({
      year: year + Math.floor((first - 1 + at) / 12),
      month: ((first - 1 + at) % 12) + 1,
    }),
  );
  const names = ['社工到岗情况统计表', '社工站人员到岗情况表'];
  if (form !== 'year-title') return { months, names };
  const said = isOver
    ? random.pick([`${year}-${year + 1}年度`, `${year}—${year + 1}年度`])
    : random.pick([`${year}年`, `${year}年度`]);
  return { months, names: names.map((name) => `${name}（${said}）`) };
}

function drawSheet(sheet: Sheet, months: readonly MonthFact[]): ExpectedRoster {
  const { random, drawing, style, columns, form, kinds } = sheet;
  let at = 0;
  const heads = columns.map((column) =>
    column === 'mark' ? `${months[at++]?.month}月` : random.pick(headsOf[column]),
  );
  const leaves = drawHeader(
    drawing,
    0,
    heads.map((head) => [head]),
    style,
  );
  const facts = makeWorkers(random, months, form === 'year-title', false);
  const workers = facts.map((worker, place) =>
    drawWorker(sheet, months, { worker, row: 1 + place * kinds.length, serial: place + 1 }),
  );
  if (form === 'continued') drawContinued(sheet, heads, Math.ceil(workers.length / 2) + 1);
  const first = columns.indexOf('mark');
  return {
    months: months.map(({ month, year }, place) => {
      const spot = leaves[first + place];
      return {
        month,
        year: form === 'year-title' ? year : null,
        saysHalf: false,
        // Marks under one another share a column, which is told once.
        marks: spot ? kinds.slice(0, 1).map((kind) => ({ kind, spot })) : [],
      };
    }),
    workers,
    sums: [],
    stableRate: null,
    requiredMonths: null,
    requiredWorkers: null,
    requiredLicensed: null,
    presentMarks: [...sheet.present],
    otherMarks: ['0.5'],
  };
}

const headsOf: Readonly<Record<Exclude<Column, 'mark'>, readonly string[]>> = {
  serial: ['序号', '编号'],
  name: ['姓名', '社工姓名'],
  post: ['岗位', '职务'],
  licence: ['证书', '持证情况', '资格证书'],
  item: ['项目', '内容'],
  subtotal: ['小计', '到岗月数', '合计'],
};

function drawWorker(
  sheet: Sheet,
  months: readonly MonthFact[],
  {
    worker,
    row,
    serial,
  }: { readonly worker: WorkerFact; readonly row: number; readonly serial: number },
): ExpectedWorker {
  const { drawing, columns, kinds, style, form } = sheet;
  const texts: Partial<Record<Column, ExpectedText>> = {};
  const last = row + kinds.length - 1;
  const tall = (column: number, value: string | number) => {
    const spot = put(drawing, row, column, value);
    if (style.merges || form === 'mark-rows') merge(drawing, row, column, last, column);
    return spot;
  };
  const marks: ExpectedMark[][] = months.map(() => []);
  const first = columns.indexOf('mark');
  let number: ExpectedWorker['serial'] = null;
  let subtotal: ExpectedWorker['subtotal'] = null;
  columns.forEach((column, place) => {
    switch (column) {
      case 'serial':
        number = { spot: tall(place, serial), value: serial };
        return;
      case 'name':
      case 'post':
      case 'licence':
        texts[column] = { text: worker[column], spot: tall(place, worker[column]) };
        return;
      case 'item':
        kinds.forEach((kind, at) => {
          put(drawing, row + at, place, markNames[kind]);
        });
        return;
      case 'subtotal': {
        const value = worker.shares.reduce((all, share) => all + share, 0);
        subtotal = { spot: put(drawing, row, place, value), value };
        return;
      }
      case 'mark':
        kinds.forEach((kind, at) => {
          const month = place - first;
          marks[month]?.push(writeMark(sheet, kind, worker.shares[month] ?? 0, [row + at, place]));
        });
    }
  });
  const { name, post, licence } = texts;
  if (!name) throw new Error('a worker without a name');
  return {
    name,
    serial: number,
    post: post?.text ?? null,
    licence: licence ?? null,
    type: null,
    years: null,
    contract: null,
    left: null,
    isStreetHired: false,
    months: marks,
    subtotal,
    experienced: null,
  };
}

function writeMark(
  sheet: Sheet,
  kind: MarkKind,
  share: number,
  place: readonly [number, number],
): ExpectedMark {
  const given = markShare(sheet.random, kind, share);
  const value = given === 1 ? sheet.whole : given === 0.5 ? 0.5 : sheet.absent;
  if (given === 1) sheet.present.add(String(value));
  const spot = put(sheet.drawing, ...place, value);
  return { kind, spot, presence: given > 0 ? given : value === '' ? 'blank' : 'absent' };
}

/** 续表 and the heads once more, as a printed page has them. */
function drawContinued({ drawing, random, style }: Sheet, heads: readonly string[], row: number) {
  const hasLine = random.chance(0.6);
  insertRow(drawing, row);
  if (hasLine) {
    insertRow(drawing, row);
    put(drawing, row, 0, random.pick(['续表', '（续表）']));
    merge(drawing, row, 0, row, heads.length - 1);
  }
  heads.forEach((head, column) => {
    put(drawing, row + (hasLine ? 1 : 0), column, style.header(head));
  });
}
