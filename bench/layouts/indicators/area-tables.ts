import { drawHeader, type HeaderPath } from '../draw-header.ts';
import { type Drawing, emptyDrawing, heightOf, merge, put } from '../drawing.ts';
import type { ExpectedEntry, ExpectedWorkers } from '../expected.ts';
import type { Random } from '../random.ts';
import { chooseStyle, type Style } from '../style.ts';
import {
  createEntryBook,
  type EntryBook,
  measuresOfUnit,
  type Of,
  type Role,
  type Wording,
} from './entry-book.ts';
import { type IndicatorFact, makeIndicators } from './indicator-facts.ts';
import * as words from './indicator-words.ts';

export interface DrawnIndicators {
  readonly drawing: Drawing;
  readonly features: readonly string[];
  readonly entries: readonly ExpectedEntry[];
  readonly workers: readonly ExpectedWorkers[];
}

interface FigureColumn {
  readonly fact: IndicatorFact;
  readonly role: Role;
  readonly path: HeaderPath;
}

interface AreaTable {
  readonly random: Random;
  readonly style: Style;
  readonly areas: readonly string[];
  readonly facts: readonly IndicatorFact[];
  readonly roles: readonly Role[];
  readonly words: Readonly<Record<Role, string>>;
  readonly total: 'top' | 'bottom' | 'none';
  readonly totalWord: string;
}

/** 片区 as rows, services as columns: two or three header rows, one or several tables under each other. */
export function drawAreaRows(random: Random): DrawnIndicators {
  const table = chooseAreaTable(random, random.integer(2, 7));
  const layout = random.pick([
    'service/role',
    'service/role',
    'service/measure/role',
    'category/service/role',
    'role/service',
    'flat',
  ] as const);
  const columns = columnsOf(table, layout);
  const said =
    layout === 'service/role' ? 'leaf' : layout === 'service/measure/role' ? 'measure' : 'label';
  const book = createEntryBook(table.style, table.areas, (fact) => wordingOf(table, fact, said));
  const drawing = emptyDrawing();
  const workers: ExpectedWorkers[] = [];
  const hasSerial = random.chance(0.3);
  const hasWorkers = random.chance(0.4);
  const heads = makeHeads(random, table.areas.length);
  const blocks = chunk(random, columns, layout);
  const gap = random.integer(0, 1);
  const areaHeader = random.pick(words.areaHeaders);
  const workerHeader = random.pick(words.workerHeaders);
  for (const block of blocks) {
    const top = heightOf(drawing) === 0 ? 0 : heightOf(drawing) + gap;
    const left: HeaderPath[] = [
      ...(hasSerial ? [[random.pick(words.serialHeaders)]] : []),
      [areaHeader],
      ...(hasWorkers ? [[workerHeader]] : []),
    ];
    const depth = block[0]?.path.length ?? 1;
    drawHeader(drawing, top, [...left, ...block.map(({ path }) => path)], table.style);
    drawAreaBody(drawing, top + depth, table, block, {
      hasSerial,
      heads: hasWorkers ? heads : null,
      workers,
      book,
    });
  }
  return {
    drawing,
    features: [
      `area-rows/${layout}`,
      `total/${table.total}`,
      ...(blocks.length > 1 ? [gap ? 'stacked/with-gap' : 'stacked/close'] : []),
      ...(hasSerial ? ['serial'] : []),
      ...(hasWorkers ? ['area-workers'] : []),
      `roles/${table.roles.join('+')}`,
      ...table.style.features,
    ],
    entries: book.entries(),
    workers,
  };
}

/** Services as rows, 片区 as columns, with the figures of each area or only what each has done. */
export function drawAreaColumns(random: Random): DrawnIndicators {
  const layout = random.pick(['area/role', 'role-rows', 'role/area', 'completed-by-area'] as const);
  const table = chooseAreaTable(random, random.integer(2, 6));
  const total = layout === 'completed-by-area' && table.total === 'none' ? 'bottom' : table.total;
  const unitColumn = random.chance(0.5);
  const said = unitColumn ? 'label+unit' : 'label';
  const book = createEntryBook(table.style, table.areas, (fact) => wordingOf(table, fact, said));
  const drawing = emptyDrawing();
  const columns = areaColumns(table, layout, placesOf(table.areas, total));
  const hasSerial = random.chance(0.4);
  const isByRole = layout === 'role-rows';
  const left: HeaderPath[] = [
    ...(hasSerial ? [[random.pick(words.serialHeaders)]] : []),
    [random.pick(words.labelHeaders)],
    ...(unitColumn ? [[random.pick(words.unitHeaders)]] : []),
    ...(isByRole ? [[random.pick(['项目', '类别', '数据类型'])]] : []),
  ];
  drawHeader(drawing, 0, [...left, ...columns.map(({ path }) => path)], table.style);
  const depth = columns[0]?.path.length ?? 1;
  const rowsEach = isByRole ? table.roles.length : 1;
  table.facts.forEach((fact, at) => {
    const row = depth + at * rowsEach;
    const labels = [
      ...(hasSerial ? [at + 1] : []),
      labelOf(table, fact),
      ...(unitColumn ? [fact.unit] : []),
    ];
    labels.forEach((label, column) => {
      put(drawing, row, column, label);
      if (table.style.merges) merge(drawing, row, column, row + rowsEach - 1, column);
    });
    for (const [level, role] of (isByRole ? table.roles : [null]).entries()) {
      if (role !== null) put(drawing, row + level, labels.length, headerOf(table, role));
      columns.forEach((column, place) => {
        const at2 = left.length + place;
        book.write(drawing, row + level, at2, role ?? column.role, fact, column.of);
      });
    }
  });
  return {
    drawing,
    features: [
      `area-columns/${layout}`,
      `total/${total}`,
      ...(unitColumn ? ['units/column'] : []),
      ...(hasSerial ? ['serial'] : []),
      `roles/${table.roles.join('+')}`,
      ...table.style.features,
    ],
    entries: book.entries(),
    workers: [],
  };
}

/** A row an area and service: 片区 (merged) | 服务内容 | 指标 | 完成 | 完成率, the sums as a last area. */
export function drawAreaList(random: Random): DrawnIndicators {
  const table = chooseAreaTable(random, random.integer(2, 4));
  const unitColumn = random.chance(0.5);
  const said = unitColumn ? 'label+unit' : 'label';
  const book = createEntryBook(table.style, table.areas, (fact) => wordingOf(table, fact, said));
  const drawing = emptyDrawing();
  const left: HeaderPath[] = [
    [random.pick(words.areaHeaders)],
    [random.pick(words.labelHeaders)],
    ...(unitColumn ? [[random.pick(words.unitHeaders)]] : []),
  ];
  drawHeader(
    drawing,
    0,
    [...left, ...table.roles.map((role) => [headerOf(table, role)])],
    table.style,
  );
  const size = table.facts.length;
  placesOf(table.areas, table.total).forEach((of, block) => {
    const top = 1 + block * size;
    put(drawing, top, 0, typeof of === 'number' ? (table.areas[of] ?? '') : table.totalWord);
    if (table.style.merges) merge(drawing, top, 0, top + size - 1, 0);
    table.facts.forEach((fact, at) => {
      put(drawing, top + at, 1, labelOf(table, fact));
      if (unitColumn) put(drawing, top + at, 2, fact.unit);
      table.roles.forEach((role, place) => {
        book.write(drawing, top + at, left.length + place, role, fact, of);
      });
    });
  });
  return {
    drawing,
    features: [
      'area-list',
      `total/${table.total}`,
      ...(unitColumn ? ['units/column'] : []),
      `roles/${table.roles.join('+')}`,
      ...table.style.features,
    ],
    entries: book.entries(),
    workers: [],
  };
}

interface AreaColumn {
  readonly role: Role;
  readonly of: Of;
  readonly path: HeaderPath;
}

function areaColumns(table: AreaTable, layout: string, places: readonly Of[]): AreaColumn[] {
  const name = (of: Of) => (typeof of === 'number' ? (table.areas[of] ?? '') : table.totalWord);
  const header = (role: Role) => headerOf(table, role);
  const done = (of: Of): AreaColumn => ({ role: 'completed', of, path: [name(of)] });
  switch (layout) {
    case 'area/role':
      return places.flatMap((of) =>
        table.roles.map((role) => ({ role, of, path: [name(of), header(role)] })),
      );
    case 'role/area':
      return table.roles.flatMap((role) =>
        places.map((of) => ({ role, of, path: [header(role), name(of)] })),
      );
    case 'completed-by-area':
      return [
        { role: 'target', of: 'total', path: [header('target'), ''] },
        ...places.map((of) => ({ ...done(of), path: [header('completed'), name(of)] })),
        { role: 'rate', of: 'total', path: [header('rate'), ''] },
      ];
    default:
      return places.map(done);
  }
}

function chooseAreaTable(random: Random, serviceCount: number): AreaTable {
  const style = chooseStyle(random);
  const areas = makeAreas(random);
  return {
    random,
    style,
    areas,
    facts: makeIndicators(random, serviceCount, areas.length),
    roles: rolesFor(
      style,
      random.pick<readonly Role[]>([
        ['target', 'completed', 'rate'],
        ['target', 'completed', 'rate'],
        ['target', 'completed'],
        ['completed', 'rate'],
        ['completed'],
      ]),
    ),
    words: {
      target: random.pick(words.targetWords),
      completed: random.pick(words.completedWords),
      rate: random.pick(words.rateWords),
    },
    total: random.pick(['bottom', 'bottom', 'bottom', 'top', 'none'] as const),
    totalWord: random.pick(words.totalWords),
  };
}

/** Without its target a bare 3.13 could be 313 % as well as 3.13 %. */
export function rolesFor(style: Style, roles: readonly Role[]): readonly Role[] {
  const isOpen = style.features.includes('rates/fraction') && roles.includes('rate');
  return isOpen ? ['target', 'completed', 'rate'] : roles;
}

function makeAreas(random: Random): string[] {
  const count = random.integer(2, 5);
  const numerals = ['一', '二', '三', '四', '五'];
  const forms: readonly ((at: number) => string)[] = [
    (at) => `片区${numerals[at]}`,
    (at) => `片区${at + 1}`,
    (at) => `第${numerals[at]}片区`,
    (at) => `${['东', '西', '南', '北', '中'][at]}片区`,
    (at) => `${['桂花', '松涛', '银河', '新塘', '凤凰'][at]}社区`,
    (at) => `${['云山', '海珠湾', '石桥', '梅园', '麓湖'][at]}社工点`,
    (at) => `${['竹林', '长堤', '荔湖', '东约', '西坊'][at]}片区`,
  ];
  const form = random.pick(forms);
  return numerals.slice(0, count).map((_, at) => form(at));
}

function makeHeads(random: Random, count: number): number[] {
  return Array.from({ length: count }, () => random.integer(3, 9));
}

function placesOf(areas: readonly string[], total: AreaTable['total']): Of[] {
  const places: Of[] = areas.map((_, at) => at);
  if (total === 'top') return ['total', ...places];
  return total === 'bottom' ? [...places, 'total'] : places;
}

function headerOf(table: AreaTable, role: Role): string {
  return role === 'rate' ? table.style.rateHeader(table.words.rate) : table.words[role];
}

/** Whether the service has other indicators in the table, so that the measure must be said. */
function isOneOfSeveral(table: AreaTable, fact: IndicatorFact): boolean {
  return table.facts.some((other) => other !== fact && other.service === fact.service);
}

function measureLabel(fact: IndicatorFact): string {
  return fact.measure === null ? '' : (words.measureLabels[fact.measure]?.[0] ?? '');
}

function labelOf(table: AreaTable, fact: IndicatorFact): string {
  const scale = fact.unit === '万元' && !table.style.unitsInCells ? '（万元）' : '';
  return `${fact.service}${isOneOfSeveral(table, fact) ? measureLabel(fact) : ''}${scale}`;
}

function columnsOf(table: AreaTable, layout: string): FigureColumn[] {
  const { facts, roles } = table;
  const bands = new Map<string, string>();
  const services = [...new Set(facts.map(({ service }) => service))];
  const size = Math.ceil(services.length / 2);
  const names = table.random.sample(words.categories, 2);
  for (const [at, service] of services.entries()) {
    bands.set(service, names[Math.floor(at / size)] ?? '基础服务');
  }
  const pathOf = (fact: IndicatorFact, role: Role): HeaderPath => {
    const header = headerOf(table, role);
    switch (layout) {
      case 'service/measure/role':
        return [
          fact.service,
          isOneOfSeveral(table, fact) || fact.measure
            ? measureOrService(fact)
            : words.targetWords[0],
          header,
        ];
      case 'category/service/role':
        return [bands.get(fact.service) ?? '', labelOf(table, fact), header];
      case 'role/service':
        return [header, labelOf(table, fact)];
      case 'flat':
        return [flatLabel(table, fact, role)];
      default:
        return [scaled(table, fact, fact.service), leafOf(table, fact, role)];
    }
  };
  const usable =
    layout === 'service/measure/role' ? facts.filter(({ measure }) => measure !== null) : facts;
  const chosen =
    usable.length > 0
      ? usable
      : facts.map((fact) => ({ ...fact, measure: '人次' as const, unit: '人次' }));
  return layout === 'role/service'
    ? roles.flatMap((role) => chosen.map((fact) => ({ fact, role, path: pathOf(fact, role) })))
    : chosen.flatMap((fact) => roles.map((role) => ({ fact, role, path: pathOf(fact, role) })));
}

function measureOrService(fact: IndicatorFact): string {
  const label = measureLabel(fact);
  return fact.unit === '万元' ? `${label}（万元）` : label;
}

function scaled(table: AreaTable, fact: IndicatorFact, text: string): string {
  return fact.unit === '万元' && !table.style.unitsInCells ? `${text}（万元）` : text;
}

function flatLabel(table: AreaTable, fact: IndicatorFact, role: Role): string {
  const label = `${fact.service}${isOneOfSeveral(table, fact) ? measureLabel(fact) : ''}`;
  if (role === 'rate') return table.style.rateHeader(`${label}${table.words.rate}`);
  return scaled(table, fact, `${label}${table.words[role]}`);
}

/** 协议接案数 | 接案完成数 | 百分比: the leaves say the measure where the service has several. */
function leafOf(table: AreaTable, fact: IndicatorFact, role: Role): string {
  if (!isOneOfSeveral(table, fact) || role === 'rate') return headerOf(table, role);
  const label = measureLabel(fact);
  const before = table.words.target.length % 2 === 0 ? '协议' : '指标';
  if (role === 'target') return before === '协议' ? `协议${label}` : `${label}指标`;
  if (!table.roles.includes('target')) return `完成${label}`;
  return table.words.completed === '完成量'
    ? '完成量'
    : `${table.words.completed.startsWith('实际') ? '实际' : ''}完成${label}`;
}

function wordingOf(
  table: AreaTable,
  fact: IndicatorFact,
  said: 'leaf' | 'label' | 'measure' | 'label+unit',
): Wording {
  const label = `${fact.service}${isOneOfSeveral(table, fact) ? measureLabel(fact) : ''}`;
  const byUnit = fact.unit ? measuresOfUnit(fact.unit) : [];
  const isSaid = isOneOfSeveral(table, fact);
  const printed = said === 'label+unit' || table.style.unitsInCells;
  return {
    names: said === 'leaf' ? [fact.service] : [...new Set([fact.service, label])],
    measures:
      (isSaid || said === 'measure') && fact.measure
        ? [fact.measure]
        : said === 'label+unit' && fact.unit
          ? byUnit
          : [null, fact.measure, ...byUnit],
    units: printed && fact.unit && said === 'label+unit' ? unitsOf(fact.unit) : undefined,
  };
}

export function unitsOf(unit: string): readonly string[] {
  return unit === '万元' ? ['元', '万元'] : [unit];
}

function chunk(random: Random, columns: readonly FigureColumn[], layout: string): FigureColumn[][] {
  const services = [...new Set(columns.map(({ fact }) => fact.service))];
  const canSplit = layout === 'service/role' || layout === 'service/measure/role';
  if (!canSplit || services.length < 3 || random.chance(0.65)) return [[...columns]];
  const half = Math.ceil(services.length / 2);
  const first = new Set(services.slice(0, half));
  return [
    columns.filter(({ fact }) => first.has(fact.service)),
    columns.filter(({ fact }) => !first.has(fact.service)),
  ];
}

interface Body {
  readonly hasSerial: boolean;
  readonly heads: readonly number[] | null;
  readonly workers: ExpectedWorkers[];
  readonly book: EntryBook;
}

function drawAreaBody(
  drawing: Drawing,
  top: number,
  table: AreaTable,
  columns: readonly FigureColumn[],
  body: Body,
): void {
  placesOf(table.areas, table.total).forEach((of, at) => {
    const row = top + at;
    let column = 0;
    const isTotal = of === 'total';
    const label = isTotal ? table.totalWord : (table.areas[of as number] ?? '');
    if (body.hasSerial && isTotal && table.style.merges) {
      put(drawing, row, column, label);
      merge(drawing, row, column, row, column + 1);
      column += 2;
    } else {
      if (body.hasSerial) put(drawing, row, column++, isTotal ? null : (of as number) + 1);
      put(drawing, row, column++, label);
    }
    if (body.heads) {
      const value = isTotal
        ? body.heads.reduce((sum, heads) => sum + heads, 0)
        : (body.heads[of as number] ?? 0);
      const spot = put(drawing, row, column++, value);
      body.workers.push({ area: isTotal ? null : label, isTotal, figure: { spot, value } });
    }
    columns.forEach(({ fact, role }, place) => {
      body.book.write(drawing, row, column + place, role, fact, of);
    });
  });
}
