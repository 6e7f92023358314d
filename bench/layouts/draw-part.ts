import { drawAttendanceForm } from './attendance/attendance-forms.ts';
import { periodOf } from './attendance/roster-facts.ts';
import { drawRoster } from './attendance/rosters.ts';
import type { Drawing } from './drawing.ts';
import type { DrawnTable } from './drawn-table.ts';
import type { ExpectedRoster, ExpectedSheet, SheetKind } from './expected.ts';
import { drawFunding } from './funding/funding-tables.ts';
import { drawMoreFunding } from './funding/more-funding.ts';
import {
  type DrawnIndicators,
  drawAreaColumns,
  drawAreaList,
  drawAreaRows,
} from './indicators/area-tables.ts';
import { drawIndicatorForm } from './indicators/indicator-forms.ts';
import {
  drawBlocks,
  drawList,
  drawSideBySide,
  drawTransposed,
} from './indicators/indicator-lists.ts';
import { drawMoreNoise, moreNoiseKinds } from './noise/more-noise.ts';
import { drawNoise, noiseKinds } from './noise/noise-sheets.ts';
import { drawPaymentForm } from './payments/payment-forms.ts';
import { drawPayments } from './payments/payment-tables.ts';
import { drawPerformance } from './performance/performance-tables.ts';
import { drawProject, type Station } from './project/project-sheets.ts';
import { createRandom, type Random } from './random.ts';
import { drawScoreForm } from './scores/score-forms.ts';
import { drawScores } from './scores/score-tables.ts';
import { nothing } from './sheet-facts.ts';
import { type Surrounded, surround } from './surroundings.ts';
import { drawMoreSurvey } from './survey/more-surveys.ts';
import { drawSurvey } from './survey/survey-tables.ts';

export interface Part {
  readonly drawing: Drawing;
  readonly facts: ExpectedSheet;
}

/** What the sheets of a workbook share. */
export interface Setting {
  readonly station: Station;
  /** `older`: as the generator drew before it knew more forms, so that old seeds can be seen again. */
  readonly forms: 'all' | 'older';
}

/** A table of a kind with its title, lines and notes; `isAlone`: it has its sheet to itself. */
export function drawPart(
  random: Random,
  kind: SheetKind,
  { station, forms }: Setting,
  isAlone: boolean,
): Part {
  if (kind === 'noise') return drawOther(random, forms);
  const hasMore = forms === 'all' && kind !== 'project' && random.chance(0.45);
  const table = hasMore
    ? drawMore[kind](apart(random), isAlone)
    : drawTable(random, kind, station, isAlone);
  const period = table.period ?? station.evaluation;
  const around = surround(random, table.drawing, kind, {
    station,
    period,
    needsTitle: table.needsTitle === true,
    names: table.names,
  });
  return { drawing: table.drawing, facts: factsOf(kind, table, around) };
}

function drawOther(random: Random, forms: Setting['forms']): Part {
  if (forms === 'all' && random.chance(0.6)) {
    const kind = random.pick(moreNoiseKinds);
    const drawing = drawMoreNoise(apart(random), kind);
    return { drawing, facts: nothing('noise', [`noise/${kind}`]) };
  }
  const kind = random.pick(noiseKinds);
  const { drawing } = drawNoise(random, kind);
  return { drawing, facts: nothing('noise', [`noise/${kind}`]) };
}

type Kind = Exclude<SheetKind, 'noise'>;

/** The forms that came later, each from a source of its own. */
const drawMore: Readonly<
  Record<Exclude<Kind, 'project'>, (random: Random, isAlone: boolean) => DrawnTable>
> = {
  indicators: drawIndicatorForm,
  attendance: drawAttendanceForm,
  scores: drawScoreForm,
  funding: drawMoreFunding,
  payments: drawPaymentForm,
  performance: (random, isAlone) => performance(random, isAlone, 'more'),
  survey: drawMoreSurvey,
};

function drawTable(random: Random, kind: Kind, station: Station, isAlone: boolean): DrawnTable {
  switch (kind) {
    case 'indicators':
      return drawIndicators(random);
    case 'attendance':
      return attendance(random);
    case 'scores': {
      const { drawing, features, scores } = drawScores(random);
      return { drawing, features, facts: { scores: [scores] }, spot: scores.rows[0]?.score?.spot };
    }
    case 'funding': {
      const { drawing, features, funding } = drawFunding(apart(random));
      const spot = funding.lines[0]?.figures.budget?.spot;
      return { drawing, features, facts: { funding: [funding] }, spot };
    }
    case 'payments': {
      const { drawing, features, payments } = drawPayments(apart(random));
      const spot = payments.rows[0]?.amount?.spot;
      // Batches, days and amounts alone are any instalments.
      const needsTitle = !saysAny(drawing, /拨/);
      return { drawing, features, facts: { payments: [payments] }, spot, needsTitle };
    }
    case 'performance':
      return performance(apart(random), isAlone, 'first');
    case 'survey': {
      const { drawing, features, survey } = drawSurvey(apart(random));
      const [first] = survey.groups;
      const told = first?.people[0] ?? first?.shares?.[0] ?? Object.values(first?.figures ?? {})[0];
      return {
        drawing,
        features,
        facts: { surveys: [survey] },
        spot: told?.spot,
        needsTitle: true,
      };
    }
    case 'project': {
      const { drawing, features, fields } = drawProject(random, station);
      return { drawing, features, facts: { fields }, spot: undefined };
    }
  }
}

function drawIndicators(random: Random): DrawnTable {
  const draw = random.pick<(random: Random) => DrawnIndicators>([
    drawAreaRows,
    drawAreaRows,
    drawAreaColumns,
    drawAreaList,
    drawList,
    drawList,
    drawList,
    drawSideBySide,
    drawTransposed,
    drawBlocks,
  ]);
  const { drawing, features, entries, workers } = draw(random);
  const spot = entries[0]?.completed?.spot ?? entries[0]?.target?.spot;
  return { drawing, features, facts: { entries, workersOfAreas: workers }, spot };
}

function attendance(random: Random): DrawnTable {
  const { drawing, features, roster, months } = drawRoster(random);
  const whole = periodOf(months);
  const from = { ...whole.from, day: roster.months[0]?.saysHalf ? 16 : 1 };
  // Names, months and ticks alone could be anybody's.
  const tells = features.some((one) => /^(roster-column\/(licence|type)|blocks\/[cte])/.test(one));
  return {
    drawing,
    features,
    facts: { rosters: [roster] },
    spot: roster.workers[0]?.name.spot,
    needsTitle: !tells,
    period: { ...whole, from },
    months,
  };
}

function performance(random: Random, isAlone: boolean, forms: 'first' | 'more'): DrawnTable {
  // A form fills its sheet.
  const form = isAlone && random.chance(0.25) ? 'form' : 'table';
  const { drawing, features, performance: drawn, funding } = drawPerformance(random, form, forms);
  // Levels of what any institution promises: 服务达标率, 长效机制.
  const tells = saysAny(drawing, /个案|小组|社工|志愿|探访|电访|社会组织|社区活动|资源链接/);
  return {
    drawing,
    features,
    facts: {
      ...(funding
        ? { kinds: ['performance', 'funding'], alsoKinds: ['project'], funding: [funding] }
        : {}),
      performance: [drawn],
    },
    spot: drawn.rows[0]?.target,
    needsTitle: !tells,
  };
}

function factsOf(kind: Kind, table: DrawnTable, around: Surrounded): ExpectedSheet {
  const { spot, months, facts } = table;
  const yearOf = yearsOf(months ?? [], around);
  const rosters = facts.rosters?.map((roster) => withYears(roster, yearOf));
  const headcounts = facts.headcounts?.map(({ lines, sums }) => ({
    sums,
    lines: lines.map((line, at) => ({
      ...line,
      year: line.month === null ? line.year : (line.year ?? yearOf(at)),
    })),
  }));
  const period = table.saysYear ? (around.period ?? undefined) : around.period;
  return {
    ...nothing(kind, [...table.features, ...around.features]),
    ...facts,
    ...(rosters ? { rosters } : {}),
    ...(headcounts ? { headcounts } : {}),
    headings: spot ? [{ spot, period, station: around.station }] : [],
  };
}

/** The year of a month that says none: that of the title's period. */
function yearsOf(months: readonly { readonly year: number }[], { period }: Surrounded) {
  return (at: number) => (period ? months[at]?.year : period === null ? null : undefined);
}

function withYears(
  roster: ExpectedRoster,
  yearOf: (at: number) => number | null | undefined,
): ExpectedRoster {
  return {
    ...roster,
    months: roster.months.map((month, at) => ({
      ...month,
      year: typeof month.year === 'number' ? month.year : yearOf(at),
    })),
  };
}

/** A source of its own: a table may be drawn with more choices, and all around it stays the same. */
function apart(random: Random): Random {
  return createRandom(random.integer(0, 2_147_483_647));
}

function saysAny({ cells }: Drawing, words: RegExp): boolean {
  return cells.some(({ value }) => typeof value === 'string' && words.test(value));
}
