import { drawHeader } from '../draw-header.ts';
import { type Drawing, emptyDrawing, merge, put, type Spot, sumFormula } from '../drawing.ts';
import type {
  ExpectedFigure,
  ExpectedScoreRow,
  ExpectedScores,
  ExpectedText,
} from '../expected.ts';
import type { Random } from '../random.ts';
import { chooseStyle, type Style } from '../style.ts';

export interface DrawnScores {
  readonly drawing: Drawing;
  readonly features: readonly string[];
  readonly scores: ExpectedScores;
}

interface PartFact {
  readonly name: string;
  /** What stands before it where third-party parts are listed one by one. */
  readonly party: string;
  readonly area: string | null;
  readonly full: number;
  readonly score: number;
  readonly weight: number | null;
  readonly converted: number | null;
}

type ColumnKind =
  | 'serial'
  | 'party'
  | 'label'
  | 'area'
  | 'full'
  | 'score'
  | 'weight'
  | 'converted'
  | 'extra';

interface ScoreTable {
  readonly random: Random;
  readonly style: Style;
  readonly parts: readonly PartFact[];
  readonly columns: readonly { readonly kind: ColumnKind; readonly header: string }[];
  readonly areaForm: (area: string) => string;
}

const grades = ['优秀', '良好', '合格', '不合格'];
const totalWords = ['总得分', '总分', '合计', '总计', '合计得分'];
const gradeWords = ['等级', '评估等级', '评定等级', '评估等次', '评估结果'];

/** Parts as rows; full marks, score, weight and converted score as columns. */
export function drawScores(random: Random): DrawnScores {
  if (random.chance(0.12)) return drawScoresAcross(random);
  const scheme = random.pick(schemes);
  const table = chooseTable(random, scheme);
  const drawing = emptyDrawing();
  const paths = table.columns.map(({ header }) => [header]);
  drawHeader(drawing, 0, paths, table.style);
  const rows = drawParts(drawing, table);
  const total = random.chance(0.75) ? drawTotal(drawing, table, rows) : null;
  const gradeRow = rows.length + (total ? 2 : 1);
  const grade = random.chance(0.6) ? drawGrade(drawing, table, gradeRow) : null;
  const hasAreas = table.parts.some(({ area }) => area !== null);
  return {
    drawing,
    features: [
      `scheme/${scheme}`,
      hasAreas ? 'score-areas/yes' : 'score-areas/no',
      ...table.columns.map(({ kind }) => `score-column/${kind}`),
      total ? 'score-total/yes' : 'score-total/no',
      grade ? 'grade/yes' : 'grade/no',
      ...table.style.features.filter((feature) => feature.startsWith('labels/')),
    ],
    scores: { rows, total, grade },
  };
}

const schemes = [
  '四方',
  '四方',
  '四方-by-part',
  '四方-by-part',
  '三方-100',
  '三方-1000',
  '三方-weighted',
] as const;

function chooseTable(random: Random, scheme: string): ScoreTable {
  const parts = makeParts(random, scheme);
  const hasWeight = parts.some(({ weight }) => weight !== null);
  const hasAreas = parts.some(({ area }) => area !== null);
  const hasParty = scheme === '四方-by-part' && random.chance(0.35);
  const labels = hasParty ? ['评估内容', '评估指标', '评估项目'] : labelHeaders;
  const column = (kind: ColumnKind, headers: readonly string[]) => [
    { kind, header: random.pick(headers) },
  ];
  const maybe = (share: number, kind: ColumnKind, headers: readonly string[]) =>
    random.chance(share) ? column(kind, headers) : [];
  return {
    random,
    style: chooseStyle(random),
    parts,
    columns: [
      ...maybe(0.35, 'serial', ['序号', '编号']),
      ...maybe(hasParty ? 1 : 0, 'party', ['评估主体', '评估方', '评价主体']),
      ...column('label', labels),
      ...maybe(hasAreas ? 0.35 : 0, 'area', ['片区', '服务片区']),
      ...column('full', ['标准分', '满分', '分值', '标准分值', '满分值']),
      ...column('score', ['得分', '评分', '实际得分', '评估得分', '实得分']),
      ...maybe(hasWeight ? 1 : 0, 'weight', ['权重', '占比', '所占比例', '权重（%）']),
      ...maybe(hasWeight ? 1 : hasAreas ? 0.7 : 0, 'converted', convertedHeaders),
      ...maybe(0.25, 'extra', ['备注', '扣分原因', '评估人员', '主要问题']),
    ],
    areaForm: random.pick<(area: string) => string>([
      (area) => `（${area}）`,
      (area) => `(${area})`,
      (area) => `-${area}`,
    ]),
  };
}

const labelHeaders = ['评估主体', '评估内容', '评估项目', '评估维度', '评估指标', '评价内容'];
const convertedHeaders = ['折算分', '折算得分', '折算后得分', '加权得分'];

/** Parts as columns, 标准分 and 得分 as rows, the total as last column. */
function drawScoresAcross(random: Random): DrawnScores {
  const scheme = random.pick(['四方', '三方-100', '三方-1000'] as const);
  const parts = makeParts(random, scheme);
  const style = chooseStyle(random);
  const drawing = emptyDrawing();
  const hasTotal = random.chance(0.7);
  const labels = drawHeader(
    drawing,
    0,
    [
      [random.pick(['评估主体', '评估内容', '项目'])],
      ...parts.map(({ name }) => [name]),
      ...(hasTotal ? [[random.pick(totalWords)]] : []),
    ],
    style,
  );
  put(drawing, 1, 0, style.header(random.pick(['标准分', '满分', '分值'])));
  put(drawing, 2, 0, style.header(random.pick(['得分', '评分', '实际得分'])));
  const rows = parts.map(
    (part, at): ExpectedScoreRow => ({
      label: labels[at + 1] as Spot,
      names: [part.name],
      area: null,
      full: figure(put(drawing, 1, at + 1, part.full)),
      score: figure(put(drawing, 2, at + 1, part.score)),
      weight: null,
      converted: null,
    }),
  );
  const place = parts.length + 1;
  const total = hasTotal
    ? {
        full: figure(put(drawing, 1, place, sum(parts.map(({ full }) => full)))),
        score: figure(put(drawing, 2, place, sum(parts.map(({ score }) => score)))),
        converted: null,
      }
    : null;
  return {
    drawing,
    features: [
      `scheme/${scheme}`,
      'scores-across',
      hasTotal ? 'score-total/yes' : 'score-total/no',
    ],
    scores: { rows, total, grade: null },
  };
}

function makeParts(random: Random, scheme: string): PartFact[] {
  const buyer = random.pick(['购买方评估', '购买方', '街道办评估', '购买方评价', '街道办事处']);
  const supervisor = random.pick(['监督方评估', '监督方', '区民政局评估', '监督方评价']);
  const centre = random.pick(['督导中心评估', '督导中心', '社工督导中心']);
  const third = random.pick(['第三方评估', '第三方', '第三方评价']);
  const part = (
    name: string,
    full: number,
    area: string | null = null,
    party = name,
  ): PartFact => ({
    name,
    party,
    area,
    full,
    score: scoreOf(random, full),
    weight: null,
    converted: null,
  });
  if (scheme === '四方')
    return ordered(random, [
      part(buyer, 20),
      part(supervisor, 10),
      part(centre, 15),
      part(third, 55),
    ]);
  if (scheme === '三方-100')
    return ordered(random, [part(third, 70), part(buyer, 20), part(supervisor, 10)]);
  if (scheme === '三方-1000')
    return ordered(random, [part(third, 700), part(buyer, 200), part(supervisor, 100)]);
  if (scheme === '三方-weighted') {
    const weighted = (name: string, weight: number): PartFact => {
      const score = scoreOf(random, 100);
      return { ...part(name, 100), score, weight, converted: cents(score * weight) };
    };
    return [weighted(third, 0.7), weighted(buyer, 0.2), weighted(supervisor, 0.1)];
  }
  const areas = random.chance(0.6)
    ? ['片区一', '片区二', '片区三'].slice(0, random.integer(2, 3))
    : [];
  const quality =
    areas.length > 0
      ? areas.map((area) => part('服务质量', 20, area, third))
      : [part('服务质量', 20, null, third)];
  const mean = cents(sum(quality.map(({ score }) => score)) / quality.length);
  return [
    part('服务监测', 10, null, third),
    part('服务成效', 15, null, third),
    part('运营管理', 10, null, third),
    ...quality.map((fact) => ({ ...fact, converted: mean })),
    part(buyer, 20),
    part(centre, 15),
    part(supervisor, 10),
  ];
}

function ordered(random: Random, parts: readonly PartFact[]): PartFact[] {
  return random.chance(0.5) ? [...parts] : [...parts].reverse();
}

function scoreOf(random: Random, full: number): number {
  return cents(full * (0.6 + 0.4 * random.next()));
}

function drawParts(drawing: Drawing, table: ScoreTable): ExpectedScoreRow[] {
  const labelColumn = table.columns.findIndex(({ kind }) => kind === 'label');
  return table.parts.map((part, at) => {
    const row = at + 1;
    const spots = new Map<ColumnKind, Spot>();
    table.columns.forEach(({ kind }, column) => {
      const value = cellOf(table, part, at, kind);
      if (value !== null) spots.set(kind, put(drawing, row, column, value));
      if (table.style.merges) mergeDown(drawing, table, at, column, kind);
    });
    const isFurther = isNextArea(table.parts, part, at);
    const at2 = (kind: ColumnKind): ExpectedFigure | null => {
      const spot = spots.get(kind);
      const value =
        kind === 'full'
          ? part.full
          : kind === 'score'
            ? part.score
            : kind === 'weight'
              ? part.weight
              : convertedOf(part);
      return spot && value !== null ? { spot, value } : null;
    };
    const label = spots.get('label') ?? ({ row, column: labelColumn } as Spot);
    return {
      label,
      names: [part.name],
      area: part.area,
      full: at2('full'),
      score: at2('score'),
      weight: at2('weight'),
      converted: isFurther ? undefined : at2('converted'),
    };
  });
}

type Cell = string | number | { readonly value: number | string; readonly format: string } | null;

function cellOf(table: ScoreTable, part: PartFact, at: number, kind: ColumnKind): Cell {
  const { parts, style, random } = table;
  const isFurther = isNextArea(parts, part, at);
  switch (kind) {
    case 'serial':
      return at + 1;
    case 'party':
      return parts[at - 1]?.party === part.party ? null : part.party;
    case 'label':
      return labelOf(table, part, isFurther && style.merges);
    case 'area':
    case 'full':
    case 'score':
      return part[kind];
    case 'weight':
      return weightOf(table, part);
    case 'converted':
      return isFurther ? null : convertedOf(part);
    default:
      return random.pick([null, null, '材料不全', '按标准评分']);
  }
}

function labelOf({ columns, areaForm }: ScoreTable, part: PartFact, isMerged: boolean): Cell {
  if (columns.some(({ kind }) => kind === 'area')) return isMerged ? null : part.name;
  return part.area ? `${part.name}${areaForm(part.area)}` : part.name;
}

function weightOf({ columns }: ScoreTable, { weight }: PartFact): Cell {
  const header = columns.find(({ kind }) => kind === 'weight')?.header ?? '';
  if (weight === null) return null;
  return header.includes('%') ? Math.round(weight * 100) : { value: weight, format: '0%' };
}

/** Another area of the part above. */
function isNextArea(parts: readonly PartFact[], part: PartFact, at: number): boolean {
  const above = parts[at - 1];
  return part.area !== null && above !== undefined && above.area !== null;
}

function convertedOf(part: PartFact): number | null {
  return part.converted ?? part.score;
}

function mergeDown(
  drawing: Drawing,
  table: ScoreTable,
  at: number,
  column: number,
  kind: ColumnKind,
): void {
  const { parts } = table;
  const part = parts[at];
  if (!part) return;
  const same = (other: PartFact | undefined): boolean =>
    other !== undefined &&
    (kind === 'party' ? other.party === part.party : other.area !== null && part.area !== null);
  const hasAreaColumn = table.columns.some((other) => other.kind === 'area');
  const isShared = kind === 'party' || kind === 'converted' || (kind === 'label' && hasAreaColumn);
  if (!isShared || same(parts[at - 1])) return;
  let last = at;
  while (same(parts[last + 1])) last++;
  merge(drawing, at + 1, column, last + 1, column);
}

function drawTotal(
  drawing: Drawing,
  table: ScoreTable,
  rows: readonly ExpectedScoreRow[],
): NonNullable<ExpectedScores['total']> {
  const { random, columns, parts, style } = table;
  const row = rows.length + 1;
  const firstFigure = columns.findIndex(({ kind }) => kind === 'full');
  const placeOf = (wanted: ColumnKind) => columns.findIndex(({ kind }) => kind === wanted);
  put(drawing, row, 0, style.header(random.pick(totalWords)));
  const hasAreas = parts.some(({ area }) => area !== null);
  const isConverted = placeOf('converted') >= 0;
  const hasFull = !hasAreas && !parts.some(({ weight }) => weight !== null) && random.chance(0.7);
  const counted = parts.filter((part, at) => !isNextArea(parts, part, at));
  const value = cents(
    sum(
      counted.map((part) =>
        isConverted || part.area !== null ? (convertedOf(part) ?? 0) : part.score,
      ),
    ),
  );
  const full = hasFull
    ? figure(put(drawing, row, firstFigure, sum(parts.map((part) => part.full))))
    : null;
  const totalColumn = isConverted ? placeOf('converted') : placeOf('score');
  const spots = rows.flatMap(({ score }) => score?.spot ?? []);
  const formula = style.formulas && !isConverted && !hasAreas ? sumFormula(spots) : null;
  const spot = put(drawing, row, totalColumn, { value, formula });
  if (style.merges) merge(drawing, row, 0, row, (full ? firstFigure : totalColumn) - 1);
  const stated = { spot, value };
  return { full, score: isConverted ? null : stated, converted: isConverted ? stated : null };
}

function drawGrade(drawing: Drawing, table: ScoreTable, row: number): ExpectedText {
  const { random, columns, style } = table;
  const text = random.pick(grades);
  const first = columns.findIndex(({ kind }) => kind === 'full');
  put(drawing, row, 0, style.header(random.pick(gradeWords)));
  if (style.merges) merge(drawing, row, 0, row, first - 1);
  const spot = put(drawing, row, first, text);
  if (style.merges) merge(drawing, row, first, row, columns.length - 1);
  return { text, spot };
}

function figure(spot: Spot): ExpectedFigure {
  return { spot, value: Number(spot.value) };
}

function sum(values: readonly number[]): number {
  return cents(values.reduce((total, value) => total + value, 0));
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
