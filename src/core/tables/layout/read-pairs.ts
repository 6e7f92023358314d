import type { Range } from '../../cells/address.ts';
import type { Reading, Readings } from './block.ts';
import { layoutCosts } from './layout-costs.ts';
import { type Area, areasOf, type LayoutView } from './layout-view.ts';
import { addValue, newLine } from './value-line.ts';

/** Labels and values in turns along each row; a label that spans rows heads the labels beside it. */
export function readPairs(view: LayoutView, range: Range, depth: number): Readings {
  let cost = 0;
  const labels: Area[] = [];
  const readings: (Reading | undefined)[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const areas = areasOf(view, range, row);
    if (areas.length < 2) return readings;
    const roles = bestRoles(areas, row);
    cost += roles.cost;
    areas.forEach((area, at) => {
      if (area.top === row && roles.labels[at] && area.shape !== 'blank') labels.push(area);
    });
    if (areas.some((area) => area.bottom > row)) {
      readings.push(undefined);
      continue;
    }
    const [total, found, bottom] = [cost, [...labels], row];
    readings.push({
      cost: total,
      blocks: () => [
        { kind: 'pairs', range: { ...range, bottom }, depth, columnLabels: [], rowLabels: found },
      ],
    });
  }
  return readings;
}

interface Roles {
  readonly cost: number;
  /** By area: it is a label. */
  readonly labels: readonly boolean[];
}

function bestRoles(areas: readonly Area[], row: number): Roles {
  const turns = turnRoles(areas, row);
  if (areas.length < 3) return turns;
  const rest = restRoles(areas, row);
  return turns.cost <= rest.cost ? turns : rest;
}

/** One label and values of one kind. */
function restRoles(areas: readonly Area[], row: number): Roles {
  const line = newLine();
  let cost = layoutCosts.labelWithRest;
  areas.forEach((area, at) => {
    if (area.top !== row) return;
    cost += at === 0 ? labelCost(area) : addValue(line, area.shape) + area.asName;
  });
  return { cost, labels: areas.map((_, at) => at === 0) };
}

function turnRoles(areas: readonly Area[], row: number): Roles {
  const labels: boolean[] = [];
  let isLabel = true;
  let cost = 0;
  areas.forEach((area, at) => {
    labels.push(isLabel);
    if (area.top === row) {
      cost += isLabel ? labelCost(area) : layoutCosts.pairValue + area.asName;
    }
    const beside = areas[at + 1];
    const spansMore = beside !== undefined && area.bottom - area.top > beside.bottom - beside.top;
    const headsLabels = spansMore && at + 2 < areas.length;
    if (isLabel && (headsLabels || area.shape === 'blank')) return;
    isLabel = !isLabel;
  });
  return { cost: cost + (labels.at(-1) === true ? layoutCosts.danglingLabel : 0), labels };
}

function labelCost(area: Area): number {
  return area.asLabel + (area.isTotal ? layoutCosts.totalAtLeft : 0);
}
