import type { CellValue } from '../../../src/core/cells/cell.ts';
import { drawHeader, type HeaderPath } from '../draw-header.ts';
import { type Drawing, emptyDrawing, insertRow, merge, put } from '../drawing.ts';
import type { Random } from '../random.ts';
import { chooseStyle, type Style } from '../style.ts';
import { type DrawnIndicators, rolesFor, unitsOf } from './area-tables.ts';
import {
  createEntryBook,
  type EntryBook,
  measuresOfUnit,
  needsMeasure,
  type Role,
  type Wording,
} from './entry-book.ts';
import { type IndicatorFact, makeIndicators } from './indicator-facts.ts';
import * as words from './indicator-words.ts';

interface List {
  readonly random: Random;
  readonly style: Style;
  readonly facts: readonly IndicatorFact[];
  readonly roles: readonly Role[];
  readonly words: Readonly<Record<Role, string>>;
  /** One label (小组节数), or the service and its measure in two columns. */
  readonly labels: 'one' | 'service+measure' | 'service+unit';
  readonly units: 'column' | 'brackets' | 'none';
  readonly numbering: 'none' | '1.' | '1、' | '（1）' | '①';
}

/** A row an indicator: 服务内容 | 单位 | 指标 | 完成 | 完成率, in many shapes. */
export function drawList(random: Random): DrawnIndicators {
  const list = chooseList(random, random.integer(2, 9));
  const book = bookOf(list);
  const columns = columnsOf(list);
  const drawing = emptyDrawing();
  const groups = groupsOf(random, list.facts);
  drawHeader(drawing, 0, headersOf(list, columns), list.style);
  const depth = columns.some(({ kind }) => kind === 'months') ? 2 : 1;
  drawGroups(drawing, depth, list, columns, groups, book);
  const repeats = groups.length === 1 && depth === 1 && random.chance(0.08);
  if (repeats && list.labels === 'one') repeatHeader(drawing, list, columns);
  return {
    drawing,
    features: [
      ...(repeats ? ['list/header-repeated'] : []),
      `list/${list.labels}`,
      `units/${list.style.unitsInCells ? 'cells' : list.units}`,
      `numbering/${list.numbering}`,
      `roles/${list.roles.join('+')}`,
      ...columns.flatMap(({ kind }) =>
        kind === 'label' || kind === 'role' || kind === 'unit' ? [] : [`list-column/${kind}`],
      ),
      ...(groups.length > 1 ? ['list/section-rows'] : []),
      ...list.style.features,
    ],
    entries: book.entries(),
    workers: [],
  };
}

/** The header once more in the middle, as at the top of a printed page. */
function repeatHeader(drawing: Drawing, list: List, columns: readonly Column[]): void {
  if (list.facts.length < 4 || columns.some(({ kind }) => kind === 'category')) return;
  const row = Math.ceil(list.facts.length / 2) + 1;
  insertRow(drawing, row);
  columns.forEach(({ header }, column) => {
    put(drawing, row, column, list.style.header(header));
  });
}

/** 协议内容 | 指标要求 | 完成量 | 百分比 twice beside each other. */
export function drawSideBySide(random: Random): DrawnIndicators {
  const list = { ...chooseList(random, random.integer(4, 10)), labels: 'one' as const };
  const book = bookOf(list);
  const half = Math.ceil(list.facts.length / 2);
  const drawing = emptyDrawing();
  const width = 1 + list.roles.length + (list.units === 'column' ? 1 : 0);
  const gap = random.integer(0, 1);
  [list.facts.slice(0, half), list.facts.slice(half)].forEach((facts, side) => {
    const left = side * (width + gap);
    const part = emptyDrawing();
    const columns: Column[] = [
      { kind: 'label', header: words.labelHeaders[list.words.target.length % 4] ?? '服务内容' },
      ...(list.units === 'column' ? [{ kind: 'unit' as const, header: '单位' }] : []),
      ...list.roles.map((role) => ({ kind: 'role' as const, role, header: headerOf(list, role) })),
    ];
    drawHeader(
      part,
      0,
      columns.map(({ header }) => [header]),
      list.style,
    );
    drawGroups(part, 1, list, columns, [{ title: null, facts }], book);
    for (const spot of part.cells) spot.column += left;
    for (const range of part.merges) {
      range.left += left;
      range.right += left;
    }
    drawing.cells.push(...part.cells);
    drawing.merges.push(...part.merges);
  });
  return {
    drawing,
    features: [
      'side-by-side',
      gap ? 'side-by-side/gap' : 'side-by-side/close',
      `roles/${list.roles.join('+')}`,
      ...list.style.features,
    ],
    entries: book.entries(),
    workers: [],
  };
}

/** Indicators as columns, 目标, 完成 and 完成率 as rows. */
export function drawTransposed(random: Random): DrawnIndicators {
  const chosen = chooseList(random, random.integer(2, 5));
  const list: List = {
    ...chosen,
    labels: 'one',
    units: chosen.units === 'column' ? 'brackets' : chosen.units,
  };
  const book = bookOf(list);
  const drawing = emptyDrawing();
  const corner = random.pick(['项目', '指标', '服务内容', '内容']);
  drawHeader(
    drawing,
    0,
    [[corner], ...list.facts.map((fact) => [labelOf(list, fact)])],
    list.style,
  );
  list.roles.forEach((role, at) => {
    put(drawing, at + 1, 0, list.style.header(headerOf(list, role)));
    list.facts.forEach((fact, column) => {
      book.write(drawing, at + 1, column + 1, role, fact, 'list');
    });
  });
  return {
    drawing,
    features: [
      'transposed',
      `units/${list.units}`,
      `roles/${list.roles.join('+')}`,
      ...list.style.features,
    ],
    entries: book.entries(),
    workers: [],
  };
}

/** 协议内容1：… in a merged label, its own header and one row of figures beside it; block under block. */
export function drawBlocks(random: Random): DrawnIndicators {
  const chosen = chooseList(random, random.integer(2, 7));
  const list: List = {
    ...chosen,
    labels: 'one',
    units: chosen.units === 'column' ? 'brackets' : chosen.units,
    numbering: 'none',
  };
  const book = bookOf(list);
  const drawing = emptyDrawing();
  const gap = random.integer(0, 1);
  const prefix = random.pick(['协议内容', '服务内容', '指标', '项目']);
  list.facts.forEach((fact, at) => {
    const top = at * (2 + gap);
    put(drawing, top, 0, `${prefix}${at + 1}：${labelOf(list, fact)}`);
    if (list.style.merges) merge(drawing, top, 0, top + 1, 0);
    list.roles.forEach((role, place) => {
      put(drawing, top, place + 1, list.style.header(headerOf(list, role)));
      book.write(drawing, top + 1, place + 1, role, fact, 'list');
    });
  });
  return {
    drawing,
    features: [
      'blocks',
      gap ? 'blocks/gap' : 'blocks/close',
      `roles/${list.roles.join('+')}`,
      ...list.style.features,
    ],
    entries: book.entries(),
    workers: [],
  };
}

interface Column {
  readonly kind:
    | 'serial'
    | 'category'
    | 'label'
    | 'measure'
    | 'unit'
    | 'role'
    | 'months'
    | 'gap'
    | 'extra';
  readonly header: string;
  readonly role?: Role;
  readonly month?: string;
}

interface Group {
  readonly title: string | null;
  readonly facts: readonly IndicatorFact[];
}

function chooseList(random: Random, serviceCount: number): List {
  const facts = makeIndicators(random, serviceCount, 0);
  const isSplit = new Set(facts.map(({ service }) => service)).size < facts.length;
  const canUseUnits = facts.every(({ measure, unit }) => unit !== null && !needsMeasure(measure));
  const labels = random.pick([
    'one',
    'one',
    ...(isSplit ? (['service+measure', 'service+measure'] as const) : []),
    ...(isSplit && canUseUnits ? (['service+unit'] as const) : []),
  ] as const);
  const style = chooseStyle(random);
  return {
    random,
    style,
    facts,
    roles: rolesFor(
      style,
      random.pick<readonly Role[]>([
        ['target', 'completed', 'rate'],
        ['target', 'completed', 'rate'],
        ['target', 'completed', 'rate'],
        ['target', 'completed'],
        ['completed', 'rate'],
      ]),
    ),
    words: {
      target: random.pick(words.targetWords),
      completed: random.pick(words.completedWords),
      rate: random.pick([...words.rateWords, '完成协议指标量']),
    },
    labels,
    units:
      labels === 'service+unit'
        ? 'column'
        : random.pick(['column', 'column', 'brackets', 'none'] as const),
    numbering: random.chance(0.7) ? 'none' : random.pick(['1.', '1、', '（1）', '①'] as const),
  };
}

function columnsOf(list: List): Column[] {
  const { random } = list;
  const measureHeader = random.pick(words.measureHeaders);
  const figures: Column[] = list.roles.map((role) => ({
    kind: 'role',
    role,
    header: headerOf(list, role),
  }));
  const hasMonths = list.roles.includes('completed') && random.chance(0.15);
  if (hasMonths) {
    const first = random.integer(1, 7);
    const months = Array.from(
      { length: random.integer(3, 6) },
      (_, at): Column => ({ kind: 'months', header: `${first + at}月`, month: `${first + at}月` }),
    );
    const done = list.roles.indexOf('completed');
    figures[done] = {
      kind: 'role',
      role: 'completed',
      header: random.pick(['累计完成', '累计完成量', '完成合计']),
    };
    figures.splice(list.roles.indexOf('completed'), 0, ...months);
  }
  return [
    ...(random.chance(0.5)
      ? [{ kind: 'serial' as const, header: random.pick(words.serialHeaders) }]
      : []),
    ...(random.chance(0.2)
      ? [{ kind: 'category' as const, header: random.pick(['服务类别', '类别', '服务领域']) }]
      : []),
    { kind: 'label', header: random.pick(words.labelHeaders) },
    ...(list.labels === 'service+measure'
      ? [{ kind: 'measure' as const, header: measureHeader }]
      : []),
    ...(list.units === 'column'
      ? [{ kind: 'unit' as const, header: random.pick(words.unitHeaders) }]
      : []),
    ...figures,
    ...(random.chance(0.12)
      ? [{ kind: 'gap' as const, header: random.pick(['未完成量', '剩余量', '差额', '缺口']) }]
      : []),
    ...(random.chance(0.4)
      ? [{ kind: 'extra' as const, header: random.pick(words.remarkHeaders) }]
      : []),
  ];
}

function headersOf(list: List, columns: readonly Column[]): HeaderPath[] {
  const hasMonths = columns.some(({ kind }) => kind === 'months');
  if (!hasMonths) return columns.map(({ header }) => [header]);
  const band = list.random.pick(['各月完成情况', '每月完成量', '月度完成情况']);
  return columns.map(({ kind, header }) => (kind === 'months' ? [band, header] : [header, '']));
}

/** Rows of a title each: 一、基础服务. */
function groupsOf(random: Random, facts: readonly IndicatorFact[]): Group[] {
  const services = [...new Set(facts.map(({ service }) => service))];
  if (services.length < 4 || random.chance(0.85)) return [{ title: null, facts }];
  const half = new Set(services.slice(0, Math.ceil(services.length / 2)));
  const [first = '', second = ''] = random.sample(words.categories, 2);
  return [
    { title: `一、${first}`, facts: facts.filter(({ service }) => half.has(service)) },
    { title: `二、${second}`, facts: facts.filter(({ service }) => !half.has(service)) },
  ];
}

function drawGroups(
  drawing: Drawing,
  top: number,
  list: List,
  columns: readonly Column[],
  groups: readonly Group[],
  book: EntryBook,
): void {
  const categories = list.random.sample(words.categories, 2);
  let row = top;
  let serial = 0;
  for (const { title, facts } of groups) {
    if (title !== null) {
      put(drawing, row, 0, title);
      if (list.style.merges) merge(drawing, row, 0, row, columns.length - 1);
      row++;
    }
    const services = [...new Set(facts.map(({ service }) => service))];
    const place = columns.findIndex(({ kind }) => kind === 'category');
    if (place >= 0) drawCategories(drawing, row, place, list, facts, categories);
    for (const service of services) {
      const own = facts.filter((fact) => fact.service === service);
      drawService(drawing, row, list, columns, own, ++serial, book);
      row += own.length;
    }
  }
}

/** The first and the second half of a group's services, each under a category. */
function drawCategories(
  drawing: Drawing,
  top: number,
  column: number,
  list: List,
  facts: readonly IndicatorFact[],
  categories: readonly string[],
): void {
  const services = [...new Set(facts.map(({ service }) => service))];
  const first = new Set(services.slice(0, Math.ceil(services.length / 2)));
  const size = facts.filter(({ service }) => first.has(service)).length;
  for (const [at, rows] of [size, facts.length - size].entries()) {
    if (rows === 0) continue;
    const row = top + (at === 0 ? 0 : size);
    put(drawing, row, column, categories[at] ?? null);
    if (list.style.merges) merge(drawing, row, column, row + rows - 1, column);
  }
}

function drawService(
  drawing: Drawing,
  row: number,
  list: List,
  columns: readonly Column[],
  facts: readonly IndicatorFact[],
  serial: number,
  book: EntryBook,
): void {
  const isShared = ({ kind }: Column) =>
    list.labels !== 'one' && (kind === 'label' || kind === 'serial');
  facts.forEach((fact, at) => {
    const count = list.labels === 'one' ? serialOf(list, fact) : serial;
    columns.forEach((column, place) => {
      if (column.kind === 'category' || (isShared(column) && at > 0)) return;
      if (column.role) book.write(drawing, row + at, place, column.role, fact, 'list');
      else put(drawing, row + at, place, otherCell(list, column, fact, count));
      if (isShared(column) && list.style.merges) {
        merge(drawing, row, place, row + facts.length - 1, place);
      }
    });
  });
}

function serialOf(list: List, fact: IndicatorFact): number {
  return list.facts.indexOf(fact) + 1;
}

function otherCell(list: List, column: Column, fact: IndicatorFact, count: number): CellValue {
  switch (column.kind) {
    case 'serial':
      return count;
    case 'label':
      return numbered(list, list.labels === 'one' ? labelOf(list, fact) : fact.service, count);
    case 'measure':
      return measureCell(list, fact);
    case 'unit':
      return fact.unit ?? '';
    case 'months':
      return fact.unit === '万元' || fact.unit === '元'
        ? null
        : list.random.integer(0, Math.ceil(fact.completed / 3));
    case 'gap':
      return fact.target - fact.completed;
    case 'extra':
      return column.header === '完成时限'
        ? '2023年12月底'
        : column.header === '责任人'
          ? `社工${String(list.random.integer(1, 20)).padStart(2, '0')}`
          : list.random.pick(['', '', '见服务档案', '数据来自系统', '按月统计', '资料齐全']);
    default:
      return null;
  }
}

function numbered(list: List, label: string, count: number): string {
  switch (list.numbering) {
    case '1.':
      return `${count}.${label}`;
    case '1、':
      return `${count}、${label}`;
    case '（1）':
      return `（${count}）${label}`;
    case '①':
      return `${'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.charAt(count - 1)}${label}`;
    default:
      return label;
  }
}

function measureCell(list: List, fact: IndicatorFact): string {
  const label = fact.measure === null ? '服务量' : (words.measureLabels[fact.measure]?.[0] ?? '');
  return list.units === 'brackets' && fact.unit
    ? `${label}（${fact.unit}）`
    : scaled(list, fact, label);
}

function hasSiblings(list: List, fact: IndicatorFact): boolean {
  return list.facts.some((other) => other !== fact && other.service === fact.service);
}

function bareLabel(list: List, fact: IndicatorFact): string {
  const isSaid = hasSiblings(list, fact) || needsMeasure(fact.measure);
  return isSaid && fact.measure
    ? `${fact.service}${words.measureLabels[fact.measure]?.[0] ?? ''}`
    : fact.service;
}

function labelOf(list: List, fact: IndicatorFact): string {
  const label = bareLabel(list, fact);
  return list.units === 'brackets' && fact.unit
    ? `${label}（${fact.unit}）`
    : scaled(list, fact, label);
}

/** Nothing else says 万元: the label must. */
function scaled(list: List, fact: IndicatorFact, label: string): string {
  return fact.unit === '万元' && list.units === 'none' && !list.style.unitsInCells
    ? `${label}（万元）`
    : label;
}

function headerOf(list: List, role: Role): string {
  return role === 'rate' ? list.style.rateHeader(list.words.rate) : list.words[role];
}

function bookOf(list: List): EntryBook {
  return createEntryBook(list.style, [], (fact) => wordingOf(list, fact));
}

function wordingOf(list: List, fact: IndicatorFact): Wording {
  const label = bareLabel(list, fact);
  const isSaid = list.labels === 'service+measure' || label !== fact.service;
  const unitSaid = list.units !== 'none' && fact.unit !== null;
  const byUnit = fact.unit ? measuresOfUnit(fact.unit) : [];
  const isPrinted = unitSaid || (list.style.unitsInCells && fact.unit !== null);
  return {
    names: [...new Set([fact.service, label])],
    measures:
      isSaid && fact.measure ? [fact.measure] : unitSaid ? byUnit : [null, fact.measure, ...byUnit],
    units: isPrinted && fact.unit && unitSaid ? unitsOf(fact.unit) : undefined,
  };
}
