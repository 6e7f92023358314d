import type { Day, Period } from '../../../src/core/quantities/period.ts';
import { daysInMonth } from '../../../src/core/quantities/read-day.ts';
import type { MarkKind } from '../../../src/core/tables/facts/table.ts';
import type { Random } from '../random.ts';

export interface MonthFact {
  readonly year: number;
  readonly month: number;
}

export interface WorkerFact {
  readonly name: string;
  readonly isLicensed: boolean;
  readonly licence: string;
  readonly post: string;
  readonly years: number;
  readonly contract: { readonly from: Day; readonly to: Day };
  /** Whole months that a worker is there at all, by month: 0, 0.5, 1. */
  readonly shares: readonly number[];
  readonly leftDay: Day | null;
  readonly isStreetHired: boolean;
}

export function makeMonths(random: Random): MonthFact[] {
  const year = random.integer(2021, 2025);
  const first = random.integer(1, 12);
  const count = random.pick([3, 5, 5, 6, 6, 7, 12]);
  return Array.from({ length: count }, (_, at) => ({
    year: year + Math.floor((first - 1 + at) / 12),
    month: ((first - 1 + at) % 12) + 1,
  }));
}

const licences = [
  '社会工作师',
  '助理社会工作师',
  '助理社会工作师',
  '中级社会工作师',
  '高级社会工作师',
  '社会工作者',
];
const otherLicences = ['无', '已接受培训', '已参加岗前培训', '备考中'];
const posts = [
  '一线社工',
  '一线社工',
  '社工',
  '社工站主任',
  '副主任',
  '社工助理',
  '督导助理',
  '项目主管',
];

export function makeWorkers(
  random: Random,
  months: readonly MonthFact[],
  hasHalves: boolean,
  hasStreetHired: boolean,
): WorkerFact[] {
  const licensed = random.integer(3, 12);
  const others = random.integer(1, 5);
  return Array.from({ length: licensed + others }, (_, at) => {
    const isLicensed = at < licensed;
    const joins = random.chance(0.15) ? random.integer(1, months.length - 1) : 0;
    const leaves =
      random.chance(0.12) && joins === 0 ? random.integer(1, months.length - 1) : months.length;
    const shares = months.map((_month, place) => {
      if (place < joins || place >= leaves) return 0;
      return hasHalves && (place === joins || place === leaves - 1) && random.chance(0.25)
        ? 0.5
        : 1;
    });
    const last = months[leaves - 1];
    return {
      name: `社工${String(at + 1).padStart(2, '0')}`,
      isLicensed,
      licence: random.pick(isLicensed ? licences : otherLicences),
      post: at === 0 ? '社工站主任' : random.pick(posts),
      years: random.integer(0, 12),
      contract: {
        from: {
          year: random.integer(2017, 2020),
          month: random.integer(1, 12),
          day: random.pick([1, 14, 16]),
        },
        to: { year: random.integer(2026, 2028), month: random.pick([4, 6, 9, 11]), day: 30 },
      },
      shares,
      leftDay:
        leaves < months.length && last
          ? { year: last.year, month: last.month, day: random.integer(10, 28) }
          : null,
      isStreetHired: hasStreetHired && random.chance(0.2),
    };
  });
}

/** Whether the mark of a kind is there: now and then insurance or wages lag behind. */
export function markShare(random: Random, kind: MarkKind, share: number): number {
  return kind !== 'post' && share === 1 && random.chance(0.03) ? 0 : share;
}

/** From the first day of the first month to the last of the last. */
export function periodOf(months: readonly MonthFact[]): Period {
  const first = months[0] ?? { year: 2023, month: 1 };
  const last = months.at(-1) ?? first;
  return {
    from: { ...first, day: 1 },
    to: { ...last, day: daysInMonth(last.year, last.month) },
  };
}
