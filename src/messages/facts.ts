import type { Finding, FindingDatum } from '../core/checks/finding.ts';
import type { Rational } from '../core/quantities/rational.ts';
import { formatCount, formatPercent, formatScore, formatValue } from './numbers.ts';

/**
 * What a finding knows, ready for words. A datum that the finding does not carry is null: the
 * wording leaves its clause out.
 */
export interface Facts {
  readonly stated: string | null;
  readonly expected: string | null;
  /** A text, or a number without needless zeros. */
  readonly text: (name: string) => string | null;
  /** A fraction as a percentage. */
  readonly percent: (name: string) => string | null;
  readonly score: (name: string) => string | null;
  /** A list's members as texts; empty where there is none. */
  readonly list: (name: string) => readonly string[];
  /** A number to compare and choose words by. */
  readonly sign: (name: string) => number | null;
  readonly is: (name: string) => boolean;
  /** The members of a list of records. */
  readonly records: (name: string) => readonly Facts[];
}

export function factsOf(finding: Pick<Finding, 'stated' | 'expected' | 'data'>): Facts {
  return {
    ...factsIn(finding.data),
    stated: finding.stated && formatValue(finding.stated),
    expected: finding.expected && formatValue(finding.expected),
  };
}

function factsIn(data: Readonly<Record<string, FindingDatum>>): Facts {
  const datum = (name: string) => (Object.hasOwn(data, name) ? (data[name] ?? null) : null);
  return {
    stated: null,
    expected: null,
    text: (name) => textOf(datum(name)),
    percent: (name) => exactly(datum(name), formatPercent),
    score: (name) => exactly(datum(name), formatScore),
    list: (name) => membersOf(datum(name)).flatMap((member) => textOf(member) ?? []),
    sign: (name) => signOf(datum(name)),
    is: (name) => datum(name) === true,
    records: (name) =>
      membersOf(datum(name)).flatMap((member) => (isRecord(member) ? [factsIn(member)] : [])),
  };
}

function textOf(datum: FindingDatum): string | null {
  if (typeof datum === 'string') return datum;
  if (typeof datum === 'number') return String(datum);
  return exactly(datum, formatCount);
}

function exactly(datum: FindingDatum, format: (value: Rational) => string): string | null {
  if (typeof datum === 'number' && Number.isSafeInteger(datum))
    return format({ n: BigInt(datum), d: 1n });
  return isRational(datum) ? format(datum) : null;
}

function signOf(datum: FindingDatum): number | null {
  if (typeof datum === 'number') return Math.sign(datum);
  if (!isRational(datum)) return null;
  return datum.n > 0n ? 1 : datum.n < 0n ? -1 : 0;
}

function membersOf(datum: FindingDatum): readonly FindingDatum[] {
  return isList(datum) ? datum : [];
}

function isList(datum: FindingDatum): datum is readonly FindingDatum[] {
  return Array.isArray(datum);
}

function isRational(datum: FindingDatum): datum is Rational {
  return isRecord(datum) && typeof datum.n === 'bigint' && typeof datum.d === 'bigint';
}

function isRecord(datum: unknown): datum is Readonly<Record<string, FindingDatum>> {
  return typeof datum === 'object' && datum !== null && !Array.isArray(datum);
}
