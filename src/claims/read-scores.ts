import type { GradeClaim, ScoreClaim } from './claim.ts';
import type { Token } from './read-tokens.ts';

/** A score: 总得分：91.70分, 购买方评估19.80分. Null for full marks and what is no score. */
export function scorePartOf({
  figure,
  near,
  piece,
}: Token): { readonly part: ScoreClaim['part'] } | null {
  const { isPercent, unit } = figure.figure;
  if (isPercent || (unit !== null && unit !== '分')) return null;
  const words = near === '' ? piece : near;
  if (/满分|标准分|分值|权重|总分值/.test(words)) return null;
  if (
    /(?:总得分|总评分|总分|综合得分|综合评分|最终得分|评估得分|最终评分|得分合计)[:为是共达]*$/u.test(
      words,
    )
  ) {
    return { part: null };
  }
  return unit === '分' ? { part: words } : null;
}

/** The grade that a clause gives: 等级：优秀, 评定为“良好”. */
export function findGrade(plain: string): Pick<GradeClaim, 'grade' | 'span'> | null {
  const match = gradePattern.exec(plain);
  const grade = match?.[1];
  if (!match || grade === undefined) return null;
  const end = match.index + match[0].length;
  return { grade, span: { start: end - grade.length, end } };
}

const gradePattern =
  /(?:等级|等次|评定结果|评估结果|考核结果|评定|评级)(?:评定)?(?:为|是|:)*\s*["'“”「『]?(不合格|优秀|良好|合格|优|良|中|差)(?=["'“”」』]|等级|等次|[\s,;。)]|$)/u;
