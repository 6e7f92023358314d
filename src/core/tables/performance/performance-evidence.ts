import { type Evidence, type Point, type TableContext, weigh } from '../reading/candidate.ts';
import { holdsWord, wordsIn } from '../words/match-words.ts';
import { foldText } from '../words/normalise-label.ts';
import { foreignWords } from '../words/vocabulary-foreign.ts';
import { officeTitle } from '../words/vocabulary-funding.ts';
import {
  levelNames,
  performanceFieldWords,
  performanceForeignWords,
  performanceServiceWords,
  performanceTitleWords,
} from '../words/vocabulary-performance.ts';
import { stationWords } from '../words/vocabulary-titles.ts';
import { isLevelHead, type PerformanceHead } from './performance-head.ts';
import type { PerformanceBody } from './performance-rows.ts';

/** 成本指标 and 职能部门 are said of any project. */
const otherTrades = [...new Set([...foreignWords, ...performanceForeignWords])].filter(
  (word) => word !== '成本' && word !== '部门',
);

/** Levels and targets make the table; only a station's words make it surely one of ours. */
export function performanceEvidence(
  { reader, titles, isStationBook }: TableContext,
  head: PerformanceHead,
  body: PerformanceBody,
): Evidence {
  const has = (role: string) => head.columns.some((column) => column.role === role);
  const strict = head.columns.flatMap(({ path }) => path.filter(isLevelHead));
  const texts = body.rows.flatMap(({ level3, level2, target, completed }) =>
    [level3, level2, target, completed].flatMap((one) => (one ? [foldText(one.text)] : [])),
  );
  const title = `${titles.text}${topText(reader)}`;
  const field = wordsAmong(texts, performanceFieldWords);
  const levels = wordsAmong(
    body.firsts.map(({ text }) => text),
    levelNames,
  );
  const weak = wordsAmong(texts, performanceServiceWords);
  const foreign = wordsAmong([...texts, title], otherTrades);
  const isStation = holdsWord(title, stationWords);
  const isTold = has('full') || holdsWord(title, performanceTitleWords);
  const points: Point[] = [
    { code: 'header/levels', points: strict.length >= 2 ? 0.45 : 0.25, words: strict },
    {
      code: 'header/roles',
      points: has('target') && has('completed') ? 0.2 : 0.1,
      words: head.columns.flatMap(({ role, path }) =>
        role === 'target' || role === 'completed' ? (path.at(-1) ?? []) : [],
      ),
    },
    { code: 'header/points', points: has('full') || has('score') ? 0.1 : 0, words: [] },
    { code: 'rows/levels', points: levels.length > 0 ? 0.1 : 0, words: levels },
    {
      // 一级指标 over 养老服务 and 儿童服务: a list of a station's services.
      code: 'against/no-levels',
      points: levels.length === 0 && !has('score') && (!isTold || !has('completed')) ? -0.5 : 0,
      words: body.firsts.map(({ text }) => text),
    },
    {
      code: 'title/words',
      points: holdsWord(title, performanceTitleWords) ? 0.1 : 0,
      words: wordsIn(title, performanceTitleWords),
    },
    {
      code: 'title/station',
      points: isStation ? 0.2 : 0,
      words: wordsIn(title, stationWords),
    },
    { code: 'book/station', points: isStationBook ? 0.2 : 0, words: [] },
    { code: 'rows/services', points: Math.min(2, field.length) * 0.1, words: field },
    { code: 'against/other-trade', points: -0.2 * Math.min(4, foreign.length), words: foreign },
    {
      code: 'against/no-field-word',
      points: strangerPoints(field.length, weak.length, isStation || isStationBook),
      words: [],
    },
  ];
  const evidence = weigh(points);
  if (!officeTitle.test(title)) return evidence;
  const why = [...evidence.why, { code: 'against/whole-agency', words: [] }];
  return { confidence: Math.min(evidence.confidence, 0.55), why };
}

/** Nothing of a station's services in the table: the less so where nothing around it speaks of one. */
function strangerPoints(field: number, weak: number, isNearStation: boolean): number {
  if (field > 0) return 0;
  if (!isNearStation) return -0.5;
  return weak > 0 ? 0 : -0.3;
}

function wordsAmong(texts: readonly string[], words: readonly string[]): readonly string[] {
  return words.filter((word) => texts.some((text) => text.includes(word)));
}

/** The first rows of the sheet: the form's title and whose it is. */
function topText(reader: TableContext['reader']): string {
  const texts: string[] = [];
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < Math.min(12, reader.sheet.grid.columnCount); column++) {
      const area = reader.areaAt(row, column);
      if (area.left === column && area.top === row) texts.push(reader.textAt(row, column));
    }
  }
  return foldText(texts.join(' ')).slice(0, 600);
}
