import type { Table } from './facts/table.ts';
import { doubted } from './facts/table-base.ts';
import { wordsIn } from './words/match-words.ts';
import { foldText } from './words/normalise-label.ts';
import { otherBodies } from './words/vocabulary-foreign.ts';

/**
 * A table whose title says that it is a school's, a trade union's or a company's, and names neither a
 * station nor social workers, is unsure. A station serves schools and asks them, and a company may
 * evaluate it: in a workbook that speaks of one, but for rosters and budgets, the title must say
 * that the work is theirs (学校德育工作指标, and not 学校服务指标).
 */
export function doubtOthers(table: Table, isStationBook: boolean): Table {
  const { kind, title, station, isSure } = table;
  if (title === null || station !== null || kind === 'project' || !isSure) return table;
  const text = foldText(title);
  if (/社工|社会工作|家综|双百/u.test(text)) return table;
  const named = wordsIn(text, otherBodies);
  const isPlain = !isStationBook || kind === 'attendance' || kind === 'funding';
  const bodies = isPlain ? named : named.filter((body) => isTheirWork(text, body));
  return bodies.length === 0
    ? table
    : doubted(table, [{ code: 'against/other-body', words: bodies }]);
}

function isTheirWork(text: string, body: string): boolean {
  const rest = text.slice(text.indexOf(body) + body.length);
  return !/公司|协会|商会/u.test(body) && theirWork.test(rest);
}

const theirWork = /^[^服]{0,4}(?:工作|年度|月度|考核|目标|指标|任务|评分|评定|等级)/u;
