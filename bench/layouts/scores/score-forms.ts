import { drawHeader } from '../draw-header.ts';
import { type Drawing, emptyDrawing, merge, put, type Spot } from '../drawing.ts';
import type { DrawnTable } from '../drawn-table.ts';
import type {
  ExpectedFigure,
  ExpectedMean,
  ExpectedScoreRow,
  ExpectedScores,
  ExpectedText,
} from '../expected.ts';
import type { Random } from '../random.ts';
import { chooseStyle, type Style } from '../style.ts';

const forms = [
  'deductions',
  'experts',
  'experts',
  'levels',
  'levels',
  'noted-weights',
  'thousandths',
  'experts-down',
] as const;
type Form = (typeof forms)[number];

/** Scores with what was taken off, by experts, by levels with subtotals, with weights in a note. */
export function drawScoreForm(random: Random): DrawnTable {
  const form = random.pick(forms);
  const drawing = emptyDrawing();
  const sheet: Sheet = { random, drawing, style: chooseStyle(random), form };
  const scores = draw[form](sheet);
  return {
    drawing,
    features: [
      `score-form/${form}`,
      ...(scores.total ? ['score-total/yes'] : []),
      ...(scores.grade ? ['grade/yes'] : []),
    ],
    facts: { scores: [scores] },
    spot: scores.rows[0]?.score?.spot,
    needsTitle: true,
    names: titles[form] ?? stationTitles,
  };
}

const stationTitles = ['社工站评估评分表', '社工站末期评估得分表', '社工站中期评估评分汇总表'];
const titles: Readonly<Partial<Record<Form, readonly string[]>>> = {
  thousandths: ['评估评分表（千分制）', '评估得分汇总表（1000分制）'],
};

interface Sheet {
  readonly random: Random;
  readonly drawing: Drawing;
  readonly style: Style;
  readonly form: Form;
}

const draw: Readonly<Record<Form, (sheet: Sheet) => ExpectedScores>> = {
  deductions: drawDeductions,
  experts: drawExperts,
  levels: drawLevels,
  'noted-weights': drawNoted,
  thousandths: drawThousandths,
  'experts-down': drawExpertsDown,
};

const items: readonly (readonly [name: string, full: number])[] = [
  ['人员配备', 10],
  ['制度建设', 5],
  ['指标完成情况', 20],
  ['服务监测', 10],
  ['服务成效', 15],
  ['专业服务质量', 20],
  ['运营管理', 10],
  ['财务管理', 10],
  ['档案管理', 5],
  ['志愿服务', 5],
  ['满意度', 10],
];
const itemHeads = ['评估内容', '评估指标', '评估项目', '评分项目', '考核内容'];
const fullHeads = ['标准分', '满分', '分值'];
const totalWords = ['总得分', '总分', '合计', '总计'];
const gradeWords = ['等级', '评估等级', '评定等级'];
const grades = ['优秀', '良好', '合格', '不合格'];

/** Half points, as people give them. */
function halves(random: Random, full: number): number {
  return Math.max(0.5, full - random.integer(0, Math.ceil(full * 0.5)) / 2);
}

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((all, value) => all + value, 0) * 100) / 100;
}

function at(drawing: Drawing, row: number, column: number, value: number): ExpectedFigure {
  return { spot: put(drawing, row, column, value), value };
}

function rowOf(
  label: Spot,
  name: string,
  figures: Partial<Pick<ExpectedScoreRow, 'full' | 'score' | 'weight' | 'converted'>>,
): ExpectedScoreRow {
  return {
    label,
    names: [name],
    area: null,
    full: null,
    score: null,
    weight: null,
    converted: null,
    ...figures,
  };
}

function heads({ drawing, style }: Sheet, texts: readonly string[]): void {
  drawHeader(
    drawing,
    0,
    texts.map((text) => [text]),
    style,
  );
}

/** 等级 under the sums, its grade from the column on. */
function drawGrade(sheet: Sheet, row: number, first: number, last: number): ExpectedText | null {
  const { random, drawing, style } = sheet;
  if (!random.chance(0.5)) return null;
  const text = random.pick(grades);
  put(drawing, row, 0, style.header(random.pick(gradeWords)));
  if (style.merges) merge(drawing, row, 0, row, first - 1);
  const spot = put(drawing, row, first, text);
  if (style.merges) merge(drawing, row, first, row, last);
  return { text, spot };
}

/** 分值 | 扣分 | 得分, and why. */
function drawDeductions(sheet: Sheet): ExpectedScores {
  const { random, drawing, style } = sheet;
  const taken = random.sample(items, random.integer(4, 8));
  const hasSerial = random.chance(0.4);
  const hasReason = random.chance(0.6);
  const hasStandard = random.chance(0.3);
  const first = hasSerial ? 1 : 0;
  const full = first + 1 + (hasStandard ? 1 : 0);
  heads(sheet, [
    ...(hasSerial ? ['序号'] : []),
    random.pick(itemHeads),
    ...(hasStandard ? [random.pick(['评分标准', '考核标准'])] : []),
    random.pick(fullHeads),
    random.pick(['扣分', '扣分值', '扣减分']),
    random.pick(['得分', '实得分', '评估得分']),
    ...(hasReason ? [random.pick(['扣分原因', '扣分说明'])] : []),
  ]);
  const deductions: ExpectedFigure[] = [];
  const rows = taken.map(([name, marks], line): ExpectedScoreRow => {
    const row = line + 1;
    if (hasSerial) put(drawing, row, 0, row);
    const label = put(drawing, row, first, name);
    if (hasStandard)
      put(
        drawing,
        row,
        first + 1,
        random.pick(['资料齐全得满分，缺一项扣0.5分', '按协议完成得满分']),
      );
    const score = halves(random, marks);
    const off = marks - score;
    const figures = {
      full: at(drawing, row, full, marks),
      score: at(drawing, row, full + 2, score),
    };
    if (off > 0 || random.chance(0.5)) deductions.push(at(drawing, row, full + 1, off));
    if (hasReason && off > 0)
      put(drawing, row, full + 3, random.pick(['档案不完整', '部分指标未完成', '资料缺失']));
    return rowOf(label, name, figures);
  });
  const hasTotal = random.chance(0.75);
  const end = taken.length + 1;
  const total = hasTotal
    ? drawTotal(sheet, rows, { row: end, columns: { full, score: full + 2 } })
    : null;
  if (hasTotal) {
    put(drawing, end, full + 1, sum(deductions.map(({ value }) => value)));
    if (style.merges) merge(drawing, end, 0, end, full - 1);
  }
  const grade = drawGrade(sheet, end + (hasTotal ? 1 : 0), full, full + 2);
  return { rows, total, grade, deductions };
}

interface TotalPlace {
  readonly row: number;
  readonly columns: { readonly full?: number; readonly score: number };
}

function drawTotal(
  { random, drawing, style }: Sheet,
  rows: readonly ExpectedScoreRow[],
  { row, columns }: TotalPlace,
): NonNullable<ExpectedScores['total']> {
  put(drawing, row, 0, style.header(random.pick(totalWords)));
  const of = (role: 'full' | 'score') => sum(rows.map((one) => one[role]?.value ?? 0));
  return {
    full: columns.full === undefined ? null : at(drawing, row, columns.full, of('full')),
    score: at(drawing, row, columns.score, of('score')),
    converted: null,
  };
}

/** A column an expert, and their mean. */
function drawExperts(sheet: Sheet): ExpectedScores {
  const { random, drawing } = sheet;
  const taken = random.sample(items, random.integer(4, 7));
  const hasSerial = random.chance(0.4);
  const first = hasSerial ? 1 : 0;
  const experts = expertNames(random);
  const mean = random.pick(['平均分', '平均得分', '均分']);
  heads(sheet, [
    ...(hasSerial ? ['序号'] : []),
    random.pick(itemHeads),
    random.pick(fullHeads),
    ...experts,
    mean,
  ]);
  const full = first + 1;
  const last = full + experts.length + 1;
  const means: ExpectedMean[] = [];
  const given: number[][] = experts.map(() => []);
  const rows = taken.map(([name, marks], line): ExpectedScoreRow => {
    const row = line + 1;
    if (hasSerial) put(drawing, row, 0, row);
    const label = put(drawing, row, first, name);
    const own = at(drawing, row, full, marks);
    const scores = experts.map((_, place) => {
      const value = halves(random, marks);
      given[place]?.push(value);
      return at(drawing, row, full + 1 + place, value);
    });
    const value = Math.round((sum(scores.map((one) => one.value)) / experts.length) * 100) / 100;
    const score = at(drawing, row, last, value);
    means.push({ spot: score.spot, of: scores.map(({ spot }) => spot) });
    return rowOf(label, name, { full: own, score });
  });
  const end = taken.length + 1;
  const hasTotal = random.chance(0.8);
  const total = hasTotal
    ? drawTotal(sheet, rows, { row: end, columns: { full, score: last } })
    : null;
  if (hasTotal)
    given.forEach((values, place) => {
      put(drawing, end, full + 1 + place, sum(values));
    });
  if (hasTotal && sheet.style.merges) merge(drawing, end, 0, end, full - 1);
  const grade = drawGrade(sheet, end + (hasTotal ? 1 : 0), full, last);
  return { rows, total, grade, means };
}

function expertNames(random: Random): readonly string[] {
  const count = random.integer(2, 4);
  const numerals = ['一', '二', '三', '四'];
  const form = random.pick<(at: number) => string>([
    (place) => `专家${numerals[place]}`,
    (place) => `专家${place + 1}`,
    (place) => `评委${place + 1}`,
    (place) => `评估员${numerals[place]}`,
    (place) => `专家${'ABCD'[place]}`,
  ]);
  return Array.from({ length: count }, (_, place) => form(place));
}

/** Experts under one another, the parts with their full marks across; the row of means counts. */
function drawExpertsDown(sheet: Sheet): ExpectedScores {
  const { random, drawing, style } = sheet;
  const taken = random.sample(items, random.integer(3, 5));
  const experts = expertNames(random);
  put(drawing, 0, 0, random.pick(['评分专家', '评估专家', '专家']));
  const labels = taken.map(([name, marks], column) =>
    put(drawing, 0, column + 1, `${name}（${marks}分）`),
  );
  put(drawing, 0, taken.length + 1, random.pick(['总分', '合计']));
  const given = experts.map((expert, line) => {
    put(drawing, line + 1, 0, expert);
    const values = taken.map(([, marks], column) =>
      at(drawing, line + 1, column + 1, halves(random, marks)),
    );
    put(drawing, line + 1, taken.length + 1, sum(values.map(({ value }) => value)));
    return values;
  });
  const row = experts.length + 1;
  put(drawing, row, 0, style.header(random.pick(['平均分', '平均得分'])));
  const rows = taken.map(([name, marks], column): ExpectedScoreRow => {
    const values = given.map((own) => own[column]?.value ?? 0);
    const mean = Math.round((sum(values) / experts.length) * 100) / 100;
    const label = labels[column] as Spot;
    return rowOf(label, name, {
      full: { spot: label, value: marks },
      score: at(drawing, row, column + 1, mean),
    });
  });
  const total = sum(rows.map(({ score }) => score?.value ?? 0));
  return {
    rows,
    total: { full: null, score: at(drawing, row, taken.length + 1, total), converted: null },
    grade: null,
  };
}

type Party = readonly [name: string, parts: readonly (readonly [name: string, full: number])[]];

/** Parts of each party under its merged label, with subtotals. */
function drawLevels(sheet: Sheet): ExpectedScores {
  const { random, drawing, style } = sheet;
  const parties: readonly Party[] = [
    [
      random.pick(['第三方评估', '第三方']),
      [
        ['服务监测', 10],
        ['服务成效', 15],
        ['运营管理', 10],
        ['服务质量', 20],
      ],
    ],
    [
      random.pick(['购买方评估', '购买方', '街道办评估']),
      [
        ['工作配合', 10],
        ['服务满意程度', 10],
      ],
    ],
    [
      random.pick(['督导中心评估', '督导中心']),
      [
        ['督导落实', 8],
        ['专业成长', 7],
      ],
    ],
    [
      random.pick(['监督方评估', '区民政局评估']),
      [
        ['日常监管', 5],
        ['整改落实', 5],
      ],
    ],
  ];
  const hasSums = random.chance(0.5);
  const inHalves = random.chance(0.5);
  const hasNote = random.chance(0.3);
  heads(sheet, [
    random.pick(['评估主体', '评估方', '评价主体']),
    random.pick(['评估内容', '评估指标', '评估项目']),
    random.pick(fullHeads),
    random.pick(['得分', '评估得分', '实际得分']),
    ...(hasNote ? ['备注'] : []),
  ]);
  const rows: ExpectedScoreRow[] = [];
  let row = 1;
  for (const [party, parts] of parties) {
    const top = row;
    put(drawing, row, 0, party);
    const before = rows.length;
    for (const [name, full] of parts) {
      const label = put(drawing, row, 1, name);
      const value = inHalves
        ? halves(random, full)
        : Math.round(full * (0.6 + 0.4 * random.next()) * 100) / 100;
      rows.push(
        rowOf(label, name, { full: at(drawing, row, 2, full), score: at(drawing, row, 3, value) }),
      );
      row++;
    }
    if (hasSums) {
      const own = rows.slice(before);
      put(drawing, row, 1, '小计');
      put(drawing, row, 2, sum(own.map((one) => one.full?.value ?? 0)));
      put(drawing, row, 3, sum(own.map((one) => one.score?.value ?? 0)));
      row++;
    }
    if (style.merges) merge(drawing, top, 0, row - 1, 0);
  }
  const hasTotal = random.chance(0.8);
  const total = hasTotal ? drawTotal(sheet, rows, { row, columns: { full: 2, score: 3 } }) : null;
  if (hasTotal && style.merges) merge(drawing, row, 0, row, 1);
  return { rows, total, grade: drawGrade(sheet, row + (hasTotal ? 1 : 0), 2, 3) };
}

/** Scores of a hundred each, and a note of what each counts. */
function drawNoted(sheet: Sheet): ExpectedScores {
  const { random, drawing } = sheet;
  const parties = [
    [random.pick(['第三方评估', '第三方']), 70],
    [random.pick(['购买方评估', '购买方']), 20],
    [random.pick(['监督方评估', '监督方']), 10],
  ] as const;
  const hasFull = random.chance(0.5);
  heads(sheet, [
    random.pick(['评估主体', '评估方']),
    ...(hasFull ? ['满分'] : []),
    random.pick(['得分', '评分']),
  ]);
  const score = hasFull ? 2 : 1;
  const drawn = parties.map(([name], line) => ({
    label: put(drawing, line + 1, 0, name),
    full: hasFull ? at(drawing, line + 1, 1, 100) : null,
    score: at(drawing, line + 1, score, halves(random, 100)),
  }));
  const value = sum(drawn.map((one, line) => (one.score.value * (parties[line]?.[1] ?? 0)) / 100));
  const hasTotal = random.chance(0.6);
  const end = parties.length + 1;
  if (hasTotal) put(drawing, end, 0, random.pick(['总得分', '综合得分', '最终得分']));
  const total = hasTotal
    ? { full: null, score: at(drawing, end, score, value), converted: null }
    : null;
  const text = random.pick(['注：', '说明：', '备注：']);
  const said = random.pick<(name: string, part: number) => string>([
    (name, part) => `${name}占${part}%`,
    (name, part) => `${name}占比${part}%`,
    (name, part) => `${name}权重${part}%`,
  ]);
  const spot = put(
    drawing,
    end + (hasTotal ? 1 : 0),
    0,
    `${text}${parties.map(([name, part]) => said(name, part)).join('，')}。`,
  );
  const rows = drawn.map((one, line) => {
    const [name, part] = parties[line] ?? ['', 0];
    return rowOf(one.label, name, {
      full: one.full,
      score: one.score,
      weight: { spot, value: part / 100 },
    });
  });
  return { rows, total, grade: null };
}

/** 700, 200 and 100 of a thousand, without full marks. */
function drawThousandths(sheet: Sheet): ExpectedScores {
  const { random, drawing, style } = sheet;
  const parties = [
    [random.pick(['第三方评估', '第三方']), 700],
    [random.pick(['购买方评估', '购买方']), 200],
    [random.pick(['监督方评估', '监督方']), 100],
  ] as const;
  const hasFull = random.chance(0.5);
  heads(sheet, [
    random.pick(['评估主体', '评估内容']),
    ...(hasFull ? [random.pick(fullHeads)] : []),
    random.pick(['得分', '评分']),
  ]);
  const score = hasFull ? 2 : 1;
  const rows = parties.map(([name, full], line) =>
    rowOf(put(drawing, line + 1, 0, name), name, {
      full: hasFull ? at(drawing, line + 1, 1, full) : null,
      score: at(drawing, line + 1, score, halves(random, full)),
    }),
  );
  const place = { row: parties.length + 1, columns: { ...(hasFull ? { full: 1 } : {}), score } };
  const total = random.chance(0.7) ? drawTotal(sheet, rows, place) : null;
  if (total && style.merges && score > 1 && !hasFull) merge(drawing, place.row, 0, place.row, 0);
  return { rows, total, grade: null };
}
