import type { ScoreRow } from '../facts/table.ts';
import { type Evidence, type Point, type TableContext, weigh } from '../reading/candidate.ts';
import { holdsWord, wordsIn } from '../words/match-words.ts';
import { readFigureHeading } from '../words/read-figure-heading.ts';
import { foreignWords } from '../words/vocabulary-foreign.ts';
import { performanceHeadWords, surveyHeadWords } from '../words/vocabulary-indicators.ts';
import { partWords, scoreTitleWords, strongPartWords } from '../words/vocabulary-scores.ts';
import { stationWords } from '../words/vocabulary-titles.ts';
import type { ScoreLines } from './read-score-lines.ts';

/** What speaks for and against a score table: its roles, the names of its parts, title, other trades' words. */
export function scoreEvidence(
  context: TableContext,
  lines: ScoreLines,
  rows: readonly ScoreRow[],
): Evidence {
  const names = [...new Set(rows.map(({ name }) => name))];
  const outers = new Map(rows.map(({ name, outers: wider = [] }) => [name, wider]));
  // 资料报送 under 服务监测 is a piece of that.
  const known = names.filter((name) =>
    [name, ...(outers.get(name) ?? [])].some((one) => holdsWord(one, partWords)),
  );
  const strong = [
    ...new Set(
      [...names, ...[...outers.values()].flat()].flatMap((one) => wordsIn(one, strongPartWords)),
    ),
  ];
  const share = names.length === 0 ? 0 : known.length / names.length;
  const title = context.titles.text;
  const foreign = [
    ...new Set([...names, ...lines.heads, title].flatMap((text) => wordsIn(text, foreignWords))),
  ];
  const performance = lines.heads.filter((head) => performanceHeadWords.includes(head as never));
  const survey = [
    ...lines.heads.filter((head) => surveyHeadWords.includes(head as never)),
    ...(/满意度?(?:问卷)?(?:调查|测评)/u.exec(title) ?? []),
    // Points that a buyer gives without any full marks are no parts of the evaluation.
    ...(lines.roles.includes('full') ? [] : (/满意度?(?:评价|评分)/u.exec(title) ?? [])),
  ];
  const points: Point[] = [
    {
      code: 'header/roles',
      points: lines.roles.includes('full') && lines.roles.includes('score') ? 0.3 : 0.2,
      words: lines.heads,
    },
    {
      code: 'rows/parts',
      points: share === 0 && isStationScore(title) ? 0 : partPoints(share, strong.length),
      words: known,
    },
    {
      code: 'title/words',
      points: holdsWord(title, scoreTitleWords) ? 0.1 : 0,
      words: wordsIn(title, scoreTitleWords),
    },
    {
      code: 'title/station',
      points: holdsWord(title, stationWords) ? 0.1 : 0,
      words: wordsIn(title, stationWords),
    },
    { code: 'book/station', points: context.isStationBook ? 0.1 : 0, words: [] },
    { code: 'against/other-trade', points: -0.2 * Math.min(4, foreign.length), words: foreign },
    {
      code: 'against/performance',
      points: performance.length === 0 || isEvaluation(lines.heads, share, strong.length) ? 0 : -1,
      words: performance,
    },
    {
      code: 'against/survey',
      points: -0.5 * (survey.length + (/满意.{0,4}(?:调查|问卷)/u.test(title) ? 1 : 0)),
      words: survey,
    },
    { code: 'against/indicators', points: isCounted(context) ? -1 : 0, words: [] },
  ];
  return weigh(points);
}

/** 累计完成量 and 达成率 over services, and no word of points: what was done and not how it is judged. */
function isCounted({ reader, structure, titles }: TableContext): boolean {
  const heads = [...structure.labelColumns, ...structure.columns].flatMap(({ path }) =>
    path.map(({ text }) => text),
  );
  const saysPoints = [...heads, titles.text].some((text) => /分(?!比|率|片|站|区)/u.test(text));
  if (saysPoints) return false;
  const roles = heads.map((text) => reader.words(readFigureHeading, text).role);
  return roles.includes('completed') && roles.includes('rate');
}

/** 社工站评估得分表: its parts are a station's, whatever they are called. */
function isStationScore(title: string): boolean {
  return holdsWord(title, scoreTitleWords) && holdsWord(title, stationWords);
}

/** A scheme's own parts are scored under 一级指标 and 二级指标 too, and so is what has no targets. */
function isEvaluation(heads: readonly string[], share: number, strong: number): boolean {
  if (share >= 0.5 && strong >= 2) return true;
  const roles = heads.map((head) => readFigureHeading(head).role);
  return !roles.includes('target') && !roles.includes('completed');
}

function partPoints(share: number, strong: number): number {
  if (share === 0) return -0.3;
  return (share >= 0.5 ? 0.25 : 0.1) + (strong >= 2 ? 0.2 : strong === 1 ? 0.1 : 0);
}
