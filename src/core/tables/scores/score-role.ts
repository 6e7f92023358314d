import { wordIndex } from '../words/match-words.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import {
  bareScoreWords,
  deductionHeadWords,
  gradeRowPattern,
  gradeRowWords,
  type ScoreRole,
  scoreSubtotalWords,
  scoreTotalWords,
  scoreWords,
  scoringWords,
} from '../words/vocabulary-scores.ts';

const roles = wordIndex(scoreWords);

/** What a head of a score table says: 得分, 标准分（100分）, 权重（%）. */
export function scoreRole(text: string): ScoreRole | null {
  const { core, brackets } = normaliseLabel(text);
  const plain = core.replace(/%$/, '');
  // 自评（10分） is a part.
  if (brackets.length === 0 && bareScoreWords.includes(plain)) return 'score';
  if ((isTotalLabel(plain) || deductionHeadWords.includes(plain)) && !roles.has(plain)) return null;
  // 评估主体及分值 heads labels that say their full marks themselves.
  const named = /^(.+)(?:及|和|与|、|\/)(?:满分|标准分|分值|权重|占比)$/u.exec(plain)?.[1];
  if (named !== undefined && roles.get(named) === 'part') return 'part';
  return (
    roles.get(plain) ??
    roles.get(plain.replace(/^(中期|末期|年度|本次|评估|各项|实际)/, '')) ??
    (/(折算|加权|换算|折合).{0,3}分$/.test(plain) ? 'converted' : null) ??
    ((/(得分|评分)$/.test(plain) && plain.length <= 8) || isGiven(plain) ? 'score' : null) ??
    // 去掉最高分和最低分后平均
    (/^[去除剔].*最[高低]/u.test(plain) ? 'score' : null) ??
    (/(满分|标准分|分值)$/.test(plain) && plain.length <= 8 ? 'full' : null)
  );
}

/** 复核分, 专家组分数. */
function isGiven(core: string): boolean {
  const giver = /^(.+?)分数?值?$/u.exec(core)?.[1];
  return giver !== undefined && scoringWords.includes(giver);
}

/** 总分, 总得分, 合计. */
export function isTotalLabel(label: string): boolean {
  const { core } = normaliseLabel(label);
  const isWord = scoreTotalWords.includes(core);
  return isWord || /(总分|总得分|总评分|综合得分|综合评分|合计)$/.test(core);
}

/** 小计, 片区平均分: neither a part nor the total. */
export function isSubtotalLabel(label: string): boolean {
  const { core } = normaliseLabel(label);
  const isWord = scoreSubtotalWords.includes(core);
  return isWord || /(小计|平均分|均分|平均值)$/.test(core);
}

/** 三个片区平均: the mean over the areas above it. */
export function isMeanLabel(core: string): boolean {
  return /平均|均分|均值/u.test(core);
}

/** 等级, 评定等级, 评估结果. */
export function isGradeLabel(label: string): boolean {
  const { core } = normaliseLabel(label);
  return gradeRowWords.includes(core) || gradeRowPattern.test(core);
}
