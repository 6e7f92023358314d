import {
  effectiveWords,
  licenceWords,
  licensedTypeWords,
  markWords,
  presentMonthsWords,
  requiredMonthsWords,
  rosterWords,
  stableRateWords,
  streetHiredWords,
  surplusWords,
  unlicensedTypeWords,
} from './vocabulary-attendance.ts';
import {
  figureWords,
  measureWords,
  serviceHeadWords,
  serviceWords,
} from './vocabulary-indicators.ts';
import {
  areaHeadWords,
  remarkWords,
  serialWords,
  totalWords,
  unitHeadWords,
} from './vocabulary-labels.ts';
import { projectWords } from './vocabulary-project.ts';
import {
  gradeRowWords,
  partWords,
  scoreSubtotalWords,
  scoreTotalWords,
  scoreWords,
} from './vocabulary-scores.ts';

/** What a person's word can mean: a service, or the same as a word of ours. */
export type Meaning =
  | { readonly kind: 'service' }
  | { readonly kind: 'word'; readonly word: string };

/** Where the first word of a role's list is not the plainest one. */
const plainest: Readonly<Record<string, string>> = {
  target: '协议量',
  rate: '完成率',
  partial: '本月完成',
  post: '岗位',
  area: '片区',
  unit: '单位',
  total: '合计',
  grade: '评估等级',
  required: '应到岗人次',
  'stable-rate': '稳岗率',
};

const byRole: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(projectWords),
  ...Object.entries(scoreWords),
  ...Object.entries(markWords),
  ...Object.entries(rosterWords),
  ...Object.entries(figureWords),
  ...Object.entries(measureWords),
]);

const services: ReadonlySet<string> = new Set(serviceWords);

const ours: ReadonlySet<string> = new Set([
  ...[...byRole.values()].flat(),
  ...[serviceHeadWords, areaHeadWords, unitHeadWords, serialWords, remarkWords, totalWords].flat(),
  ...[scoreTotalWords, scoreSubtotalWords, gradeRowWords, partWords].flat(),
  ...[stableRateWords, requiredMonthsWords, presentMonthsWords, surplusWords].flat(),
  ...[effectiveWords, licenceWords, licensedTypeWords, unlicensedTypeWords].flat(),
  ...streetHiredWords,
]);

/** The key of a role, `service`, or a word of ours → what it means; null for anything else. */
export function meaningOf(means: string): Meaning | null {
  if (means === 'service') return { kind: 'service' };
  const word = plainest[means] ?? byRole.get(means)?.[0];
  if (word !== undefined) return { kind: 'word', word };
  if (ours.has(means)) return { kind: 'word', word: means };
  return services.has(means) ? { kind: 'service' } : null;
}
