import { equals, exactDecimals, round } from '../quantities/rational.ts';
import type { Stated } from '../quantities/reading.ts';
import type { Recognition, ScoreTable, Table } from '../tables/facts/table.ts';
import { columnStage } from '../tables/words/column-stage.ts';

interface Part {
  readonly recognition: Recognition;
}

/** A list's total of a station beside one that the station's own score tables print. */
interface Pair {
  readonly list: ScoreTable;
  readonly own: Stated;
  /** Which of the station's tables and columns: one of another kind says nothing of the list. */
  readonly kind: string;
}

/**
 * Lists of stations get, station by station, the total that the station's own score table prints, where
 * most stations of the list say that its totals are those: at least half of them have the same figure.
 * Tables of another stage (中期, 末期) than the list's are left aside, and lists of other things.
 *
 * @example 得分汇总 92, 85.5, 87 beside sheets with 92, 85.5 and 86 → each list's total with its sheet's
 */
export function withOwnTotals<P extends Part>(
  parts: readonly P[],
  isListed: (table: Table) => boolean,
): readonly P[] {
  const pairs = parts.map(({ recognition }) => pairsIn(recognition.tables, isListed));
  const kinds = kindsThatAgree(pairs.flat());
  if (kinds.size === 0) return parts;
  return parts.map((part, at) => {
    const own = new Map(
      (pairs[at] ?? []).flatMap((pair) => (kinds.has(pair.kind) ? [[pair.list, pair.own]] : [])),
    );
    const tables = part.recognition.tables.map((table) => {
      const ownTotal = table.kind === 'scores' ? own.get(table) : undefined;
      return ownTotal ? { ...table, ownTotal } : table;
    });
    return { ...part, recognition: { ...part.recognition, tables } };
  });
}

function pairsIn(tables: readonly Table[], isListed: (table: Table) => boolean): readonly Pair[] {
  const scored = tables.filter(
    (table): table is ScoreTable => table.kind === 'scores' && table.isSure,
  );
  const lists = scored.filter(isListed);
  const own = scored.filter((table) => !isListed(table));
  return lists.flatMap((list) =>
    list.total === null
      ? []
      : own.flatMap((table, at) => {
          if (stageOf(table) !== null && stageOf(list) !== null && stageOf(table) !== stageOf(list))
            return [];
          const { score = null, converted = null } = table.total ?? {};
          return [score, converted].flatMap((stated, column): Pair[] => {
            const kind = [list.key, own.length, at, column].join('|');
            return figureIn(stated) && stated ? [{ list, own: stated, kind }] : [];
          });
        }),
  );
}

function stageOf({ title, place }: ScoreTable): 'mid' | 'final' | null {
  return columnStage(`${place.sheet} ${title ?? ''}`);
}

function kindsThatAgree(pairs: readonly Pair[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; same: number }>();
  for (const { list, own, kind } of pairs) {
    const count = counts.get(kind) ?? { all: 0, same: 0 };
    counts.set(kind, count);
    count.all += 1;
    if (isSame(totalOf(list), own)) count.same += 1;
  }
  return new Set(
    [...counts].flatMap(([kind, { all, same }]) => (same * 2 >= all && all > 1 ? [kind] : [])),
  );
}

function totalOf({ total }: ScoreTable): Stated | null {
  return figureIn(total?.converted ?? null) ? (total?.converted ?? null) : (total?.score ?? null);
}

function isSame(a: Stated | null, b: Stated): boolean {
  const [one, other] = [figureIn(a), figureIn(b)];
  if (!one || !other) return false;
  const places = one.decimals ?? exactDecimals(one.value) ?? 12;
  return equals(round(one.value, places), round(other.value, places));
}

function figureIn(stated: Stated | null) {
  return stated?.reading.kind === 'figure' ? stated.reading.figure : null;
}
