import { emptyDrawing, put, type Spot } from '../drawing.ts';
import type { ExpectedSurveyGroup } from '../expected.ts';
import type { Random } from '../random.ts';
import type { BandFact, DrawnSurveyTable } from './drawn-survey.ts';

/** Surveys of shares alone, without bands, with questionnaires beside the bands, and turned. */
export function drawSurveyForm(random: Random, bands: readonly BandFact[]): DrawnSurveyTable {
  return random.pick([drawShares, drawBare, drawBare, drawSent, drawTurned, drawBoth])(
    random,
    bands,
  );
}

const people = ['居民', '服务对象', '购买方', '居委会', '合作单位', '志愿者', '长者家属'];
const areas = ['片区一', '片区二', '片区三', '片区四'];

function drawNames(random: Random) {
  const areAreas = random.chance(0.4);
  const names = random.sample(areAreas ? areas : people, random.integer(2, 4));
  return { areAreas, names };
}

const sumOf = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const rate = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 10_000;
const shareCell = (value: number) => ({ value, format: '0.00%' });

/** Shares in a column or a row, and no counts. */
function drawShares(random: Random, bands: readonly BandFact[]): DrawnSurveyTable {
  const drawing = emptyDrawing();
  const counts = bands.map(() => random.integer(1, 90));
  const isDown = random.chance(0.5);
  put(drawing, 0, 0, random.pick(['满意度', '满意程度', '选项']));
  const at = (band: number) => (isDown ? ([band, 0] as const) : ([0, band] as const));
  put(drawing, isDown ? 0 : 1, isDown ? 1 : 0, random.pick(['占比', '比例', '百分比']));
  const shares = bands.map(([label], band) => {
    const [row, column] = at(band + 1);
    put(drawing, row, column, label);
    const value = rate(counts[band] ?? 0, sumOf(counts));
    return { spot: put(drawing, isDown ? row : 1, isDown ? 1 : column, shareCell(value)), value };
  });
  if (isDown && random.chance(0.5)) {
    put(drawing, bands.length + 1, 0, '合计');
    put(drawing, bands.length + 1, 1, shareCell(1));
  }
  const group = { name: null, people: bands.map(() => null), shares, total: null };
  return drawn(drawing, bands, [group], [`survey/shares-${isDown ? 'down' : 'across'}`]);
}

const countHeads = {
  asked: ['调查人数', '测评人数', '受访人数', '调查人数（人）'],
  satisfied: ['满意人数', '满意人数（人）', '表示满意人数'],
  sent: ['发放问卷', '发放份数', '发放问卷数（份）'],
  returned: ['回收问卷', '回收份数', '回收问卷数（份）'],
  valid: ['有效问卷', '有效份数', '有效问卷数（份）'],
} as const;

/** Figures without bands: heads over rows of people or areas, or labels down. */
function drawBare(random: Random): DrawnSurveyTable {
  const drawing = emptyDrawing();
  const counts = random.pick([
    ['asked', 'satisfied'],
    ['sent', 'returned', 'valid', 'satisfied'],
    ['valid', 'satisfied'],
  ] as const);
  const isDown = random.chance(0.3);
  const { areAreas, names } = drawNames(random);
  const roles = [...counts, 'rate'] as const;
  const heads = roles.map((role) =>
    role === 'rate'
      ? random.pick(['满意率', '满意率（%）', '满意度'])
      : random.pick(countHeads[role]),
  );
  const lines = isDown ? [null] : names;
  if (!isDown)
    put(drawing, 0, 0, areAreas ? '片区' : random.pick(['调查对象', '对象类别', '测评对象']));
  heads.forEach((head, place) => {
    put(drawing, isDown ? place : 0, isDown ? 0 : place + 1, head);
  });
  const groups = lines.map((name, at): ExpectedSurveyGroup => {
    const values = fall(random, counts.length);
    const last = values.at(-1) ?? 0;
    const whole = values.at(-2) ?? 1;
    if (name !== null) put(drawing, at + 1, 0, name);
    const figures = Object.fromEntries(
      roles.map((role, place) => {
        const value = role === 'rate' ? rate(last, whole) : (values[place] ?? 0);
        const written = role === 'rate' ? shareCell(value) : value;
        const spot: Spot = isDown
          ? put(drawing, place, 1, written)
          : put(drawing, at + 1, place + 1, written);
        return [role, { spot, value }];
      }),
    );
    return { name, people: [], total: null, figures };
  });
  return drawn(drawing, [], groups, [`survey/bare-${isDown ? 'down' : 'across'}`]);
}

/** So many numbers, none over the one before it. */
function fall(random: Random, count: number): readonly number[] {
  const values = [random.integer(30, 300)];
  while (values.length < count) {
    const before = values.at(-1) ?? 0;
    values.push(Math.max(1, before - random.integer(0, 8)));
  }
  return values;
}

/** 发放, 回收 and 有效 before the bands, 满意率 behind them. */
function drawSent(random: Random, bands: readonly BandFact[]): DrawnSurveyTable {
  const drawing = emptyDrawing();
  const { areAreas, names } = drawNames(random);
  const before = ['sent', 'returned', 'valid'] as const;
  const hasRate = random.chance(0.6);
  put(drawing, 0, 0, areAreas ? '片区' : '调查对象');
  for (const [place, role] of before.entries())
    put(drawing, 0, place + 1, random.pick(countHeads[role]));
  for (const [place, [label]] of bands.entries()) put(drawing, 0, place + 4, label);
  if (hasRate) put(drawing, 0, bands.length + 4, '满意率');
  const groups = names.map((name, at): ExpectedSurveyGroup => {
    const counts = bands.map(() => random.integer(0, 60) + 1);
    const valid = sumOf(counts);
    const returned = valid + random.integer(0, 3);
    const figures = { sent: returned + random.integer(0, 5), returned, valid };
    put(drawing, at + 1, 0, name);
    const spots = before.map((role, place) => put(drawing, at + 1, place + 1, figures[role]));
    const [sent, back, whole] = spots;
    if (!sent || !back || !whole) throw new Error('a row without its figures');
    if (hasRate) put(drawing, at + 1, bands.length + 4, shareCell(rate(counts[0] ?? 0, valid)));
    return {
      name,
      people: counts.map((value, place) => ({
        spot: put(drawing, at + 1, place + 4, value),
        value,
      })),
      total: { spot: whole, value: valid },
      figures: {
        sent: { spot: sent, value: figures.sent },
        returned: { spot: back, value: returned },
      },
    };
  });
  return drawn(drawing, bands, groups, ['survey/sent']);
}

/** Bands down, a column for each kind of people or area. */
function drawTurned(random: Random, bands: readonly BandFact[]): DrawnSurveyTable {
  return turned(random, bands, false);
}

/** 45（90.00%） in a cell. */
function drawBoth(random: Random, bands: readonly BandFact[]): DrawnSurveyTable {
  return turned(random, bands, true);
}

function turned(random: Random, bands: readonly BandFact[], hasBoth: boolean): DrawnSurveyTable {
  const drawing = emptyDrawing();
  const { names } = drawNames(random);
  const hasTotal = random.chance(0.6);
  put(drawing, 0, 0, random.pick(['满意度', '满意程度', '评价']));
  for (const [at, [label]] of bands.entries()) put(drawing, at + 1, 0, label);
  if (hasTotal) put(drawing, bands.length + 1, 0, '合计');
  const between = random.pick(['（', '/', '人（']);
  const groups = names.map((name, at): ExpectedSurveyGroup => {
    put(drawing, 0, at + 1, name);
    const counts = bands.map(() => random.integer(1, 90));
    const whole = sumOf(counts);
    const cells = counts.map((count, band) => {
      const percent = (rate(count, whole) * 100).toFixed(2);
      const text = `${count}${between}${percent}%${between === '/' ? '' : '）'}`;
      const spot = put(drawing, band + 1, at + 1, hasBoth ? text : count);
      return { people: { spot, value: count }, share: { spot, value: Number(percent) / 100 } };
    });
    return {
      name,
      people: cells.map(({ people: own }) => own),
      ...(hasBoth ? { shares: cells.map(({ share }) => share) } : {}),
      total: hasTotal
        ? { spot: put(drawing, bands.length + 1, at + 1, whole), value: whole }
        : null,
    };
  });
  return drawn(drawing, bands, groups, [hasBoth ? 'survey/both-in-cell' : 'survey/turned']);
}

function drawn(
  drawing: DrawnSurveyTable['drawing'],
  bands: readonly BandFact[],
  groups: readonly ExpectedSurveyGroup[],
  features: readonly string[],
): DrawnSurveyTable {
  return { drawing, features, survey: { froms: bands.map(([, from]) => from), groups } };
}
