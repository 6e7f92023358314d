import type { CellAddress } from '../../cells/address.ts';
import type { Measure } from '../facts/table.ts';
import type { Heading, Structure, TextLine } from '../grid/structure.ts';
import type { TableContext } from '../reading/candidate.ts';
import { isQualifier, measureOfUnit, unitIn } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { measureOfName, readFigureHeading, wholeMeasure } from '../words/read-figure-heading.ts';
import { serviceWords } from '../words/vocabulary-indicators.ts';
import type { FigureGroup } from './indicator-groups.ts';
import type { IndicatorShape } from './indicator-shape.ts';
import type { IndicatorRow } from './read-indicator-rows.ts';

/** A service with what is measured of it, and the label that says so. */
interface Named {
  readonly name: string;
  readonly measure: Measure | null;
  readonly unit: string | null;
  readonly label: CellAddress;
}

export type Namer = (row: IndicatorRow, group: FigureGroup) => Named | null;

/** Names the entries of one table: what the labels of a row or column say is read once. */
export function createNamer(context: TableContext, shape: IndicatorShape): Namer {
  const measured = new Map<IndicatorRow | FigureGroup, Named | null>();
  const unmeasured = new Map<IndicatorRow | FigureGroup, Named | null>();
  const unit = countedUnit(context.structure);
  return (row, group) => {
    const isOfRow =
      row.services.length > 0 && !(shape.across === 'services' && group.names.length > 0);
    const line = isOfRow ? row : group;
    const names = group.measure === null && row.measure === null ? unmeasured : measured;
    const known = names.get(line);
    if (known !== undefined) return known;
    const read = nameOf(context, shape, row, group);
    const isUnmeasured = names === unmeasured && read?.measure === null && read.unit === null;
    const named = isUnmeasured ? { ...read, unit } : read;
    names.set(line, named);
    return named;
  };
}

/** The service and what is measured of it, from the innermost label that is no measure by itself. */
function nameOf(
  { reader, titles, structure }: TableContext,
  shape: IndicatorShape,
  row: IndicatorRow,
  group: FigureGroup,
): Named | null {
  const fromColumns = shape.across === 'services' ? group.names : [];
  const labels = fromColumns.length > 0 ? fromColumns : row.services;
  const inner = labels.at(-1);
  if (!inner) return measureNamed(shape, group, structure) ?? namedByTitle(titles.text, structure);
  const { words } = reader;
  const innerMeasure = words(wholeMeasure, inner.text);
  const innerCore = words(normaliseLabel, inner.text).core;
  const above = labels.at(-2);
  const isOfCases = innerMeasure === '接案数' || innerMeasure === '结案数';
  const isUnderKind = isOfCases && above !== undefined && generalKind.test(plainOf(above));
  const saysNoName =
    (innerMeasure !== null && !isUnderKind && !namesAlone(innerCore, above)) ||
    words(isQualifier, innerCore);
  const outer = saysNoName ? above : undefined;
  const label = outer ?? inner;
  const { role, name, unit } = words(readFigureHeading, label.text);
  const { core } = words(normaliseLabel, label.text);
  const ofTitle = saysNoName && outer === undefined ? onlyServiceOver(structure) : null;
  const own = fromColumns.length > 0 && role !== null && name !== null ? name : core;
  return {
    name: ofTitle ?? own.replace(/^其中[:,]?/u, '其中：'),
    measure:
      innerMeasure ??
      (group.measure === null && row.measure === null ? words(measureOfName, label.text) : null),
    unit: words(readFigureHeading, inner.text).unit ?? unit,
    label: addressOf(structure, label.place),
  };
}

/** 专业服务 over 开案, 结案 is a kind of services and names none. */
const generalKind =
  /^(?:专业|基础|基本|常规|直接|核心|重点|特色|拓展|社工|社会工作|个性化)?(?:服务|业务|工作|指标)(?:类|指标|产出)?$/u;

function plainOf({ text }: Heading): string {
  return normaliseLabel(text).core;
}

/** The unit that the lines over a table give to all of its figures; no money, which is not counted. */
function countedUnit(structure: Structure): string | null {
  const unit = unitOfTitle(structure);
  const measure = unit === null ? null : measureOfUnit(unit);
  return measure !== null && measure !== '金额' ? unit : null;
}

/** The one service that the line over the table names: 一、个案服务完成情况 over 开案数, 结案数. */
function onlyServiceOver({ titles }: Structure): string | null {
  const line = (titles.at(-1)?.text ?? '').replace(/\s+/gu, '');
  const named = serviceWords.filter((word) => line.includes(word) && !generalWord.test(word));
  const longest = named.filter(
    (word) => !named.some((other) => other !== word && other.includes(word)),
  );
  const [only, more] = longest;
  return only !== undefined && more === undefined ? only : null;
}

/** 小组个数 under 拓展服务 names a service by itself; under 专业小组 it only measures that. */
function namesAlone(core: string, above: Heading | undefined): boolean {
  const words = serviceWords.filter((word) => core.includes(word));
  return words.length > 0 && !words.some((word) => above?.text.replace(/\s+/gu, '').includes(word));
}

/** Headings that name only a measure (服务人次 over 协议量, 完成量) are the service's name too. */
function measureNamed(
  shape: IndicatorShape,
  group: FigureGroup,
  structure: Structure,
): Named | null {
  const column = shape.columns.find(({ index }) => index === group.lines[0]?.index);
  const head = column?.heads.find(({ measure, role }) => measure !== null && role === null);
  if (!head) return null;
  return {
    name: normaliseLabel(head.heading.text).core,
    measure: head.measure,
    unit: head.unit,
    label: addressOf(structure, head.heading.place),
  };
}

/** The nearest line over the table names it before the lines of others and the sheet's name do. */
function namedByTitle(text: string, structure: Structure): Named | null {
  const unit = unitOfTitle(structure);
  for (const line of structure.titles.toReversed()) {
    const named = titleNamed(line.text.replace(/\s+/gu, ''), line, structure);
    if (named) return { ...named, unit };
  }
  const named = titleNamed(text, structure.titles[0], structure);
  return named && { ...named, unit };
}

/** 单位：人次 or （人次） over a table; null where it says several. */
function unitOfTitle({ titles }: Pick<Structure, 'titles'>): string | null {
  for (const { text } of titles) {
    const line = text.replace(/\s+/gu, '');
    const match =
      /单位[:：]([^\s()（）、,，;；/]{1,5})(?:[)）]|$)/u.exec(line) ??
      /[(（]([^\s()（）、,，;；/]{1,5})[)）]$/u.exec(line);
    const unit = match?.[1] ? unitIn(match[1]) : null;
    if (unit !== null) return unit;
  }
  return null;
}

/** Words that any title of a station may hold. */
const generalWord = /^(社工|社会工作|双百|评估|家庭|居民|社区服务|专业服务|社区|志愿)$/;

function titleNamed(title: string, line: TextLine | undefined, structure: Structure): Named | null {
  const word = serviceWords.find((one) => title.includes(one) && !generalWord.test(one));
  if (word === undefined) return null;
  const { top, left } = structure.range;
  const label = { sheet: structure.sheet, ...(line?.place ?? { row: top, column: left }) };
  return { name: word, measure: null, unit: null, label };
}

function addressOf({ sheet }: Structure, { top, left }: Heading['place']): CellAddress {
  return { sheet, row: top, column: left };
}
