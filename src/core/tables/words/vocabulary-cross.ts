import { wordList } from './word-list.ts';

/** A sheet of what is planned, beside one of what was agreed or done. */
export const planWords = wordList('计划 方案 预算 安排 分解 规划');

/** A title's period that is only a part of what is evaluated. */
export const partPeriodWords = wordList(`
  月报 季报 季度 半年 本月 当月 本季 月度 周报 日报 旬报
`);

const spans =
  '(?:20\\d\\d)?年?(?:\\d{1,2}(?:[-至到]\\d{1,2})?月|第?[一二三四1-4]季度?|[上下前后]半年|前[一二三]季度)';
const places =
  '本[月季年]|当[月季年]|累计|截至|截止|(?:片区|社区|站点|服务点|社工点)[一二三四五六七八九十\\d]+|第?[一二三四五六七八九十\\d]+(?:片区|社区|站点|服务点|社工点)|[\\u4e00-\\u9fff]{1,6}(?:社区|片区|村|居委会?)';

/** What a title says of the time or the place that its figures are of: 7月, 第一季度, 片区二. */
export const scopePattern = `${spans}|20\\d\\d(?:年度?)?|${places}`;

/** The same where a digit stands before it: no year begins within a number. */
export const scopeInNumberPattern = `${spans}|${places}`;

/** A title that speaks of an evaluation: its period is the one evaluated. */
export const evaluationTitleWords = wordList('评估 考核');
