import type { HeadcountFigures } from '../../../src/core/tables/facts/headcounts.ts';
import type { AttendanceTable } from '../../../src/core/tables/facts/table.ts';
import type { ExpectedHeadcounts, ExpectedSheet } from '../expected.ts';
import { bare, figureDifference, figureIn, isAt, type Report } from './difference.ts';

type Say = (code: string, text: string) => void;

/** Heads without names: each line with its figures, and the printed sums and means. */
export function compareHeadcounts(
  tables: readonly AttendanceTable[],
  facts: ExpectedSheet,
  report: Report,
): void {
  const say: Say = (code, text) => report('attendance', code, text);
  const counted = tables.flatMap(({ headcounts }) => headcounts ?? []);
  for (const wanted of facts.headcounts) {
    const spot = wanted.lines[0]?.figures.present?.spot;
    const found = counted.find(({ lines }) =>
      lines.some(({ figures }) => {
        const figure = figureIn(figures.present);
        return spot && figure && isAt(figure.cell, spot);
      }),
    );
    if (found) compareCounts(found, wanted, say);
    else say('headcounts/missing', `heads of ${wanted.lines.length} lines: not found`);
  }
  if (counted.length > facts.headcounts.length)
    say('headcounts/extra', `${facts.headcounts.length} tables read as ${counted.length}`);
}

function compareCounts(
  found: NonNullable<AttendanceTable['headcounts']>,
  { lines, sums }: ExpectedHeadcounts,
  say: Say,
): void {
  if (found.lines.length !== lines.length)
    say('headcounts/lines', `${lines.length} lines read as ${found.lines.length}`);
  lines.forEach((wanted, at) => {
    const line = found.lines[at];
    if (bare(line?.label ?? '') !== bare(wanted.label) || line?.month !== wanted.month)
      say('headcounts/label', `${wanted.label} read as ${line?.label} (month ${line?.month})`);
    if (wanted.year !== undefined && line?.year !== wanted.year)
      say('headcounts/year', `year ${wanted.year} read as ${line?.year}`);
    compareFigures(line?.figures ?? {}, wanted.figures, `headcounts/${wanted.label}`, say);
  });
  if (found.sums.length !== sums.length)
    say('headcounts/sums', `${sums.length} sums read as ${found.sums.length}`);
  sums.forEach((wanted, at) => {
    const sum = found.sums[at];
    if (sum?.of !== wanted.of) say('headcounts/sum', `${wanted.of} read as ${sum?.of}`);
    compareFigures(sum?.figures ?? {}, wanted.figures, 'headcounts/sum', say);
  });
}

function compareFigures(
  found: HeadcountFigures,
  wanted: ExpectedHeadcounts['lines'][number]['figures'],
  name: string,
  say: Say,
): void {
  const roles = new Set([...Object.keys(found), ...Object.keys(wanted)]) as Set<
    keyof HeadcountFigures
  >;
  for (const role of roles) {
    const own = wanted[role] ?? null;
    // 95 under 到岗率（%） is 95 % when it is reckoned with.
    const inPercent = own && role === 'rate' ? { ...own, value: own.value * 100 } : own;
    const difference =
      figureDifference(found[role], own) && figureDifference(found[role], inPercent);
    if (difference !== null) say('headcounts/figure', `${name} ${role}: ${difference}`);
  }
}
