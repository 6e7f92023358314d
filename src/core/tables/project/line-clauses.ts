import type { CellAddress } from '../../cells/address.ts';
import { phraseStage, projectWords } from '../words/vocabulary-project.ts';
import { clausePair, textPair } from './clause-pair.ts';
import { type Pair, projectField } from './project-fields.ts';

/**
 * What stands behind a comma in the value of a line may tell facts of its own: 购买方：街道办，服务机构：中心;
 * 项目周期：…，本次为末期评估，评估时段为…. The value ends before the first of them.
 */
export function lineClauses(
  cell: CellAddress,
  line: string,
): { readonly value: string; readonly pairs: readonly Pair[] } {
  const clauses = line.split(/[，,](?!\d{3}(?!\d))/u);
  const told = clauses.map((clause, at) => (at === 0 ? [] : pairsIn(cell, clause.trim())));
  const first = told.findIndex((pairs) => pairs.length > 0);
  if (first < 0) return { value: line, pairs: [] };
  return { value: clauses.slice(0, first).join('，').trim(), pairs: told.flat() };
}

function pairsIn(cell: CellAddress, clause: string): readonly Pair[] {
  // It stands within brackets.
  if (/^[^(（]*[)）]/u.test(clause)) return [];
  const [, label = '', value = ''] = /^([^:：]{2,18})[:：]\s*(\S.*)$/su.exec(clause) ?? [];
  if (value !== '' && projectField(label) !== null) return [textPair(cell, label, value)];
  const stage = clause.startsWith('本次') ? phraseStage.exec(clause)?.[1] : undefined;
  return stage === undefined
    ? clausePair(cell, clause)
    : [textPair(cell, projectWords.stage[0] ?? 'stage', stage)];
}
