import type { PerformanceTable } from '../facts/performance-table.ts';
import type { ScoreTable, Table } from '../facts/table.ts';
import { foldText } from '../words/normalise-label.ts';

type Joined = ScoreTable | PerformanceTable;

/**
 * Score tables and three-level tables that go on in another sheet (评分表, 评分表（续）) as one: the rows of
 * the second stand with the first, and with them the total that closes both. The second stays where it
 * is found, without rows of its own. Only where its title or sheet says 续, the first has no total, and
 * their titles are else alike.
 */
export function joinContinued(tables: readonly Table[]): readonly Table[] {
  const joined = [...tables];
  for (const [at, table] of tables.entries()) {
    if (!isJoined(table) || !saysContinued(table)) continue;
    const before = joined.findLastIndex(
      (one, place) => place < at && one.kind === table.kind && one.key !== table.key,
    );
    const first = joined[before];
    if (!first || !isContinuedBy(first, table)) continue;
    joined[before] = together(first, table);
    joined[at] = emptied(table);
  }
  return joined;
}

function isJoined(table: Table): table is Joined {
  return (table.kind === 'scores' || table.kind === 'performance') && table.isSure;
}

const mark = /[(（]?续[表页]?[一二三1-9]?[)）]?$/u;

function saysContinued({ title, place }: Joined): boolean {
  return [title ?? '', place.sheet].some((text) => mark.test(foldText(text)));
}

function isContinuedBy(first: Table, second: Joined): first is Joined {
  if (!isJoined(first) || first.total || first.rows.length === 0) return false;
  const bare = (text: string) => foldText(text).replace(mark, '');
  const [own, other] = [first.title, second.title].map((text) => bare(text ?? ''));
  const areSheets = bare(first.place.sheet) === bare(second.place.sheet);
  return first.place.sheet !== second.place.sheet && (own === other || areSheets);
}

function together(first: Joined, second: Joined): Table {
  const grade = second.grade ?? first.grade;
  if (first.kind === 'scores' && second.kind === 'scores') {
    const { total } = second;
    return { ...first, rows: [...first.rows, ...second.rows], total, grade };
  }
  if (first.kind !== 'performance' || second.kind !== 'performance') return first;
  const last = first.rows.at(-1);
  const rows = second.rows.map((row) =>
    row.level1 ? row : { ...row, level1: last?.level1 ?? null },
  );
  return {
    ...first,
    rows: [...first.rows, ...rows],
    levels: [...first.levels, ...second.levels],
    total: second.total,
    grade,
  };
}

function emptied(table: Joined): Table {
  const { total: _, grade: __, ...base } = table;
  if (base.kind === 'performance') {
    return { ...base, rows: [], levels: [], execution: null, total: null, grade: null };
  }
  const { sums: ___, means: ____, deductions: _____, ...rest } = base;
  return { ...rest, rows: [], total: null, grade: null };
}
