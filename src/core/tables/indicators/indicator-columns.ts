import type { HeadedLine, Heading, Structure } from '../grid/structure.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { isAreaHead } from '../words/area-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import {
  type FigureHeading,
  pairedRoles,
  readFigureHeading,
} from '../words/read-figure-heading.ts';
import { isMonthText } from '../words/read-month.ts';
import { isMonthSpan } from '../words/span-kind.ts';
import { type FigureRole, serviceHeadWords } from '../words/vocabulary-indicators.ts';
import {
  detailHeads,
  detailHeadWords,
  remarkWords,
  serialWords,
  unitHeadWords,
} from '../words/vocabulary-labels.ts';
import { stationHeadWords } from '../words/vocabulary-stations.ts';
import { withAddedColumns } from './added-columns.ts';
import { withoutAsides } from './aside-columns.ts';
import {
  type ColumnContent,
  type ColumnContents,
  type ColumnLabels,
  createColumnContents,
} from './column-content.ts';
import { withoutCopies } from './copied-columns.ts';
import { withDescriptions } from './described-services.ts';
import { withoutDoubles } from './double-columns.ts';
import { withFittingTarget } from './fitting-targets.ts';
import type { ColumnHead, ColumnKind, IndicatorColumn } from './indicator-column.ts';
import { withItemColumns } from './item-columns.ts';
import { withLatestYear } from './latest-year.ts';
import { withFirstSpan, withOwnSpan } from './own-span.ts';
import { withPairedHeads } from './paired-heads.ts';
import { withoutShares } from './share-columns.ts';
import { withSpanColumns } from './span-columns.ts';
import {
  withoutQuarters,
  withoutSplits,
  withoutYears,
  withRunningSums,
  withSpanSum,
  withStages,
} from './stage-columns.ts';
import { pairIn, withPairRates, withToldPairs } from './told-pairs.ts';
import { withToldTargets } from './told-targets.ts';
import { withVerified } from './verified-columns.ts';

/** The columns of a structure with what they hold; those that a merged area covers are left out. */
export function readIndicatorColumns(
  reader: TableReader,
  structure: Structure,
  contents: ColumnContents = createColumnContents(reader),
): readonly IndicatorColumn[] {
  const lines = [...structure.labelColumns, ...structure.columns].sort((a, b) => a.index - b.index);
  const rows = structure.rows.map(({ index }) => index);
  const columns = lines.flatMap((line): IndicatorColumn[] => {
    const heads = headsOf(reader.words, line, rows);
    const content = withAreaNames(heads, contents(rows, line.index));
    if (content.filled === 0 && isCovered(line)) return [];
    if (content.filled === 0 && heads.length === 0) return [];
    if (content.filled === 0 && namesBlock(heads, line.index, structure)) {
      return [
        { index: line.index, heads, kind: 'service', role: null, isNamed: false, isHeadOnly: true },
      ];
    }
    const { index } = line;
    const pair = pairOf(reader.words, index, heads);
    if (pair) return [pair];
    const { kind, role, isNamed } = kindOf(reader.words, heads, content);
    return [{ index, heads, isWords: content.isWords, kind, role, isNamed }];
  });
  const isNameless = columns.every(({ kind }) => kind !== 'service' && kind !== 'area');
  // 成果指标 over names is no head of figures.
  const worded = isNameless
    ? columns.find(({ kind, isWords }) => kind === 'figure' && isWords)
    : null;
  const hasUnits = columns.some(({ kind, isNamed }) => kind === 'unit' && isNamed);
  const named = withoutAsides(columns).map((column): IndicatorColumn => {
    if (column === worded || (isNameless && column.kind === 'measure'))
      return { ...column, kind: 'service', role: null };
    // 场次, 人次 beside a column of units say what is counted.
    if (hasUnits && column.kind === 'unit' && !column.isNamed)
      return { ...column, kind: 'measure' };
    return column;
  });
  const single = withoutCopies(
    reader,
    rows,
    withDescriptions(reader, rows, withAddedColumns(reader, rows, named)),
  );
  const shares = withMeasuredShares(single, (index) => contents(rows, index));
  const paired = withoutYears(withoutSplits(withPairedHeads(reader.words, shares)));
  const whole = withRunningSums(
    reader,
    rows,
    withSpanSum(withoutQuarters(withFirstSpan(withOwnSpan(paired)))),
  );
  const staged = withStages(reader, rows, whole);
  const counted = withoutShares(
    reader,
    rows,
    withoutDoubles(reader, rows, withVerified(reader, rows, staged)),
  );
  const ofYear = withLatestYear(structure, counted, (index) => contents(rows, index).figures > 0);
  const told = withToldPairs(reader, structure, rows, withFittingTarget(reader, rows, ofYear));
  const rated = withPairRates(reader, rows, told);
  const spanned = withSpanColumns(reader, structure, rows, rated);
  return withToldTargets(reader, rows, withItemColumns(reader, rows, spanned));
}

/** 完成/指标 over cells that state both: no name. */
function pairOf(
  words: Lexicon,
  index: number,
  heads: readonly ColumnHead[],
): IndicatorColumn | null {
  const leaf = heads.at(-1);
  const text = leaf?.heading.text ?? '';
  const pair = /[/／:：]/u.test(text)
    ? (words(pairedRoles, text) ?? words(bracketPair, text))
    : null;
  if (!leaf || !pair) return null;
  const own = [...heads.slice(0, -1), { ...leaf, role: 'completed' as const, name: null }];
  return { index, heads: own, kind: 'figure', role: 'completed', isNamed: true, pair };
}

/** 完成情况（完成/指标）. */
function bracketPair(text: string): ReturnType<typeof pairedRoles> {
  return /[)）]\s*$/u.test(text) ? pairIn(text) : null;
}

/** 实际 95.3% beside a target of 90% is what was measured, and no rate of completion. */
function withMeasuredShares(
  columns: readonly IndicatorColumn[],
  contentOf: (index: number) => ColumnContent,
): readonly IndicatorColumn[] {
  const targets = columns.filter(({ role }) => role === 'target');
  const areShares = targets.every(({ index }) => isAllPercents(contentOf(index)));
  if (targets.length === 0 || !areShares) return columns;
  return columns.map((column) =>
    column.role === 'rate' &&
    column.heads.findLast(({ role }) => role !== null)?.role === 'completed'
      ? { ...column, role: 'completed' }
      : column,
  );
}

function isAllPercents({ percents, figures }: ColumnContent): boolean {
  return percents > 0 && percents === figures;
}

/** No head says what 一社区, 二社区 would count: they are names of areas. */
function withAreaNames(heads: readonly ColumnHead[], content: ColumnContent): ColumnContent {
  const { areaLabels } = content;
  if (areaLabels === null || heads.some(({ role }) => role !== null)) return content;
  return { ...content, figures: 0, labels: areaLabels };
}

/** The head of an empty first column that names a service: 协议内容1：个案咨询（个）. */
function namesBlock(
  heads: readonly ColumnHead[],
  index: number,
  { range, rows }: Structure,
): boolean {
  const head = heads.at(-1);
  if (!head || index !== range.left || rows.length > 3 || head.role !== null) return false;
  const { core } = normaliseLabel(head.heading.text);
  const known: readonly string[] = [...serviceHeadWords, ...serialWords, ...unitHeadWords];
  return core.length >= 2 && !known.includes(core) && !isAreaHead(core);
}

function isCovered({ path, index }: HeadedLine): boolean {
  const last = path.at(-1);
  return last === undefined || last.place.left < index;
}

/** A label that reaches down into the rows names them and not the column. */
function headsOf(words: Lexicon, line: HeadedLine, rows: readonly number[]): readonly ColumnHead[] {
  const first = rows[0] ?? Number.POSITIVE_INFINITY;
  const heads: ColumnHead[] = [];
  for (const heading of line.path) {
    if (heading.place.bottom >= first) continue;
    const said = words(readFigureHeading, heading.text);
    const isPart = said.role === null && words(isMonthSpan, heading.text);
    heads.push(headOf(isPart ? { ...said, role: 'partial', name: null } : said, heading));
  }
  return heads;
}

/** Written out: heads are made by the thousand, and spreading is slow. */
function headOf(
  { role, measure, unit, name, isTotal, isPercent }: FigureHeading,
  heading: Heading,
): ColumnHead {
  return { role, measure, unit, name, isTotal, isPercent, heading };
}

type Kind = Pick<IndicatorColumn, 'kind' | 'role' | 'isNamed'>;

function kindOf(words: Lexicon, heads: readonly ColumnHead[], content: ColumnContent): Kind {
  const core = words(normaliseLabel, heads.at(-1)?.heading.text ?? '').core;
  const named = (kind: ColumnKind): Kind => ({ kind, role: null, isNamed: true });
  if (has(serialWords, core)) return named('serial');
  if (has(remarkWords, core)) return named('remark');
  if (has(detailHeadWords, core) || detailHeads.some((one) => one.test(core)))
    return named('unknown');
  if (has(unitHeadWords, core) && content.filled === 0) return named('unit');
  return content.labels
    ? textKind(words, core, heads, content.labels, content.isWords)
    : figureKind(words, heads, content);
}

function textKind(
  words: Lexicon,
  core: string,
  heads: readonly ColumnHead[],
  { units, roles, measures, areAreas }: ColumnLabels,
  isWords: boolean,
): Kind {
  const guess = (kind: ColumnKind): Kind => ({ kind, role: null, isNamed: false });
  const named = (kind: ColumnKind): Kind => ({ kind, role: null, isNamed: true });
  if (has(unitHeadWords, core) && units >= 0.5) return named('unit');
  if (units === 1) return guess('unit');
  if (roles >= 0.6) return guess('role');
  if (isAreaHead(core) || has(stationHeadWords, core)) return named('area');
  if (measures >= 0.6) return guess('measure');
  if (areAreas) return guess('area');
  if (has(serviceHeadWords, core)) return named('service');
  const role = roleOf(words, heads);
  // 进度 over 进行中, 已完成; 完成情况说明 without a figure.
  if ((role === 'rate' || core.endsWith('说明')) && isWords) return named('unknown');
  return role === null ? guess('service') : { kind: 'figure', role, isNamed: true };
}

function figureKind(words: Lexicon, heads: readonly ColumnHead[], content: ColumnContent): Kind {
  const role = roleOf(words, heads);
  const isRate = role === 'completed' && isAllPercents(content);
  if (role !== null) return { kind: 'figure', role: isRate ? 'rate' : role, isNamed: true };
  const isMonth = heads.some(({ heading }) => words(isMonthText, heading.text));
  return { kind: 'figure', role: isMonth ? 'partial' : null, isNamed: isMonth };
}

/** The innermost heading with a role; a month within a role is a part of it. */
function roleOf(words: Lexicon, heads: readonly ColumnHead[]): FigureRole | null {
  const isMonth = heads.some(({ heading }) => words(isMonthText, heading.text));
  const own = heads.findLast(({ role }) => role !== null)?.role ?? null;
  const leaf = heads.at(-1);
  if (isMonth && !(leaf?.isTotal && own !== null)) return 'partial';
  return own;
}

function has(words: readonly string[], core: string): boolean {
  return core !== '' && words.includes(core);
}
