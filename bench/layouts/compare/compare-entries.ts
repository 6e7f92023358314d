import { formatPosition } from '../../../src/core/cells/a1.ts';
import type { IndicatorEntry, IndicatorTable } from '../../../src/core/tables/facts/table.ts';
import type { Spot } from '../drawing.ts';
import type { ExpectedEntry, ExpectedSheet } from '../expected.ts';
import { bare, figureDifference, figureIn, isAt, type Report } from './difference.ts';

/** Entries without any figure say nothing and are left out on both sides. */
export function compareEntries(
  tables: readonly IndicatorTable[],
  facts: ExpectedSheet,
  report: Report,
): void {
  if (!facts.kinds.includes('indicators')) return;
  const found = tables.flatMap(({ entries }) => entries).filter((entry) => placeOf(entry) !== null);
  const matched = new Set<IndicatorEntry>();
  for (const wanted of facts.entries) {
    const spot = (wanted.completed ?? wanted.target)?.spot;
    const entry = spot && found.find((other) => !matched.has(other) && holds(other, spot));
    if (!entry) {
      report('indicators', 'entry/missing', `${describe(wanted)}: not found`);
      continue;
    }
    matched.add(entry);
    compareEntry(entry, wanted, report);
  }
  for (const entry of found) {
    const place = placeOf(entry);
    if (!matched.has(entry) && place)
      report(
        'indicators',
        'entry/extra',
        `${entry.name} ${entry.measure ?? ''} ${entry.area ?? ''} at ${formatPosition(place)} is none`,
      );
  }
  compareWorkers(tables, facts, report);
}

function compareEntry(entry: IndicatorEntry, wanted: ExpectedEntry, report: Report): void {
  const name = describe(wanted);
  const say = (code: string, text: string) =>
    report('indicators', `entry/${code}`, `${name}: ${text}`);
  for (const role of ['target', 'completed', 'rate'] as const) {
    const difference = figureDifference(entry[role], wanted[role]);
    if (difference !== null) say(role, `${role} ${difference}`);
  }
  if (!wanted.names.map(bare).includes(bare(entry.name)))
    say('name', `name ${wanted.names.join(' or ')} read as ${entry.name}`);
  if (!wanted.measures.includes(entry.measure))
    say('measure', `measure ${wanted.measures.map(String).join(' or ')} read as ${entry.measure}`);
  if (wanted.units && !wanted.units.includes(entry.unit ?? ''))
    say('unit', `unit ${wanted.units.join(' or ')} read as ${entry.unit}`);
  if (bare(entry.area ?? '') !== bare(wanted.area ?? ''))
    say('area', `area ${wanted.area} read as ${entry.area}`);
  if (entry.isTotal !== wanted.isTotal)
    say('total', `isTotal ${wanted.isTotal} read as ${entry.isTotal}`);
}

function compareWorkers(
  tables: readonly IndicatorTable[],
  facts: ExpectedSheet,
  report: Report,
): void {
  const found = tables
    .flatMap(({ workers }) => workers)
    .filter(({ stated }) => figureIn(stated) !== null);
  for (const wanted of facts.workersOfAreas) {
    const worker = found.find(({ stated }) => isAt(stated.cell, wanted.figure.spot));
    const name = `workers ${wanted.area ?? 'total'} at ${formatPosition(wanted.figure.spot)}`;
    if (!worker) report('indicators', 'workers/missing', `${name}: not found`);
    else if (
      bare(worker.area ?? '') !== bare(wanted.area ?? '') ||
      worker.isTotal !== wanted.isTotal
    )
      report('indicators', 'workers/area', `${name}: read as ${worker.area ?? 'total'}`);
  }
  if (found.length > facts.workersOfAreas.length)
    report(
      'indicators',
      'workers/extra',
      `${found.length} worker figures instead of ${facts.workersOfAreas.length}`,
    );
}

function placeOf(entry: IndicatorEntry): { readonly row: number; readonly column: number } | null {
  return (figureIn(entry.completed) ?? figureIn(entry.target))?.cell ?? null;
}

function holds(entry: IndicatorEntry, spot: Spot): boolean {
  return [entry.completed, entry.target].some(
    (stated) => stated && figureIn(stated) && isAt(stated.cell, spot),
  );
}

function describe({ names, measures, area, isTotal, completed, target }: ExpectedEntry): string {
  const spot = (completed ?? target)?.spot;
  return [
    names[0],
    measures[0] ?? '',
    isTotal ? 'total' : (area ?? ''),
    spot ? formatPosition(spot) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
