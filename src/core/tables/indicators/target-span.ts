import type { IndicatorTable } from '../facts/table.ts';
import type { TableContext } from '../reading/candidate.ts';

/**
 * Whether the targets of a table are of one year (年度指标, 第三年度 in the title) or of the whole
 * agreement (三年总量); null where neither heads nor title say it, or columns say both.
 */
export function targetSpan(
  { entries }: Pick<IndicatorTable, 'entries'>,
  { structure, titles }: TableContext,
): 'year' | 'whole' | null {
  const columns = new Set(entries.flatMap(({ target }) => target?.cell.column ?? []));
  const lines = [...structure.labelColumns, ...structure.columns];
  const heads = lines.filter(({ index }) => columns.has(index)).flatMap(({ path }) => path);
  const told = new Set(heads.flatMap(({ text }) => spanIn(text) ?? []));
  const [only = null] = told;
  return told.size === 0 ? spanIn(titles.text) : told.size === 1 ? only : null;
}

function spanIn(written: string): 'year' | 'whole' | null {
  const text = written.replace(/\s+/gu, '');
  if (
    /(?:^|[^第\d])[两二三四五2-5]年|合同总|总[量数协合任指目]|周期|(?:合同|协议|项目)期/u.test(text)
  )
    return 'whole';
  return /(?:年|本|全|第[一二三四五1-5]|首|每)年|年度|年[指目任计]|20\d\d年/u.test(text)
    ? 'year'
    : null;
}
