import { formatPosition } from '../../../src/core/cells/a1.ts';
import type { ScoreRow, ScoreTable } from '../../../src/core/tables/facts/table.ts';
import type { ExpectedScoreRow, ExpectedScores, ExpectedSheet } from '../expected.ts';
import { bare, figureDifference, figureIn, isAt, type Report } from './difference.ts';

export function compareScores(
  tables: readonly ScoreTable[],
  facts: ExpectedSheet,
  report: Report,
): void {
  if (!facts.kinds.includes('scores')) return;
  const matched = new Set<ScoreTable>();
  for (const wanted of facts.scores) {
    const table = tables.find(({ rows }) =>
      rows.some((row) => wanted.rows.some((other) => isRow(row, other))),
    );
    if (!table) {
      report(
        'scores',
        'scores/missing',
        `score table of ${wanted.rows.map(({ names }) => names[0]).join(', ')}: not found`,
      );
      continue;
    }
    matched.add(table);
    compareTable(table, wanted, (code, text) => report('scores', code, text));
  }
  for (const table of tables) {
    if (!matched.has(table))
      report(
        'scores',
        'scores/extra',
        `score table at ${formatPosition({ row: table.place.top, column: table.place.left })} is none`,
      );
  }
}

type Say = (code: string, text: string) => void;

function compareTable(table: ScoreTable, wanted: ExpectedScores, say: Say): void {
  for (const row of wanted.rows) {
    const found = table.rows.find((other) => isRow(other, row));
    if (found) compareRow(found, row, say);
    else say('score-row/missing', `${row.names[0]} ${row.area ?? ''}: not found`);
  }
  for (const row of table.rows) {
    if (!wanted.rows.some((other) => isRow(row, other)))
      say('score-row/extra', `${row.label} at ${formatPosition(row.labelCell)} is none`);
  }
  for (const of of ['full', 'score', 'converted'] as const) {
    const difference = figureDifference(table.total?.[of], wanted.total?.[of] ?? null);
    if (difference !== null) say(`score-total/${of}`, `total ${of} ${difference}`);
  }
  compareMeans(table, wanted, say);
  const grade = table.grade && `${bare(table.grade.text)} ${formatPosition(table.grade.cell)}`;
  const drawn = wanted.grade && `${bare(wanted.grade.text)} ${formatPosition(wanted.grade.spot)}`;
  if (grade !== drawn) say('grade', `grade ${drawn} read as ${grade}`);
}

/** Printed means with the scores they are of, and what was taken off, where any were drawn. */
function compareMeans(table: ScoreTable, { means, deductions }: ExpectedScores, say: Say): void {
  for (const mean of means ?? []) {
    const found = table.means?.find(({ stated }) => isAt(stated.cell, mean.spot));
    const isSame =
      found?.of.length === mean.of.length &&
      mean.of.every((spot) => found.of.some(({ cell }) => isAt(cell, spot)));
    if (!isSame) say('score-mean', `mean at ${formatPosition(mean.spot)} read otherwise`);
  }
  for (const off of deductions ?? []) {
    const found = table.deductions?.find(({ deducted }) => isAt(deducted.cell, off.spot));
    const difference = figureDifference(found?.deducted, off);
    if (difference !== null) say('score-deduction', `taken off: ${difference}`);
  }
}

function compareRow(found: ScoreRow, wanted: ExpectedScoreRow, say: Say): void {
  const name = `${wanted.names[0]} ${wanted.area ?? ''}`.trim();
  for (const of of ['full', 'score', 'weight', 'converted'] as const) {
    const drawn = wanted[of];
    if (drawn === undefined) continue;
    const difference = figureDifference(found[of], drawn);
    if (difference !== null) say(`score-row/${of}`, `${name}: ${of} ${difference}`);
  }
  if (!wanted.names.map(bare).includes(bare(found.name)))
    say('score-row/name', `${name}: name read as ${found.name}`);
  if (bare(found.area ?? '') !== bare(wanted.area ?? ''))
    say('score-row/area', `${name}: area read as ${found.area}`);
}

function isRow(row: ScoreRow, wanted: ExpectedScoreRow): boolean {
  const figure = figureIn(row.score) ?? figureIn(row.full);
  return (
    figure !== null &&
    [wanted.score, wanted.full].some((drawn) => drawn !== null && isAt(figure.cell, drawn.spot))
  );
}
