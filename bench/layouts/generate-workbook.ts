import type { SheetSnapshot, Snapshot } from '../../src/core/cells/snapshot.ts';
import type { Period } from '../../src/core/quantities/period.ts';
import { daysInMonth } from '../../src/core/quantities/read-day.ts';
import {
  type DrawnIndicators,
  drawAreaColumns,
  drawAreaList,
  drawAreaRows,
} from './area-tables.ts';
import {
  type Drawing,
  emptyDrawing,
  heightOf,
  placeInto,
  type Spot,
  sheetFrom,
  widthOf,
} from './drawing.ts';
import type { ExpectedFacts, ExpectedRoster, ExpectedSheet, SheetKind } from './expected.ts';
import { drawFunding } from './funding-tables.ts';
import { drawBlocks, drawList, drawSideBySide, drawTransposed } from './indicator-lists.ts';
import { drawNoise, noiseKinds } from './noise-sheets.ts';
import { drawPayments } from './payment-tables.ts';
import { drawPerformance } from './performance-tables.ts';
import { drawProject, makeStation, type Station } from './project-sheets.ts';
import { createRandom, type Random } from './random.ts';
import { drawRoster } from './rosters.ts';
import { drawScores } from './score-tables.ts';
import { surround } from './surroundings.ts';
import { drawSurvey } from './survey-tables.ts';

export interface GeneratedWorkbook {
  readonly snapshot: Snapshot;
  readonly expected: ExpectedFacts;
  readonly description: string;
}

interface Part {
  readonly drawing: Drawing;
  readonly facts: ExpectedSheet;
}

/** A workbook drawn from facts: the same seed, the same workbook. */
export function generateWorkbook(seed: number): GeneratedWorkbook {
  const random = createRandom(seed);
  const station = makeStation(random);
  const sheets: SheetSnapshot[] = [];
  const expected = new Map<string, ExpectedSheet>();
  const namesTell = random.chance(0.5);
  const add = (part: Part) => {
    const name = sheetName(namesTell, sheets, part.facts);
    const sheet = sheetFrom(part.drawing, name);
    sheets.push(random.chance(0.05) ? { ...sheet, visibility: 'hidden' } : sheet);
    expected.set(name, part.facts);
  };
  for (const kinds of chooseSheets(random, seed)) add(drawSheet(random, kinds, station));
  return {
    snapshot: {
      name: `${seed}.xlsx`,
      usesDate1904: false,
      isStructureProtected: false,
      sheets,
      settings: null,
    },
    expected: { sheets: expected },
    description: [...expected]
      .map(([name, { kinds, features }]) => `${name}: ${kinds.join('+')} (${features.join(', ')})`)
      .join('\n'),
  };
}

/** One to four sheets; the first kind goes round with the seed, so that any run has them all. */
function chooseSheets(random: Random, seed: number): SheetKind[][] {
  const ours: SheetKind[] = [
    'indicators',
    'attendance',
    'funding',
    'indicators',
    'scores',
    'payments',
    'performance',
    'survey',
    'project',
  ];
  const kinds: readonly SheetKind[] = [...ours, 'noise'];
  const first = kinds[seed % kinds.length] ?? 'noise';
  if (first === 'noise') return Array.from({ length: random.integer(1, 3) }, () => ['noise']);
  const sheets: SheetKind[][] = [[first]];
  for (let count = random.integer(0, 3); count > 0; count--)
    sheets.push([random.pick([...ours, 'noise'])]);
  for (const sheet of sheets) {
    const more: SheetKind[] = sheet[0] === 'project' ? [] : ['project'];
    if (sheet[0] !== 'noise' && random.chance(0.15))
      sheet.push(random.pick(['indicators', 'scores', ...more]));
  }
  return sheets;
}

function drawSheet(random: Random, kinds: readonly SheetKind[], station: Station): Part {
  const parts = kinds.map((kind) => drawPart(random, kind, station, kinds.length === 1));
  const drawing = emptyDrawing();
  const beside = parts.length > 1 && random.chance(0.2);
  for (const part of parts) {
    const isFirst = drawing.cells.length === 0;
    const gap = random.integer(1, 3);
    const top = isFirst || beside ? 0 : heightOf(drawing) + gap;
    placeInto(drawing, part.drawing, top, isFirst || !beside ? 0 : widthOf(drawing) + 1);
  }
  const features: string[] = parts.length > 1 ? [beside ? 'tables/beside' : 'tables/below'] : [];
  if (random.chance(0.2)) {
    const whole = emptyDrawing();
    placeInto(whole, drawing, random.integer(0, 3), random.integer(0, 2));
    features.push('offset');
    return { drawing: whole, facts: joinFacts(parts, features) };
  }
  return { drawing, facts: joinFacts(parts, features) };
}

function drawPart(random: Random, kind: SheetKind, station: Station, isAlone: boolean): Part {
  switch (kind) {
    case 'indicators':
      return drawIndicators(random, station);
    case 'attendance':
      return drawAttendance(random, station);
    case 'scores': {
      const { drawing, features, scores } = drawScores(random);
      const spot = scores.rows[0]?.score?.spot;
      const around = surround(random, drawing, kind, station, station.evaluation);
      return {
        drawing,
        facts: {
          ...nothing(kind, [...features, ...around.features]),
          scores: [scores],
          headings: headingOf(spot, around),
        },
      };
    }
    case 'funding': {
      const { drawing, features, funding } = drawFunding(apart(random));
      const spot = funding.lines[0]?.figures.budget?.spot;
      const around = surround(random, drawing, kind, station, station.evaluation);
      const facts = nothing(kind, [...features, ...around.features]);
      return {
        drawing,
        facts: { ...facts, funding: [funding], headings: headingOf(spot, around) },
      };
    }
    case 'payments': {
      const { drawing, features, payments } = drawPayments(apart(random));
      const spot = payments.rows[0]?.amount?.spot;
      // Batches, days and amounts alone are any instalments.
      const tells = saysAny(drawing, /拨/);
      const around = surround(random, drawing, kind, station, station.evaluation, !tells);
      const facts = nothing(kind, [...features, ...around.features]);
      return {
        drawing,
        facts: { ...facts, payments: [payments], headings: headingOf(spot, around) },
      };
    }
    case 'performance': {
      const own = apart(random);
      // A form fills its sheet.
      const form = isAlone && own.chance(0.25) ? 'form' : 'table';
      const { drawing, features, performance, funding } = drawPerformance(own, form);
      const spot = performance.rows[0]?.target;
      // Levels of what any institution promises: 服务达标率, 长效机制.
      const tells = saysAny(drawing, /个案|小组|社工|志愿|探访|电访|社会组织|社区活动|资源链接/);
      const around = surround(random, drawing, kind, station, station.evaluation, !tells);
      const facts = nothing(kind, [...features, ...around.features]);
      return {
        drawing,
        facts: {
          ...facts,
          ...(funding
            ? { kinds: [kind, 'funding'], alsoKinds: ['project'], funding: [funding] }
            : {}),
          performance: [performance],
          headings: headingOf(spot, around),
        },
      };
    }
    case 'survey': {
      const { drawing, features, survey } = drawSurvey(apart(random));
      const [first] = survey.groups;
      const told = first?.people[0] ?? first?.shares?.[0] ?? Object.values(first?.figures ?? {})[0];
      const spot = told?.spot;
      const around = surround(random, drawing, kind, station, station.evaluation, true);
      const facts = nothing(kind, [...features, ...around.features]);
      return { drawing, facts: { ...facts, surveys: [survey], headings: headingOf(spot, around) } };
    }
    case 'project': {
      const { drawing, features, fields } = drawProject(random, station);
      const around = surround(random, drawing, kind, station, station.evaluation);
      return { drawing, facts: { ...nothing(kind, [...features, ...around.features]), fields } };
    }
    default: {
      const noise = random.pick(noiseKinds);
      return {
        drawing: drawNoise(random, noise).drawing,
        facts: nothing('noise', [`noise/${noise}`]),
      };
    }
  }
}

function drawIndicators(random: Random, station: Station): Part {
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
  const around = surround(random, drawing, 'indicators', station, station.evaluation);
  const spot = entries[0]?.completed?.spot ?? entries[0]?.target?.spot;
  return {
    drawing,
    facts: {
      ...nothing('indicators', [...features, ...around.features]),
      entries,
      workersOfAreas: workers,
      headings: headingOf(spot, around),
    },
  };
}

function drawAttendance(random: Random, station: Station): Part {
  const { drawing, features, roster, months } = drawRoster(random);
  const first = months[0] ?? { year: 2023, month: 1 };
  const last = months[months.length - 1] ?? first;
  const halves = roster.months[0]?.saysHalf ? 16 : 1;
  const period: Period = {
    from: { ...first, day: halves },
    to: { ...last, day: daysInMonth(last.year, last.month) },
  };
  // Names, months and ticks alone could be anybody's.
  const tells = features.some((one) => /^(roster-column\/(licence|type)|blocks\/[cte])/.test(one));
  const around = surround(random, drawing, 'attendance', station, period, !tells);
  const yearOf = (at: number, said: number | null | undefined) =>
    typeof said === 'number'
      ? said
      : around.period
        ? months[at]?.year
        : around.period === null
          ? null
          : undefined;
  const told: ExpectedRoster = {
    ...roster,
    months: roster.months.map((month, at) => ({ ...month, year: yearOf(at, month.year) })),
  };
  return {
    drawing,
    facts: {
      ...nothing('attendance', [...features, ...around.features]),
      rosters: [told],
      headings: headingOf(roster.workers[0]?.name.spot, around),
    },
  };
}

/** A source of its own: a table may be drawn with more choices, and all around it stays the same. */
function apart(random: Random): Random {
  return createRandom(random.integer(0, 2_147_483_647));
}

function saysAny({ cells }: Drawing, words: RegExp): boolean {
  return cells.some(({ value }) => typeof value === 'string' && words.test(value));
}

function headingOf(
  spot: Spot | undefined,
  around: { readonly period: Period | null | undefined; readonly station: string | undefined },
): ExpectedSheet['headings'] {
  return spot ? [{ spot, period: around.period, station: around.station }] : [];
}

function nothing(kind: SheetKind, features: readonly string[]): ExpectedSheet {
  return {
    kinds: [kind],
    alsoKinds: [],
    features,
    entries: [],
    workersOfAreas: [],
    rosters: [],
    scores: [],
    performance: [],
    surveys: [],
    funding: [],
    payments: [],
    fields: [],
    headings: [],
  };
}

function joinFacts(parts: readonly Part[], features: readonly string[]): ExpectedSheet {
  const all = parts.map(({ facts }) => facts);
  const isOne = parts.length === 1;
  return {
    kinds: all.flatMap(({ kinds }) => kinds),
    alsoKinds: all.flatMap(({ alsoKinds }) => alsoKinds),
    features: [...new Set([...all.flatMap((facts) => facts.features), ...features])],
    entries: all.flatMap(({ entries }) => entries),
    workersOfAreas: all.flatMap(({ workersOfAreas }) => workersOfAreas),
    rosters: all.flatMap(({ rosters }) => (isOne ? rosters : rosters.map(openYears))),
    scores: all.flatMap(({ scores }) => scores),
    performance: all.flatMap(({ performance }) => performance),
    surveys: all.flatMap(({ surveys }) => surveys),
    funding: all.flatMap(({ funding }) => funding),
    payments: all.flatMap(({ payments }) => payments),
    fields: all.flatMap(({ fields }) => fields),
    headings: all.flatMap(({ headings }) =>
      headings.map((one) => (isOne ? one : openHeading(one))),
    ),
  };
}

/** The title of the table above may hold for one without a title. */
function openHeading(heading: ExpectedSheet['headings'][number]): typeof heading {
  return heading.period === null ? { ...heading, period: undefined } : heading;
}

function openYears(roster: ExpectedRoster): ExpectedRoster {
  const months = roster.months.map((one) => ({ ...one, year: one.year ?? undefined }));
  return { ...roster, months };
}

const tellingNames: Readonly<Record<SheetKind, string>> = {
  indicators: '指标完成情况',
  attendance: '到岗情况',
  scores: '评分',
  project: '项目信息',
  funding: '经费使用',
  payments: '经费拨付',
  performance: '绩效目标表',
  survey: '满意度',
  noise: '工作表',
};

function sheetName(tells: boolean, sheets: readonly SheetSnapshot[], facts: ExpectedSheet): string {
  if (!tells) return `Sheet${sheets.length + 1}`;
  const name = tellingNames[facts.kinds[0] ?? 'noise'];
  return sheets.some((sheet) => sheet.name === name) ? `${name}${sheets.length + 1}` : name;
}
