import { equals, hundred, sum } from '../quantities/rational.ts';
import type { Scheme, SchemePart } from '../schemes/scheme.ts';
import { fullOfItems, type MatchedRow, matchRows } from '../scores/score-rows.ts';
import type { ScoreTable } from '../tables/facts/table.ts';
import { normaliseLabel } from '../tables/words/normalise-label.ts';

/**
 * The scheme with the parts and marks that the form has, where these make 100: the rule lets a project
 * weigh its first-level indicators otherwise. First-level indicators that the scheme does not know
 * (成本指标, 决策, 过程) are parts of it where the marks make 100 only with them.
 */
export function fittedScheme(table: ScoreTable, scheme: Scheme): Scheme {
  const rows = matchRows(table, scheme);
  const known = scheme.parts.flatMap((part) =>
    withMarks(
      part,
      rows.filter((matched) => matched.part === part),
    ),
  );
  if (makeHundred(known)) return { ...scheme, parts: known };
  const all = [...known, ...unknownParts(rows)];
  if (all.length > known.length && makeHundred(all)) return { ...scheme, parts: all };
  // The form's own row of money says what its marks are, whatever the indicators' are.
  const money = known.find(({ id }) => id === 'execution');
  return { ...scheme, parts: scheme.parts.map((part) => (part.id === money?.id ? money : part)) };
}

function makeHundred(parts: readonly SchemePart[]): boolean {
  return parts.length > 0 && equals(sum(parts.map(({ full }) => full)), hundred);
}

function withMarks(part: SchemePart, rows: readonly MatchedRow[]): readonly SchemePart[] {
  const full = fullOfItems(rows);
  return full ? [{ ...part, full }] : [];
}

function unknownParts(rows: readonly MatchedRow[]): readonly SchemePart[] {
  const byLevel = new Map<string, MatchedRow[]>();
  for (const matched of rows) {
    const [label] = matched.row.outers ?? [];
    const name = normaliseLabel(label ?? '').core;
    if (matched.part !== null || name === '') continue;
    byLevel.set(name, [...(byLevel.get(name) ?? []), matched]);
  }
  return [...byLevel].flatMap(([name, own]) =>
    withMarks({ id: `level:${name}`, name, aliases: [], full: hundred, parts: [] }, own),
  );
}
