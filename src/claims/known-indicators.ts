import type { Indicator } from '../core/indicators/indicator.ts';
import { writtenFor } from '../messages/written.ts';
import { areaKey } from './find-areas.ts';
import { kindOfUnit } from './kind-of-unit.ts';
import { describeWords, trimFillers } from './scan-words.ts';
import type { CountKind } from './vocabulary-claims.ts';

/** An indicator with what its name says, ready to be found by a report's words. */
export interface KnownIndicator {
  readonly indicator: Indicator;
  /** What a report may call it, whole: its name, its shorter name, each with its measure. */
  readonly names: readonly string[];
  readonly services: readonly string[];
  /** Letters of the name that are no words of ours: 通识性. */
  readonly rest: readonly string[];
  readonly name: string;
  /** What it counts; null where neither measure, unit nor name tells. */
  readonly kind: CountKind | null;
  /** Units that its figures are written with. */
  readonly units: readonly string[];
  readonly area: string | null;
}

export function knownIndicators(indicators: readonly Indicator[]): readonly KnownIndicator[] {
  return indicators.map((indicator) => {
    const { name, measure, unit, area } = indicator.entry;
    const plain = plainName(name);
    const { services, rest, kind } = describeWords(plain);
    const byMeasure = measure === null ? null : measureKinds[measure];
    const byUnit = unit === null ? null : kindOfUnit(unit);
    return {
      indicator,
      names: namesOf(indicator),
      services,
      rest,
      name: plain,
      kind: byMeasure ?? byUnit ?? kind,
      units: [unit, measure === null ? null : words.units[measure]].flatMap((one) => one ?? []),
      area: area === null ? null : areaKey(area),
    };
  });
}

const words = writtenFor('zh-CN').sentences.indicators;

function namesOf({ entry: { name, measure } }: Indicator): readonly string[] {
  const spoken = words.spoken(name);
  const added = measure === null ? [''] : ['', words.measures[measure], measure];
  const all = [name, spoken].flatMap((one) =>
    added.map((more) => trimFillers(plainName(one + more)) || plainName(one + more)),
  );
  return [...new Set(all)];
}

/** As the words before a figure are read: no blanks, brackets or marks. */
function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\([^()]*\)|[\s"'“”‘’「」『』《》<>【】[\]*_|]/g, '');
}

const measureKinds = {
  个数: 'count',
  人数: 'heads',
  份数: 'count',
  户数: 'households',
  接案数: 'open',
  结案数: 'closed',
  节数: 'sessions',
  次数: 'count',
  场次: 'count',
  人次: 'attendances',
  小时: 'hours',
  金额: 'money',
} as const satisfies Record<NonNullable<Indicator['entry']['measure']>, CountKind>;
