import { headsIn, shareIn } from '../attendance/calculate-headcounts.ts';
import {
  compare,
  divide,
  equals,
  type Rational,
  rational,
  subtract,
  sum,
} from '../quantities/rational.ts';
import type { Figure, Stated } from '../quantities/reading.ts';
import type { HeadcountFigures, HeadcountSum, Headcounts } from '../tables/facts/headcounts.ts';
import type { AttendanceTable } from '../tables/facts/table.ts';
import { attendanceTables } from './attendance-tables.ts';
import type { CheckContext } from './check-context.ts';
import { compareStated, figureIn, numberValue, statedValue } from './compare-stated.ts';
import type { FindingDraft } from './finding.ts';

const heads = ['required', 'present', 'requiredLicensed', 'licensed', 'lacking'] as const;

/**
 * `rate/differs` and `subtotal/differs` of headcounts without names: a printed rate is not 实到 / 应到,
 * 缺岗 not what one lacks of the other, a sum or mean not that of its lines; `rate/rounding` where only
 * another rounding explains it. A rate of sums may be the mean of the months' too, a mean may leave
 * out months without a figure; a rate beside a wrong sum follows from it.
 * Data: `table`, `name` (month, area), `label`, `of` (role), `part`, `whole`; of sums `how`, `parts`.
 */
export function checkHeadcountsDiffer(context: CheckContext): readonly FindingDraft[] {
  return attendanceTables(context).flatMap((table) =>
    table.headcounts ? checkTable(table, table.headcounts) : [],
  );
}

function checkTable({ key }: AttendanceTable, counts: Headcounts): readonly FindingDraft[] {
  const lines = counts.lines.flatMap(({ label, figures }) => [
    ...rateDiffers(key, label, figures, []),
    ...lackingDiffers(key, label, figures),
  ]);
  const sums = counts.sums.flatMap((one) => {
    const wrong = heads.flatMap((role) => sumDiffers(key, counts, one, role));
    if (wrong.length > 0) return wrong;
    return rateDiffers(key, one.label, one.figures, ratesOf(counts, one));
  });
  return [...lines, ...sums];
}

function rateDiffers(
  table: string,
  name: string,
  figures: HeadcountFigures,
  others: readonly Rational[],
): readonly FindingDraft[] {
  const pairs = [
    ['rate', 'present', 'required'],
    ['licensedRate', 'licensed', 'requiredLicensed'],
  ] as const;
  return pairs.flatMap(([role, top, bottom]) => {
    const [part, whole] = [headsIn(figures[top]), headsIn(figures[bottom])];
    const own = part && whole && divide(part, whole);
    const more = role === 'rate' ? others : [];
    const ways = [...(own ? [own] : []), ...more];
    const of = { of: role, part: own ? part : null, whole: own ? whole : null };
    const found = differs(figures[role], ways, 'rate/differs');
    const related = [figures[top], figures[bottom]].flatMap((one) => one?.cell ?? []);
    return found
      ? [
          {
            ...found,
            data: { table: 'headcounts', name, ...of },
            related,
            about: [table, name, role],
          },
        ]
      : [];
  });
}

/** 缺岗 is what 实到 lacks of 应到, whatever its sign; nothing is said where more were there than asked for. */
function lackingDiffers(
  table: string,
  name: string,
  figures: HeadcountFigures,
): readonly FindingDraft[] {
  const [required, present] = [headsIn(figures.required), headsIn(figures.present)];
  const stated = headsIn(figures.lacking);
  if (!required || !present || !stated || compare(present, required) > 0) return [];
  const lack = subtract(required, present);
  if (equals(stated, { n: -lack.n, d: lack.d })) return [];
  const found = differs(figures.lacking, [lack], 'subtotal/differs');
  const data = {
    table: 'headcounts',
    name,
    of: 'lacking',
    how: 'lacking',
    parts: [required, present],
  };
  return found ? [{ ...found, data, about: [table, name, 'lacking'] }] : [];
}

function sumDiffers(
  table: string,
  counts: Headcounts,
  one: HeadcountSum,
  role: (typeof heads)[number],
): readonly FindingDraft[] {
  const ways = waysOf(counts, one, (figures) => headsIn(figures[role]));
  const right = ways.flatMap((way) => (one.of === 'sum' ? sum(way) : mean(way)) ?? []);
  // Every month asks for as many: some print that number under 合计 too.
  const same =
    role === 'required' || role === 'requiredLicensed' ? (ways[0]?.slice(0, 1) ?? []) : [];
  const isSame = same.length > 0 && ways[0]?.every((value) => same[0] && equals(value, same[0]));
  const found = differs(one.figures[role], [...right, ...(isSame ? same : [])], 'subtotal/differs');
  const data = {
    table: 'headcounts',
    name: one.label,
    of: role,
    how: one.of,
    parts: ways[0] ?? [],
  };
  return found ? [{ ...found, data, about: [table, one.label, role] }] : [];
}

/** What a rate beside sums may be: of all heads, or the mean of the months' rates, exact or as printed. */
function ratesOf(counts: Headcounts, one: HeadcountSum): readonly Rational[] {
  const [present, required, exact, printed] = [
    ({ present: heads }: HeadcountFigures) => headsIn(heads),
    ({ required: heads }: HeadcountFigures) => headsIn(heads),
    (figures: HeadcountFigures) => {
      const [part, whole] = [headsIn(figures.present), headsIn(figures.required)];
      return part && whole && divide(part, whole);
    },
    ({ rate }: HeadcountFigures) => shareIn(rate),
  ].map((read) => waysOf(counts, one, read));
  const whole = (present ?? []).flatMap((way, at) => {
    const of = required?.[at];
    return (of && divide(sum(way), sum(of))) ?? [];
  });
  const means = [...(exact ?? []), ...(printed ?? [])].flatMap((way) => mean(way) ?? []);
  return [...whole, ...means];
}

/** The figures of the lines that a sum may stand for; none where one of them cannot be told. */
function waysOf(
  { lines }: Headcounts,
  { ways }: HeadcountSum,
  read: (figures: HeadcountFigures) => Rational | null,
): readonly (readonly Rational[])[] {
  return ways.flatMap((way) => {
    const parts = way.flatMap((at) => {
      const figures = lines[at]?.figures ?? {};
      return Object.keys(figures).length === 0 ? [] : [read(figures)];
    });
    const told = parts.flatMap((part) => part ?? []);
    return told.length > 1 && told.length === parts.length ? [told] : [];
  });
}

function mean(values: readonly Rational[]): Rational | null {
  return values.length === 0 ? null : divide(sum(values), rational(values.length));
}

function differs(
  stated: Stated | undefined,
  ways: readonly Rational[],
  rule: 'rate/differs' | 'subtotal/differs',
) {
  const figure = stated ? figureOf(stated, rule) : null;
  const [right] = ways;
  if (!stated || !figure || !right) return null;
  const results = ways.map((way) => compareStated(figure, way));
  if (results.includes('agrees')) return null;
  const decimals = figure.decimals ?? 2;
  return {
    rule: results.includes('rounding') ? ('rate/rounding' as const) : rule,
    cell: stated.cell,
    stated: statedValue(figure),
    expected: figure.isPercent
      ? { kind: 'percent' as const, value: right, decimals }
      : numberValue(right, right.d === 1n ? null : decimals),
  };
}

/** A rate as a percentage; 0.95 and 95 in a column of rates too. */
function figureOf(stated: Stated, rule: 'rate/differs' | 'subtotal/differs'): Figure | null {
  const figure = figureIn(stated);
  if (!figure || rule !== 'rate/differs') return figure?.isPercent ? null : figure;
  const value = shareIn(stated);
  const isHundredths = value !== null && !equals(value, figure.value);
  return isHundredths ? { ...figure, value, isPercent: true } : figure;
}
