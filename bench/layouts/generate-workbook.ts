import type { SheetSnapshot, Snapshot } from '../../src/core/cells/snapshot.ts';
import { drawPart, type Part, type Setting } from './draw-part.ts';
import { emptyDrawing, heightOf, placeInto, sheetFrom, widthOf } from './drawing.ts';
import type { ExpectedFacts, ExpectedSheet, SheetKind } from './expected.ts';
import { makeStation } from './project/project-sheets.ts';
import { createRandom, type Random } from './random.ts';
import { joinFacts } from './sheet-facts.ts';

export interface GeneratedWorkbook {
  readonly snapshot: Snapshot;
  readonly expected: ExpectedFacts;
  readonly description: string;
}

/** A workbook drawn from facts: the same seed, the same workbook. */
export function generateWorkbook(seed: number, forms: Setting['forms'] = 'all'): GeneratedWorkbook {
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
  for (const kinds of chooseSheets(random, seed, forms))
    add(drawSheet(random, kinds, { station, forms }));
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

const ours: readonly SheetKind[] = [
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

/** One to four sheets; the first kind goes round with the seed, so that any run has them all. */
function chooseSheets(random: Random, seed: number, forms: Setting['forms']): SheetKind[][] {
  const kinds: readonly SheetKind[] = [...ours, 'noise'];
  const first = kinds[seed % kinds.length] ?? 'noise';
  if (first === 'noise') return Array.from({ length: random.integer(1, 3) }, () => ['noise']);
  const sheets: SheetKind[][] = [[first]];
  for (let count = random.integer(0, 3); count > 0; count--)
    sheets.push([random.pick([...ours, 'noise'])]);
  for (const sheet of sheets) addTables(random, sheet, forms);
  return sheets;
}

/** Further tables in the same sheet. */
function addTables(random: Random, sheet: SheetKind[], forms: Setting['forms']): void {
  const [first] = sheet;
  const more: SheetKind[] = first === 'project' ? [] : ['project'];
  if (first === 'noise' || !random.chance(0.15)) return;
  if (forms === 'older') {
    sheet.push(random.pick(['indicators', 'scores', ...more]));
    return;
  }
  const others = [...new Set(ours)].filter((kind) => kind !== first);
  sheet.push(...random.sample(others, random.pick([1, 1, 2, 3])));
}

function drawSheet(random: Random, kinds: readonly SheetKind[], setting: Setting): Part {
  const parts = kinds.map((kind) => drawPart(random, kind, setting, kinds.length === 1));
  const drawing = emptyDrawing();
  const beside = parts.length > 1 && random.chance(0.2);
  for (const part of parts) {
    const isFirst = drawing.cells.length === 0;
    const gap = random.integer(1, 3);
    const top = isFirst || beside ? 0 : heightOf(drawing) + gap;
    placeInto(drawing, part.drawing, top, isFirst || !beside ? 0 : widthOf(drawing) + 1);
  }
  const features: string[] = parts.length > 1 ? [beside ? 'tables/beside' : 'tables/below'] : [];
  if (parts.length > 2) features.push('tables/many');
  const facts = parts.map((part) => part.facts);
  if (random.chance(0.2)) {
    const whole = emptyDrawing();
    placeInto(whole, drawing, random.integer(0, 3), random.integer(0, 2));
    features.push('offset');
    return { drawing: whole, facts: joinFacts(facts, features) };
  }
  return { drawing, facts: joinFacts(facts, features) };
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
