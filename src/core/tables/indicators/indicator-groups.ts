import type { Measure } from '../facts/table.ts';
import type { Heading } from '../grid/structure.ts';
import type { PairedRole } from '../words/read-figure-heading.ts';
import type { FigureRole } from '../words/vocabulary-indicators.ts';

/** A row or column of figures with what its own headings say. */
export interface FigureLine {
  readonly index: number;
  readonly role: FigureRole | null;
  /** Of two figures in a cell, by their place. */
  readonly pair?: readonly [PairedRole, PairedRole];
  readonly holdsRates?: boolean;
  /** A month, quarter or half year of the year. */
  readonly isSpan?: boolean;
  /** Its cells count several services in words. */
  readonly holdsItems?: boolean;
  readonly measure: Measure | null;
  readonly unit: string | null;
  /** Names of services or areas, outermost first. */
  readonly names: readonly Heading[];
  readonly isTotal: boolean;
}

/** Lines that state the target, the completed quantity and the rate of one thing. */
export interface FigureGroup {
  readonly id: number;
  readonly names: readonly Heading[];
  readonly measure: Measure | null;
  readonly unit: string | null;
  readonly isTotal: boolean;
  readonly lines: readonly FigureLine[];
}

interface OpenGroup {
  measure: Measure | null;
  readonly lines: FigureLine[];
}

/**
 * Sets together the lines under the same names, left to right: a line joins the group that lacks
 * its role, one of the same measure first, so that both 协议接案数 完成 百分比 协议节数 完成 百分比 and
 * 协议接案数 协议节数 接案完成数 节数完成数 come apart rightly. Lines without a role stand alone.
 */
export function groupFigures(lines: readonly FigureLine[]): readonly FigureGroup[] {
  const groups: OpenGroup[] = [];
  const byKey = new Map<string, OpenGroup[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const same = byKey.get(key) ?? [];
    const group = line.role === null ? undefined : openFor(line, same);
    if (group) {
      group.lines.push(line);
      group.measure ??= line.measure;
    } else {
      const begun: OpenGroup = { measure: line.measure, lines: [line] };
      groups.push(begun);
      if (line.role !== null) same.push(begun);
      byKey.set(key, same);
    }
  }
  return groups.map(closed);
}

function closed({ measure, lines }: OpenGroup, id: number): FigureGroup {
  return {
    id,
    names: lines[0]?.names ?? [],
    measure,
    unit: lines.find(({ unit }) => unit !== null)?.unit ?? null,
    isTotal: lines[0]?.isTotal ?? false,
    lines,
  };
}

/** Its names, and whether it is a sum. */
function keyOf({ names, isTotal }: FigureLine): string {
  let key = isTotal ? '\u0001' : '';
  for (const { text } of names) key += `${text}\u0000`;
  return key;
}

function openFor(line: FigureLine, groups: readonly OpenGroup[]): OpenGroup | undefined {
  const open = groups.filter(
    (group) =>
      group.lines.every(({ role }) => role !== null) &&
      !group.lines.some(({ role }) => role === line.role),
  );
  if (line.measure !== null) {
    const ofMeasure = open.find(({ measure }) => measure === line.measure);
    return ofMeasure ?? open.find(({ measure }) => measure === null);
  }
  // 数量, 人次 under 合同约定 and again under 实际完成: what has no measure there has none here.
  return open.findLast(({ measure }) => measure === null) ?? open.at(-1);
}
