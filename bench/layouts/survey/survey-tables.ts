import { type Drawing, emptyDrawing, merge, put, type Written } from '../drawing.ts';
import type { ExpectedSurveyGroup } from '../expected.ts';
import type { Random } from '../random.ts';
import type { BandFact, DrawnSurveyTable } from './drawn-survey.ts';
import { drawSurveyForm } from './survey-forms.ts';

const bandSets: readonly (readonly BandFact[])[] = [
  [
    ['65%', 65],
    ['85%以上', 85],
    ['95%以上', 95],
  ],
  [
    ['60%以下', 0],
    ['60%-80%', 60],
    ['80%-90%', 80],
    ['90%以上', 90],
  ],
  [
    ['90分以上', 90],
    ['80-89分', 80],
    ['60-79分', 60],
    ['60分以下', 0],
  ],
  [
    ['非常满意', null],
    ['满意', null],
    ['一般', null],
    ['不满意', null],
  ],
  [
    ['非常满意', null],
    ['比较满意', null],
    ['基本满意', null],
    ['不太满意', null],
    ['不满意', null],
  ],
  [
    ['非常满意（90分以上）', 90],
    ['满意（80-89分）', 80],
    ['一般（60-79分）', 60],
    ['不满意（60分以下）', 0],
  ],
];

const bandHeads = ['满意度', '满意程度', '满意度区间', '评价等级', '满意度评价', '选项'];
const peopleHeads = ['人数', '份数', '人数（人）', '问卷份数', '票数'];
const shareHeads = ['占比', '比例', '百分比', '所占比例'];
const totalWords = ['合计', '总计', '总人数', '有效问卷'];

/** Bands with the people who gave them: down, across, for areas or for questions. */
export function drawSurvey(random: Random): DrawnSurveyTable {
  const bands = random.pick(bandSets);
  if (random.chance(0.4)) return drawSurveyForm(random, bands);
  const draw = random.pick([drawDown, drawDown, drawAcross, drawGroups]);
  return draw(random, bands);
}

function countsOf(random: Random, bands: readonly BandFact[]): readonly number[] {
  return bands.map(() => random.integer(0, 120) + 1);
}

function written(random: Random): (count: number) => Written {
  const how = random.pick(['number', 'number', 'number', 'text', 'unit'] as const);
  if (how === 'text') return (count) => ({ value: String(count) });
  if (how === 'unit') return (count) => ({ value: `${count}人` });
  return (count) => ({ value: count });
}

const sumOf = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

function share(count: number, all: number): Written {
  return { value: Math.round((count / all) * 10_000) / 10_000, format: '0.00%' };
}

function drawDown(random: Random, bands: readonly BandFact[]): DrawnSurveyTable {
  const drawing = emptyDrawing();
  const counts = countsOf(random, bands);
  const write = written(random);
  const hasShare = random.chance(0.5);
  const first = random.chance(0.15) ? 1 : 0;
  if (first === 1) put(drawing, 0, 0, '序号');
  put(drawing, 0, first, random.pick(bandHeads));
  put(drawing, 0, first + 1, random.pick(peopleHeads));
  if (hasShare) put(drawing, 0, first + 2, random.pick(shareHeads));
  const spots = bands.map(([label], at) => {
    if (first === 1) put(drawing, at + 1, 0, at + 1);
    put(drawing, at + 1, first, label);
    if (hasShare) put(drawing, at + 1, first + 2, share(counts[at] ?? 0, sumOf(counts)));
    return put(drawing, at + 1, first + 1, write(counts[at] ?? 0));
  });
  const hasTotal = random.chance(0.75);
  const line = bands.length + 1;
  if (hasTotal) put(drawing, line, first, random.pick(totalWords));
  const total = hasTotal
    ? { spot: put(drawing, line, first + 1, write(sumOf(counts))), value: sumOf(counts) }
    : null;
  const people = spots.map((spot, at) => ({ spot, value: counts[at] ?? 0 }));
  return drawn(drawing, bands, [{ name: null, people, total }], ['survey/down']);
}

function drawAcross(random: Random, bands: readonly BandFact[]): DrawnSurveyTable {
  const drawing = emptyDrawing();
  const counts = countsOf(random, bands);
  const write = written(random);
  put(drawing, 0, 0, random.pick(bandHeads));
  put(drawing, 1, 0, random.pick(peopleHeads));
  const people = bands.map(([label], at) => {
    put(drawing, 0, at + 1, label);
    return { spot: put(drawing, 1, at + 1, write(counts[at] ?? 0)), value: counts[at] ?? 0 };
  });
  if (random.chance(0.5)) {
    put(drawing, 2, 0, random.pick(shareHeads));
    bands.forEach((_, at) => {
      put(drawing, 2, at + 1, share(counts[at] ?? 0, sumOf(counts)));
    });
  }
  const hasTotal = random.chance(0.75);
  if (hasTotal) put(drawing, 0, bands.length + 1, random.pick(totalWords));
  const total = hasTotal
    ? { spot: put(drawing, 1, bands.length + 1, write(sumOf(counts))), value: sumOf(counts) }
    : null;
  return drawn(drawing, bands, [{ name: null, people, total }], ['survey/across']);
}

/** A row for each area or question, with people alone or people and shares under each band. */
function drawGroups(random: Random, bands: readonly BandFact[]): DrawnSurveyTable {
  const drawing = emptyDrawing();
  const areAreas = random.chance(0.5);
  const names = areAreas
    ? random.sample(['片区一', '片区二', '片区三', '片区四'], random.integer(2, 4))
    : random.sample(
        ['服务态度', '服务内容', '服务效果', '活动组织', '社工专业性'],
        random.integer(2, 5),
      );
  const isSplit = random.chance(0.3);
  const width = isSplit ? 2 : 1;
  const top = isSplit ? 2 : 1;
  const write = written(random);
  put(drawing, 0, 0, areAreas ? '片区' : random.pick(['调查内容', '题目', '项目']));
  if (isSplit) merge(drawing, 0, 0, 1, 0);
  bands.forEach(([label], at) => {
    put(drawing, 0, 1 + at * width, label);
    if (!isSplit) return;
    merge(drawing, 0, 1 + at * 2, 0, 2 + at * 2);
    put(drawing, 1, 1 + at * 2, '人数');
    put(drawing, 1, 2 + at * 2, '占比');
  });
  const totalColumn = 1 + bands.length * width;
  const hasTotal = random.chance(0.6);
  if (hasTotal) {
    put(drawing, 0, totalColumn, random.pick(totalWords));
    if (isSplit) merge(drawing, 0, totalColumn, 1, totalColumn);
  }
  const all = names.map(() => countsOf(random, bands));
  const sums = bands.map((_, at) => sumOf(all.map((counts) => counts[at] ?? 0)));
  const hasSum = areAreas && random.chance(0.6);
  const lines = [
    ...names.map((name, at) => [name, all[at] ?? []] as const),
    ...(hasSum ? [['合计', sums] as const] : []),
  ];
  const groups = lines.map(([name, counts], at): ExpectedSurveyGroup => {
    const line = top + at;
    put(drawing, line, 0, name);
    const people = counts.map((count, band) => {
      if (isSplit) put(drawing, line, 2 + band * 2, share(count, sumOf(counts)));
      return { spot: put(drawing, line, 1 + band * width, write(count)), value: count };
    });
    const total = hasTotal
      ? { spot: put(drawing, line, totalColumn, write(sumOf(counts))), value: sumOf(counts) }
      : null;
    return { name, people, total };
  });
  return drawn(drawing, bands, groups, [
    areAreas ? 'survey/areas' : 'survey/questions',
    ...(isSplit ? ['survey/split'] : []),
  ]);
}

function drawn(
  drawing: Drawing,
  bands: readonly BandFact[],
  groups: readonly ExpectedSurveyGroup[],
  features: readonly string[],
): DrawnSurveyTable {
  return { drawing, features, survey: { froms: bands.map(([, from]) => from), groups } };
}
