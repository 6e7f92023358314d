import { type Drawing, emptyDrawing, merge, put, type Spot } from '../drawing.ts';
import type { DrawnTable } from '../drawn-table.ts';
import type { ExpectedFigure, ExpectedSurvey, ExpectedSurveyGroup } from '../expected.ts';
import type { Random } from '../random.ts';
import type { BandFact } from './drawn-survey.ts';

/** Surveys of means, of shares by question, of ticks by person, and told in a paragraph. */
export function drawMoreSurvey(random: Random): DrawnTable {
  return random.pick([drawMeans, drawMeans, drawMatrix, drawTicks, drawParagraph])(random);
}

const questions = [
  '服务态度',
  '服务内容',
  '服务效果',
  '活动组织',
  '社工专业性',
  '服务场地',
  '服务及时性',
  '总体满意度',
];
const questionHeads = ['调查内容', '题目', '评价项目', '调查项目', '测评内容'];
const peopleHeads = ['样本量', '调查人数', '有效问卷数', '受访人数'];

const words: readonly (readonly BandFact[])[] = [
  [
    ['非常满意', null],
    ['满意', null],
    ['一般', null],
    ['不满意', null],
  ],
  [
    ['非常满意', null],
    ['比较满意', null],
    ['一般', null],
    ['不太满意', null],
    ['非常不满意', null],
  ],
  [
    ['很满意', null],
    ['满意', null],
    ['基本满意', null],
    ['不满意', null],
  ],
];

function tableOf(
  drawing: Drawing,
  survey: ExpectedSurvey,
  features: readonly string[],
  names?: readonly string[],
): DrawnTable {
  const [first] = survey.groups;
  const told = first?.people[0] ?? first?.shares?.[0] ?? Object.values(first?.figures ?? {})[0];
  return {
    drawing,
    features,
    facts: { surveys: [survey] },
    spot: told?.spot,
    needsTitle: true,
    ...(names ? { names } : {}),
  };
}

/** A mean a question, out of what a title, a head, a column or a note says. */
function drawMeans(random: Random): DrawnTable {
  const drawing = emptyDrawing();
  const outOf = random.pick([5, 5, 10, 100]);
  const told = random.pick(['title', 'head', 'column', 'note'] as const);
  const hasPeople = told === 'column' || random.chance(0.7);
  const hasSerial = random.chance(0.3);
  const names = random.sample(questions, random.integer(3, 6));
  const mean = random.pick(['平均分', '平均得分', '满意度均值', '满意度得分']);
  const heads = [
    ...(hasSerial ? ['序号'] : []),
    random.pick(questionHeads),
    ...(hasPeople ? [random.pick(peopleHeads)] : []),
    ...(told === 'column' ? ['满分'] : []),
    told === 'head' ? `${mean}（满分${outOf}分）` : mean,
  ];
  heads.forEach((head, column) => {
    put(drawing, 0, column, head);
  });
  const people = random.integer(60, 260);
  const groups = names.map((name, at): ExpectedSurveyGroup => {
    const row = at + 1;
    let column = 0;
    if (hasSerial) put(drawing, row, column++, row);
    put(drawing, row, column++, name);
    const figures: Record<string, ExpectedFigure> = {};
    const note = (role: string, value: number) => {
      figures[role] = { spot: put(drawing, row, column++, value), value };
    };
    if (hasPeople) note(heads[hasSerial ? 2 : 1] === '有效问卷数' ? 'valid' : 'asked', people);
    if (told === 'column') note('full', outOf);
    note('mean', Math.round(outOf * (0.85 + 0.14 * random.next()) * 100) / 100);
    return { name, people: [], total: null, figures };
  });
  if (told === 'note') {
    const text = random.pick([
      `注：满分${outOf}分。`,
      `说明：本次调查采用${outOf}分制，满分${outOf}分。`,
    ]);
    put(drawing, names.length + 1, 0, text);
    if (random.chance(0.5)) merge(drawing, names.length + 1, 0, names.length + 1, heads.length - 1);
  }
  const titles = ['服务对象满意度调查', '居民满意度调查统计表'];
  return tableOf(
    drawing,
    { froms: [], groups, ...(told === 'column' ? {} : { outOf }) },
    [`survey/means-${told}`],
    told === 'title' ? titles.map((title) => `${title}（满分${outOf}分）`) : titles,
  );
}

const share = (value: number) => ({ value, format: '0.00%' });

/** Shares of each band a question, with the people asked before or behind them. */
function drawMatrix(random: Random): DrawnTable {
  const drawing = emptyDrawing();
  const bands = random.pick(words);
  const place = random.pick(['before', 'behind', 'none'] as const);
  const names = random.sample(questions, random.integer(3, 6));
  const hasSerial = random.chance(0.3);
  const isTwoRowed = random.chance(0.35);
  const top = isTwoRowed ? 2 : 1;
  const first = hasSerial ? 1 : 0;
  const left = first + (place === 'before' ? 2 : 1);
  const tall = (column: number, text: string) => {
    put(drawing, 0, column, text);
    if (isTwoRowed) merge(drawing, 0, column, 1, column);
  };
  if (hasSerial) tall(0, '序号');
  tall(first, random.pick(questionHeads));
  const people = random.pick(['样本量', '调查人数']);
  if (place === 'before') tall(first + 1, people);
  if (isTwoRowed) {
    put(drawing, 0, left, random.pick(['满意程度', '满意度评价', '评价结果']));
    merge(drawing, 0, left, 0, left + bands.length - 1);
  }
  bands.forEach(([label], at) => {
    put(drawing, top - 1, left + at, label);
  });
  if (place === 'behind') tall(left + bands.length, people);
  const asked = random.integer(60, 260);
  const groups = names.map((name, at): ExpectedSurveyGroup => {
    const row = top + at;
    if (hasSerial) put(drawing, row, 0, at + 1);
    put(drawing, row, first, name);
    const shares = sharesOf(random, bands.length, asked).map((value, band) => ({
      spot: put(drawing, row, left + band, share(value)),
      value,
    }));
    const column = place === 'before' ? first + 1 : left + bands.length;
    const count =
      place === 'none' ? null : { spot: put(drawing, row, column, asked), value: asked };
    return {
      name,
      people: bands.map(() => null),
      shares,
      total: count,
    };
  });
  return tableOf(drawing, { froms: bands.map(([, from]) => from), groups }, [
    `survey/matrix-${place}`,
    ...(isTwoRowed ? ['survey/matrix-two-rows'] : []),
  ]);
}

/** Shares of so many people that add up to all of them. */
function sharesOf(random: Random, count: number, people: number): readonly number[] {
  const most = Math.floor(people * (0.6 + 0.3 * random.next()));
  const rest = people - most;
  const second = Math.floor(rest * (0.6 + 0.4 * random.next()));
  const counts = [most, second, rest - second, 0, 0].slice(0, count);
  return counts.map((one) => Math.round((one / people) * 10_000) / 10_000);
}

/** A row for each who was asked, with a tick under one band. */
function drawTicks(random: Random): DrawnTable {
  const drawing = emptyDrawing();
  const bands = random.pick(words);
  const hasSerial = random.chance(0.8);
  const hasMore = random.chance(0.3);
  const who = random.pick(['居民', '服务对象', '长者', '志愿者']);
  const heads = [
    ...(hasSerial ? ['序号'] : []),
    random.pick(['受访者', '受访人', '姓名', '调查对象']),
    ...(hasMore ? [random.pick(['性别', '所属社区'])] : []),
  ];
  [...heads, ...bands.map(([label]) => label)].forEach((head, column) => {
    put(drawing, 0, column, head);
  });
  const left = heads.length;
  const hasNote = random.chance(0.3);
  if (hasNote) put(drawing, 0, left + bands.length, '备注');
  const bandSpots = bands.map((_, at) => drawing.cells[left + at]);
  const count = random.integer(6, 22);
  const ticks = bands.map(() => 0);
  const mark = random.pick(['√', '✓', '✔']);
  for (let at = 0; at < count; at++) {
    const two = String(at + 1).padStart(2, '0');
    const before = [
      ...(hasSerial ? [at + 1] : []),
      `${who}${two}`,
      ...(hasMore ? [heads.includes('性别') ? random.pick(['男', '女']) : '云山社区'] : []),
    ];
    before.forEach((cell, column) => {
      put(drawing, at + 1, column, cell);
    });
    const band = random.chance(0.6) ? 0 : random.integer(0, bands.length - 1);
    ticks[band] = (ticks[band] ?? 0) + 1;
    put(drawing, at + 1, left + band, mark);
  }
  const hasSum = random.chance(0.4);
  if (hasSum) put(drawing, count + 1, 0, '合计');
  const sums = hasSum
    ? ticks.map((value, at) => ({ spot: put(drawing, count + 1, left + at, value), value }))
    : [];
  const people = bandSpots.map((spot, at): ExpectedFigure | null =>
    spot ? { spot, value: ticks[at] ?? 0 } : null,
  );
  const group = { name: null, people, total: null };
  return tableOf(
    drawing,
    {
      froms: bands.map(([, from]) => from),
      groups: [group, ...(hasSum ? [{ name: '合计', people: sums, total: null }] : [])],
    },
    ['survey/ticks', ...(hasSum ? ['survey/ticks-sum'] : [])],
    ['服务对象满意度登记表', '居民满意度调查登记表', '满意度调查表'],
  );
}

/** 共发放问卷150份，回收有效问卷143份，总体满意度为96.5%。 */
function drawParagraph(random: Random): DrawnTable {
  const drawing = emptyDrawing();
  const sent = random.integer(80, 400);
  const returned = sent - random.integer(0, 12);
  const valid = returned - random.integer(0, 8);
  const percent = (value: number) => `${(value * 100).toFixed(2)}%`;
  const rate = Math.round((0.88 + 0.11 * random.next()) * 1000) / 1000;
  const satisfied = Math.round(valid * rate);
  const four = (value: number) => Math.round(value * 10_000) / 10_000;
  type Told = readonly [text: string, figures: Readonly<Record<string, number>>];
  const [text, figures] = random.pick<Told>([
    [
      `本次调查共发放问卷${sent}份，回收${returned}份，其中有效问卷${valid}份，总体满意度为${(rate * 100).toFixed(1)}%。`,
      { sent, returned, valid, rate },
    ],
    [
      `本次共派发问卷${sent}份，回收有效问卷${valid}份，有效回收率${percent(valid / sent)}，服务对象综合满意度${(rate * 100).toFixed(1)}%。`,
      { sent, valid, validRate: four(valid / sent), rate },
    ],
    [
      `评估期内电话回访服务对象${valid}人，其中满意${satisfied}人，满意率${percent(satisfied / valid)}。`,
      { asked: valid, satisfied, rate: four(satisfied / valid) },
    ],
    [
      `社工站面向辖区居民发放满意度问卷${sent}份，收回${returned}份，回收率${percent(returned / sent)}；服务态度满意度98%，总体满意度${(rate * 100).toFixed(1)}%。`,
      { sent, returned, returnRate: four(returned / sent), rate },
    ],
  ]);
  const spot: Spot = put(drawing, 0, 0, text);
  merge(drawing, 0, 0, random.integer(0, 3), random.integer(2, 6));
  const group = {
    name: null,
    people: [],
    total: null,
    figures: Object.fromEntries(
      Object.entries(figures).map(([role, value]) => [role, { spot, value }]),
    ),
  };
  return tableOf(drawing, { froms: [], groups: [group] }, ['survey/paragraph']);
}
