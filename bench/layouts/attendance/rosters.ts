import type { CellValue } from '../../../src/core/cells/cell.ts';
import type { Day } from '../../../src/core/quantities/period.ts';
import type { MarkKind } from '../../../src/core/tables/facts/table.ts';
import { drawHeader, type HeaderCell, type HeaderPath } from '../draw-header.ts';
import {
  type Drawing,
  emptyDrawing,
  merge,
  put,
  type Spot,
  sumFormula,
  turnDrawing,
  type Written,
} from '../drawing.ts';
import type {
  ExpectedFigure,
  ExpectedMark,
  ExpectedRoster,
  ExpectedSum,
  ExpectedText,
  ExpectedWorker,
} from '../expected.ts';
import type { Random } from '../random.ts';
import { chooseStyle, type Style, wide } from '../style.ts';
import {
  type MonthFact,
  makeMonths,
  makeWorkers,
  markShare,
  type WorkerFact,
} from './roster-facts.ts';

export interface DrawnRoster {
  readonly drawing: Drawing;
  readonly features: readonly string[];
  readonly roster: ExpectedRoster;
  readonly months: readonly MonthFact[];
  /** The months' headers say their years themselves. */
  readonly saysYears: boolean;
}

interface Roster {
  readonly random: Random;
  readonly style: Style;
  readonly months: readonly MonthFact[];
  readonly marks: readonly MarkKind[];
  readonly columns: readonly Column[];
  readonly blocks: readonly Block[];
  readonly blockStyle: 'none' | 'column' | 'title-rows' | 'every-row';
  /** A group of months under each mark, instead of marks under each month. */
  readonly byMark: boolean;
  readonly whole: string | number;
  readonly half: string | number;
  readonly absent: string | number;
  readonly typeWords: readonly [string, string];
}

type ColumnKind =
  | 'type'
  | 'serial'
  | 'name'
  | 'gender'
  | 'post'
  | 'licence'
  | 'years'
  | 'contract'
  | 'left'
  | 'hiring'
  | 'mark'
  | 'subtotal'
  | 'experienced'
  | 'remark';

interface Column {
  readonly kind: ColumnKind;
  readonly path: HeaderPath;
  readonly month?: number;
  readonly mark?: MarkKind;
}

interface Block {
  readonly type: string | null;
  readonly workers: readonly WorkerFact[];
}

interface Drawn {
  readonly workers: ExpectedWorker[];
  readonly sums: ExpectedSum[];
  readonly marks: Set<string>;
  row: number;
}

/** A row a worker, one to three marks a month, subtotals of workers, blocks and the whole. */
export function drawRoster(random: Random): DrawnRoster {
  const months = makeMonths(random);
  const spelling = random.pick(monthSpellings(months));
  const roster = chooseRoster(random, months, spelling);
  const drawing = emptyDrawing();
  const leaves = drawHeader(
    drawing,
    0,
    roster.columns.map(({ path }) => path),
    roster.style,
  );
  const drawn: Drawn = {
    workers: [],
    sums: [],
    marks: new Set(),
    row: Math.max(...roster.columns.map(({ path }) => path.length)),
  };
  const depth = drawn.row;
  const sumPlace = random.pick(['below', 'below', 'below', 'none', 'above'] as const);
  const totals = random.pick(['bottom', 'bottom', 'none', 'top'] as const);
  const repeats = random.chance(0.1) && sumPlace !== 'above' && roster.blocks.length > 1;
  const totalRow = totals === 'top' ? drawn.row++ : null;
  roster.blocks.forEach((block, at) => {
    if (repeats && at > 0) {
      drawHeader(
        drawing,
        drawn.row,
        roster.columns.map(({ path }) => path),
        roster.style,
      );
      drawn.row += depth;
    }
    drawBlock(drawing, roster, block, sumPlace, drawn);
  });
  drawTotals(random, drawing, roster, drawn, totals, totalRow);
  const required = random.chance(0.25) ? drawRequired(drawing, roster, drawn) : null;
  const stableRate = random.chance(0.35) ? drawStableRate(drawing, roster, drawn) : null;
  const isTurned =
    !required && !stableRate && totals !== 'top' && spelling.band === null && mayTurn(roster);
  if (isTurned) turnDrawing(drawing);
  return {
    drawing,
    features: [
      `months/${spelling.name}`,
      `marks/${roster.marks.length}`,
      ...(roster.byMark ? ['marks/over-months'] : []),
      `marks/${roster.whole === '' ? 'blank' : roster.whole}`,
      `absent/${roster.absent === '' ? 'blank' : roster.absent}`,
      `blocks/${roster.blockStyle}`,
      `block-sums/${roster.blockStyle === 'none' ? 'none' : sumPlace}`,
      `totals/${totals}`,
      ...(repeats ? ['header/repeated'] : []),
      ...(isTurned ? ['roster/turned'] : []),
      ...(months.some(({ year }) => year !== months[0]?.year) ? ['months/over-year-end'] : []),
      ...roster.columns
        .filter(({ kind }) => kind !== 'mark')
        .map(({ kind }) => `roster-column/${kind}`),
      ...(required ? ['roster/required-row'] : []),
      ...(stableRate ? ['roster/stable-rate'] : []),
      ...roster.style.features.filter((feature) => feature.startsWith('labels/')),
    ],
    roster: {
      isTurned,
      months: months.map((month, at) => ({
        month: month.month,
        year: spelling.saysYear(at) ? month.year : null,
        saysHalf: spelling.saysHalf(at),
        marks: roster.columns.flatMap(({ kind, month: place, mark }, column) => {
          const spot = leaves[column];
          return kind === 'mark' && place === at && mark && spot ? [{ kind: mark, spot }] : [];
        }),
      })),
      workers: drawn.workers,
      sums: drawn.sums,
      stableRate,
      requiredMonths: required?.figure ?? null,
      requiredWorkers: required?.workers ?? null,
      requiredLicensed: required?.licensed ?? null,
      presentMarks: [...drawn.marks],
      otherMarks: [String(roster.half)],
    },
    months,
    saysYears: months.every((_, at) => spelling.saysYear(at)),
  };
}

/** Plain ones: the names in a row, the months under each other. */
function mayTurn({ blockStyle, byMark, columns }: Roster): boolean {
  const before = columns.findIndex(({ kind }) => kind === 'mark');
  const isPlain = blockStyle === 'none' && !byMark && before <= 5;
  return isPlain;
}

const effectiveLabels = [
  '社工有效人次小计',
  '有效到岗人次合计',
  '社工有效人次小计（即持证社工及非持证社工有效人次总数）',
];
const totalLabels = ['合计', '总计', '到岗人次合计', '合  计', '人员到岗总计'];

function chooseRoster(random: Random, months: readonly MonthFact[], spelling: Spelling): Roster {
  const style = chooseStyle(random);
  const marks = random.pick<readonly MarkKind[]>([
    ['post'],
    ['post'],
    ['post'],
    ['post', 'insurance', 'wages'],
    ['post', 'insurance', 'wages'],
    ['post', 'insurance'],
    ['insurance', 'wages', 'post'],
  ]);
  const kinds = random.pick<readonly [string | number, string | number, string | number]>([
    ['√', 0.5, '—'],
    ['√', 0.5, ''],
    ['✓', '半月', '×'],
    ['✔', 0.5, '-'],
    ['☑', 0.5, '☐'],
    ['是', 0.5, '否'],
    [1, 0.5, 0],
    [1, 0.5, ''],
    ['1', '0.5', '0'],
    ['√', '0.5', '/'],
    ['●', 0.5, ''],
    ['√', 0.5, '－'],
    ['√', 0.5, '✗'],
  ]);
  const hasStreetHired = random.chance(0.15);
  const workers = makeWorkers(random, months, random.chance(0.4), hasStreetHired);
  const blockStyle = random.pick([
    'none',
    'none',
    'column',
    'column',
    'title-rows',
    'every-row',
  ] as const);
  const typeWords = random.pick([
    ['持证社工', '非持证社工'],
    ['持证社工', '非持证社工'],
    ['持证', '非持证'],
  ] as const);
  const blocks: Block[] =
    blockStyle === 'none' || blockStyle === 'every-row'
      ? [{ type: null, workers: blockStyle === 'every-row' ? shuffle(random, workers) : workers }]
      : [
          { type: typeWords[0], workers: workers.filter(({ isLicensed }) => isLicensed) },
          { type: typeWords[1], workers: workers.filter(({ isLicensed }) => !isLicensed) },
        ];
  const byMark = marks.length > 1 && spelling.band === null && random.chance(0.12);
  const bare: Omit<Roster, 'columns'> = {
    byMark,
    random,
    style,
    months,
    marks,
    blocks,
    blockStyle,
    whole: kinds[0],
    half: kinds[1],
    absent: kinds[2],
    typeWords,
  };
  return { ...bare, columns: chooseColumns(bare, spelling, hasStreetHired) };
}

function chooseColumns(
  roster: Omit<Roster, 'columns'>,
  spelling: Spelling,
  hasStreetHired: boolean,
): Column[] {
  const { random, marks } = roster;
  const band = spelling.band;
  const depth = (band ? 1 : 0) + 1 + (marks.length > 1 ? 1 : 0);
  const tall = (text: string): HeaderPath => [text, ...Array.from({ length: depth - 1 }, () => '')];
  const maybe = (share: number, kind: ColumnKind, headers: readonly string[]): Column[] =>
    random.chance(share) ? [{ kind, path: tall(random.pick(headers)) }] : [];
  const markWords = random.pick<Readonly<Record<MarkKind, string>>>([
    { post: '人员到位', insurance: '社保购买', wages: '工资发放' },
    { post: '到岗', insurance: '社保', wages: '工资' },
    { post: '在岗情况', insurance: '社保缴纳', wages: '工资发放' },
    { post: '人员到岗', insurance: '购买社保', wages: '发放工资' },
  ]);
  const pathOf = (month: number, mark: MarkKind): HeaderPath => {
    const kind = marks.length > 1 ? [markWords[mark]] : [];
    const own = [...(band ? [band(month)] : []), spelling.text(month)];
    return roster.byMark ? [...kind, ...own] : [...own, ...kind];
  };
  const column = (month: number, mark: MarkKind): Column => {
    return { kind: 'mark', month, mark, path: pathOf(month, mark) };
  };
  const places = roster.months.map((_, month) => month);
  const monthColumns = roster.byMark
    ? marks.flatMap((mark) => places.map((month) => column(month, mark)))
    : places.flatMap((month) => marks.map((mark) => column(month, mark)));
  const hasType = roster.blockStyle === 'column' || roster.blockStyle === 'every-row';
  return [
    ...(hasType && roster.blockStyle === 'column'
      ? [{ kind: 'type' as const, path: tall(random.pick(['类型', '类别', '人员类别'])) }]
      : []),
    ...maybe(0.75, 'serial', ['序号', '编号']),
    { kind: 'name', path: tall(random.pick(['姓名', '社工姓名', '人员姓名'])) },
    ...maybe(0.15, 'gender', ['性别']),
    ...(roster.blockStyle === 'every-row'
      ? [{ kind: 'type' as const, path: tall(random.pick(['类型', '人员类别', '人员类型'])) }]
      : []),
    ...maybe(0.5, 'post', ['职位', '岗位', '职务']),
    ...maybe(0.6, 'licence', ['证书', '岗位资格证/资质', '资格证书', '持证情况', '职业资格']),
    ...maybe(0.25, 'years', ['从业年限', '工作年限', '从业年限（年）']),
    ...maybe(0.3, 'contract', ['合同期限', '劳动合同期限', '合同起止时间']),
    ...(hasStreetHired && random.chance(0.5)
      ? [{ kind: 'hiring' as const, path: tall(random.pick(['用工性质', '聘用方式', '用工形式'])) }]
      : []),
    ...monthColumns,
    ...maybe(0.7, 'subtotal', [
      '小计',
      '到岗小计',
      '人员到岗小计',
      '合计',
      '到岗人次小计',
      '到岗月数',
    ]),
    ...maybe(0.2, 'experienced', [
      '符合从业2年以上的社工到岗小计',
      '从业2年以上社工到岗小计',
      '两年以上从业经验到岗小计',
    ]),
    ...maybe(0.25, 'left', ['离职时间', '离职日期', '离岗时间']),
    ...(hasStreetHired
      ? [{ kind: 'remark' as const, path: tall('备注') }]
      : maybe(0.4, 'remark', ['备注', '备 注', '说明'])),
  ];
}

interface Spelling {
  readonly name: string;
  readonly text: (month: number) => string | number | HeaderCell;
  readonly band: ((month: number) => string) | null;
  readonly saysYear: (month: number) => boolean;
  readonly saysHalf: (month: number) => boolean;
}

function monthSpellings(months: readonly MonthFact[]): Spelling[] {
  const at = (place: number): MonthFact => months[place] ?? { year: 2023, month: 1 };
  const two = (month: number) => String(month).padStart(2, '0');
  const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
  const never = () => false;
  const always = () => true;
  const plain = (name: string, text: (fact: MonthFact) => string): Spelling => ({
    name,
    text: (place) => text(at(place)),
    band: null,
    saysYear: never,
    saysHalf: never,
  });
  const dated = (name: string, text: (fact: MonthFact) => string | HeaderCell): Spelling => ({
    name,
    text: (place) => text(at(place)),
    band: null,
    saysYear: always,
    saysHalf: never,
  });
  return [
    plain('7月', ({ month }) => `${month}月`),
    plain('7月', ({ month }) => `${month}月`),
    plain('07月', ({ month }) => `${two(month)}月`),
    plain('７月', ({ month }) => `${wide(String(month))}月`),
    plain('7月份', ({ month }) => `${month}月份`),
    plain('七月', ({ month }) => `${numerals[month - 1]}月`),
    dated('2023年7月', ({ year, month }) => `${year}年${month}月`),
    dated('2023.7', ({ year, month }) => `${year}.${month}`),
    dated('2023.07', ({ year, month }) => `${year}.${two(month)}`),
    dated('2023-07', ({ year, month }) => `${year}-${two(month)}`),
    dated('2023/7', ({ year, month }) => `${year}/${month}`),
    dated('date-full', ({ year, month }) => ({
      value: serialOf(year, month, 1),
      format: 'yyyy"年"m"月"',
    })),
    dated('date-slash', ({ year, month }) => ({
      value: serialOf(year, month, 1),
      format: 'yyyy/m',
    })),
    dated('date-month', ({ year, month }) => ({
      value: serialOf(year, month, 1),
      format: 'm"月"',
    })),
    {
      name: 'number-in-band',
      text: (place) => at(place).month,
      band: () => '月份',
      saysYear: never,
      saysHalf: never,
    },
    {
      name: 'year-band',
      text: (place) => `${at(place).month}月`,
      band: (place) => `${at(place).year}年`,
      saysYear: always,
      saysHalf: never,
    },
    {
      name: 'half-first',
      text: (place) => `${at(place).month}月${place === 0 ? '（半月）' : ''}`,
      band: null,
      saysYear: never,
      saysHalf: (place) => place === 0,
    },
    {
      name: 'year-where-it-changes',
      text: (place) =>
        place === 0 || at(place).month === 1
          ? `${at(place).year}年${at(place).month}月`
          : `${at(place).month}月`,
      band: null,
      saysYear: always,
      saysHalf: never,
    },
  ];
}

function serialOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}

/** The rows of the whole: in the row kept for them, or at the end. */
function drawTotals(
  random: Random,
  drawing: Drawing,
  roster: Roster,
  drawn: Drawn,
  place: 'bottom' | 'none' | 'top',
  row: number | null,
): void {
  const everyone: Sums = {
    label: random.pick(totalLabels),
    workers: drawn.workers.map(({ name }) => name.spot),
    type: null,
    scopes: allScopes(roster),
    isEffective: false,
  };
  if (row !== null) drawSums(drawing, row, roster, drawn, everyone);
  if (place === 'bottom') {
    drawSums(drawing, drawn.row++, roster, drawn, everyone);
    const label = random.pick(effectiveLabels);
    if (roster.marks.length > 1 && random.chance(0.5)) {
      drawSums(drawing, drawn.row++, roster, drawn, { ...everyone, label, isEffective: true });
    }
  }
}

function drawBlock(
  drawing: Drawing,
  roster: Roster,
  block: Block,
  sumPlace: 'below' | 'above' | 'none',
  drawn: Drawn,
): void {
  const { random, style } = roster;
  if (roster.blockStyle === 'title-rows') {
    const numeral = block === roster.blocks[0] ? '一' : '二';
    put(drawing, drawn.row, 0, `${numeral}、${block.type}`);
    if (style.merges) merge(drawing, drawn.row, 0, drawn.row, roster.columns.length - 1);
    drawn.row++;
  }
  const hasSums = block.type !== null && sumPlace !== 'none';
  const sumRow = hasSums && sumPlace === 'above' ? drawn.row++ : null;
  const first = drawn.row;
  const before = drawn.workers.length;
  block.workers.forEach((worker, at) => {
    drawWorker(drawing, roster, block, worker, at, drawn);
    drawn.row++;
  });
  const typeColumn = roster.columns.findIndex(({ kind }) => kind === 'type');
  if (roster.blockStyle === 'column' && style.merges)
    merge(drawing, first, typeColumn, drawn.row - 1, typeColumn);
  if (!hasSums) return;
  const workers = drawn.workers.slice(before).map(({ name }) => name.spot);
  const label =
    sumPlace === 'above'
      ? `${block.type}小计`
      : random.pick(['小计', '小 计', `${block.type}小计`]);
  const sums = { workers, type: block.type, scopes: ['block'] as const };
  drawSums(drawing, sumRow ?? drawn.row++, roster, drawn, { ...sums, label, isEffective: false });
  if (sumRow === null && roster.marks.length > 1 && random.chance(0.6)) {
    drawSums(drawing, drawn.row++, roster, drawn, {
      ...sums,
      label: `${block.type}有效人次小计`,
      isEffective: true,
    });
  }
}

function drawWorker(
  drawing: Drawing,
  roster: Roster,
  block: Block,
  worker: WorkerFact,
  at: number,
  drawn: Drawn,
): void {
  const row = drawn.row;
  const months: ExpectedMark[][] = roster.months.map(() => []);
  const counted = roster.months.map((_, month) => worker.shares[month] ?? 0);
  const sums = new Map<ColumnKind, ExpectedFigure>();
  const texts = new Map<ColumnKind, Spot>();
  const serial = roster.blockStyle === 'title-rows' ? at + 1 : drawn.workers.length + 1;
  roster.columns.forEach(({ kind, month = 0, mark = 'post' }, column) => {
    if (kind === 'mark') {
      const share = markShare(roster.random, mark, worker.shares[month] ?? 0);
      counted[month] = Math.min(counted[month] ?? 0, share);
      const made = writeMark(drawing, roster, row, column, share, drawn);
      months[month]?.push({ kind: mark, ...made });
    } else if (kind === 'subtotal' || kind === 'experienced') {
      const value = kind === 'experienced' && worker.years < 2 ? 0 : total(counted);
      sums.set(kind, { spot: put(drawing, row, column, value), value });
    } else {
      const cell = textCell(roster, block, worker, kind, at === 0, serial);
      texts.set(kind, put(drawing, row, column, cell));
    }
  });
  const says = texts.has('hiring') || texts.has('remark');
  const text = (kind: ColumnKind) => textOf(texts.get(kind));
  const written = text('contract');
  drawn.workers.push({
    name: text('name') ?? { text: worker.name, spot: put(drawing, row, 0, null) },
    serial: numberOf(texts.get('serial')),
    post: text('post')?.text ?? null,
    licence: text('licence'),
    type: block.type ?? text('type')?.text ?? null,
    years: numberOf(texts.get('years')),
    contract: written && { ...written, period: worker.contract },
    left: leftOf(texts.get('left'), worker),
    isStreetHired: worker.isStreetHired && says,
    months,
    subtotal: sums.get('subtotal') ?? null,
    experienced: sums.get('experienced') ?? null,
  });
}

function textCell(
  roster: Roster,
  block: Block,
  worker: WorkerFact,
  kind: ColumnKind,
  isFirst: boolean,
  serial: number,
): CellValue | Written {
  const { random } = roster;
  switch (kind) {
    case 'type':
      if (roster.blockStyle === 'every-row') return roster.typeWords[worker.isLicensed ? 0 : 1];
      return isFirst ? block.type : null;
    case 'serial':
      return serial;
    case 'gender':
      return random.pick(['男', '女']);
    case 'contract':
      return `${dotted(worker.contract.from)}-${dotted(worker.contract.to)}`;
    case 'left':
      return leftCell(roster, worker.leftDay);
    case 'hiring':
      return worker.isStreetHired ? '街道直聘' : '机构聘用';
    case 'remark':
      return remarkCell(roster, worker);
    case 'name':
    case 'post':
    case 'licence':
    case 'years':
      return worker[kind];
    default:
      return null;
  }
}

function remarkCell(roster: Roster, worker: WorkerFact): string {
  const hasHiring = roster.columns.some(({ kind }) => kind === 'hiring');
  if (worker.isStreetHired && !hasHiring) {
    return roster.random.pick(['街道直聘', '直聘人员', '街道直聘人员']);
  }
  return worker.leftDay ? `${worker.leftDay.year}年${worker.leftDay.month}月离职` : '';
}

function textOf(spot: Spot | undefined): ExpectedText | null {
  return typeof spot?.value === 'string' ? { text: spot.value, spot } : null;
}

function numberOf(spot: Spot | undefined): ExpectedFigure | null {
  return typeof spot?.value === 'number' ? { spot, value: spot.value } : null;
}

function writeMark(
  drawing: Drawing,
  roster: Roster,
  row: number,
  column: number,
  share: number,
  drawn: Drawn,
): Omit<ExpectedMark, 'kind'> {
  const value = share === 1 ? roster.whole : share === 0.5 ? roster.half : roster.absent;
  if (share === 1) drawn.marks.add(String(value));
  const spot = put(drawing, row, column, value);
  return { spot, presence: share > 0 ? share : value === '' ? 'blank' : 'absent' };
}

/** Every other roster has real dates. */
function leftCell({ months }: Roster, day: Day | null): CellValue | Written {
  if (!day) return null;
  return months.length % 2 === 0
    ? { value: serialOf(day.year, day.month, day.day), format: 'yyyy/m/d' }
    : `${day.year}年${day.month}月${day.day}日`;
}

function leftOf(spot: Spot | undefined, { leftDay }: WorkerFact): ExpectedText | null {
  if (!spot || !leftDay) return null;
  const shown = `${leftDay.year}/${leftDay.month}/${leftDay.day}`;
  return { text: typeof spot.value === 'string' ? spot.value : shown, spot };
}

interface Sums {
  readonly label: string;
  readonly workers: readonly Spot[];
  readonly type: string | null;
  readonly scopes: readonly ('block' | 'all')[];
  readonly isEffective: boolean;
}

/** A row of sums under its months and columns of sums; effective ones one a month. */
function drawSums(drawing: Drawing, row: number, roster: Roster, drawn: Drawn, sums: Sums): void {
  const { columns, style } = roster;
  const firstMark = columns.findIndex(({ kind }) => kind === 'mark');
  put(drawing, row, 0, style.header(sums.label));
  if (style.merges) merge(drawing, row, 0, row, firstMark - 1);
  const chosen = drawn.workers.filter(({ name }) => sums.workers.includes(name.spot));
  columns.forEach((column, place) => {
    const made = sumOf(roster, column, chosen, sums.isEffective);
    if (!made) return;
    const { value, spots, ...what } = made;
    const formula = style.formulas && spots.length > 1 ? sumFormula(spots) : null;
    const spot = put(drawing, row, place, { value, formula });
    drawn.sums.push({
      figure: { spot, value },
      scopes: sums.scopes,
      types: [sums.type],
      workers: sums.workers,
      ...what,
    });
    if (what.mark === null && what.month !== null && style.merges && !roster.byMark) {
      merge(drawing, row, place, row, place + roster.marks.length - 1);
    }
  });
}

type MadeSum = Pick<ExpectedSum, 'of' | 'month' | 'mark'> & {
  readonly value: number;
  readonly spots: readonly Spot[];
};

/** With one mark a month its sum is that of the mark and the effective one in one. */
function sumOf(
  roster: Roster,
  { kind, month, mark = 'post' }: Column,
  workers: readonly ExpectedWorker[],
  isEffective: boolean,
): MadeSum | null {
  const isOne = roster.marks.length === 1;
  if (kind === 'subtotal' || kind === 'experienced') {
    const figures = workers.flatMap((worker) => worker[kind] ?? []);
    const value = total(figures.map((figure) => figure.value));
    const spots = figures.map(({ spot }) => spot);
    return isEffective ? null : { value, spots, of: [kind], month: null, mark: null };
  }
  if (kind !== 'mark' || month === undefined) return null;
  if (!isEffective) {
    const shares = workers.map(({ months }) =>
      presenceOf(months[month]?.find((own) => own.kind === mark)),
    );
    const of = isOne ? (['mark', 'effective'] as const) : (['mark'] as const);
    return { value: total(shares), spots: [], of, month, mark: isOne ? null : mark };
  }
  if (mark !== roster.marks[0]) return null;
  const value = total(
    workers.map(({ months }) => Math.min(...(months[month] ?? []).map(presenceOf))),
  );
  return { value, spots: [], of: ['effective'], month, mark: null };
}

/** 应到人次（协议20人/月，其中持证10人/月） | 100. */
function drawRequired(
  drawing: Drawing,
  roster: Roster,
  drawn: Drawn,
): { figure: ExpectedFigure; workers: number | null; licensed: number | null } {
  const { random, columns, style } = roster;
  const workers = random.pick([8, 10, 14, 20]);
  const licensed = Math.ceil(workers / 2);
  const says = random.chance(0.5);
  const row = drawn.row++;
  const firstMark = columns.findIndex(({ kind }) => kind === 'mark');
  const subtotal = columns.findIndex(({ kind }) => kind === 'subtotal');
  put(
    drawing,
    row,
    0,
    says
      ? `应到人次（协议${workers}人/月，其中持证${licensed}人/月）`
      : random.pick(['应到人次', '应到岗人次', '应到岗人次合计']),
  );
  if (style.merges) merge(drawing, row, 0, row, firstMark - 1);
  const spot = put(
    drawing,
    row,
    subtotal < 0 ? firstMark : subtotal,
    workers * roster.months.length,
  );
  return {
    figure: { spot, value: workers * roster.months.length },
    workers: says ? workers : null,
    licensed: says ? licensed : null,
  };
}

function drawStableRate(drawing: Drawing, roster: Roster, drawn: Drawn): ExpectedFigure {
  const { random, columns, style } = roster;
  const row = drawn.row++;
  const firstMark = columns.findIndex(({ kind }) => kind === 'mark');
  const lastMark = columns.findLastIndex(({ kind }) => kind === 'mark');
  put(
    drawing,
    row,
    0,
    random.pick([
      '稳岗率',
      '社工站稳岗率',
      '社工站稳岗率（持续在岗社工数/协议要求在岗社工数*100%）',
    ]),
  );
  if (style.merges) merge(drawing, row, 0, row, firstMark - 1);
  const value = random.pick([0.9, 0.85, 0.8, 1, 0.7]);
  const isText = random.chance(0.3);
  const spot = put(
    drawing,
    row,
    firstMark,
    isText ? `${Math.round(value * 100)}%` : { value, format: '0.00%' },
  );
  if (style.merges) merge(drawing, row, firstMark, row, lastMark);
  return { spot, value };
}

function allScopes(roster: Roster): readonly ('block' | 'all')[] {
  return roster.blockStyle === 'none' || roster.blockStyle === 'every-row'
    ? ['all', 'block']
    : ['all'];
}

function presenceOf(mark: ExpectedMark | undefined): number {
  return typeof mark?.presence === 'number' ? mark.presence : 0;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function dotted({ year, month, day }: Day): string {
  return `${year}.${String(month).padStart(2, '0')}.${String(day).padStart(2, '0')}`;
}

function shuffle<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
