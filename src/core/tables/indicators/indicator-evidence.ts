import type { IndicatorEntry } from '../facts/table.ts';
import { type Evidence, type Point, type TableContext, weigh } from '../reading/candidate.ts';
import { holdsWord, wordsIn } from '../words/match-words.ts';
import { namesOwnService, namesService } from '../words/names-service.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { postWords } from '../words/vocabulary-attendance.ts';
import { foreignWords } from '../words/vocabulary-foreign.ts';
import {
  caseListHeadWords,
  fundingHeadWords,
  indicatorTitleWords,
  performanceHeadWords,
  surveyHeadWords,
} from '../words/vocabulary-indicators.ts';
import { stationWords } from '../words/vocabulary-titles.ts';
import type { IndicatorColumn } from './indicator-column.ts';

/** What speaks for and against an indicator table: its roles, services, title and words of other trades. */
export function indicatorEvidence(
  context: TableContext,
  columns: readonly IndicatorColumn[],
  entries: readonly IndicatorEntry[],
): Evidence {
  const heads = columns.flatMap((column) =>
    column.heads.map(({ heading }) => context.reader.words(normaliseLabel, heading.text).core),
  );
  return context.memory(indicatorEvidence, [context.titles.text, heads, entries], () =>
    evidenceOf(context, heads, entries),
  );
}

function evidenceOf(
  context: TableContext,
  heads: readonly string[],
  entries: readonly IndicatorEntry[],
): Evidence {
  const told = toldBy(entries);
  const roles = told.roles;
  const names = [...told.names];
  const { words } = context.reader;
  const served = names.filter((name) => words(namesService, name));
  const strong = names.filter((name) => words(namesOwnService, name));
  const others = names.filter((name) => !words(namesService, name));
  const share = names.length === 0 ? 0 : served.length / names.length;
  const scored = heads.filter((head) => isScored.test(head));
  const all = [...heads, ...others, context.titles.text];
  const points: Point[] = [
    { code: 'header/roles', points: rolePoints(roles), words: roles },
    {
      code: 'header/agreement',
      points: heads.some((head) => head.includes('协议')) ? 0.15 : 0,
      words: heads.filter((head) => head.includes('协议')),
    },
    {
      code: 'rows/services',
      points: servicePoints(share, served.length, strong.length),
      words: served,
    },
    {
      code: 'rows/areas',
      points: areaPoints(told.areas, strong.length),
      words: [...told.areas],
    },
    {
      code: 'title/station',
      points: holdsWord(context.titles.text, stationWords) ? 0.2 : 0,
      words: wordsIn(context.titles.text, stationWords),
    },
    {
      code: 'title/words',
      points: holdsWord(context.titles.text, indicatorTitleWords) ? 0.1 : 0,
      words: wordsIn(context.titles.text, indicatorTitleWords),
    },
    { code: 'book/station', points: context.isStationBook ? 0.1 : 0, words: [] },
    {
      code: 'against/ledger',
      points: isLedger(context.titles.text) ? -0.8 : 0,
      words: context.titles.text.match(ledger) ?? [],
    },
    { code: 'against/ledger', points: isStaffing(heads, names) ? -0.8 : 0, words: names },
    { code: 'rows/repeated', points: told.repeated * 3 > entries.length ? -0.3 : 0, words: [] },
    {
      code: 'against/scores',
      points: roles.includes('completed') ? 0 : -0.8 * Number(scored.length > 0),
      words: scored,
    },
    ...against(context, heads, all, roles.includes('target')),
  ];
  return weigh(points);
}

/** 考核标准 beside them asks for quantities, and tells none that was done. */
const isScored = /(?:得分|评分|扣分)$/u;

/** Lists with a row for each event, thing or person. */
const ledger = /登记|签到|花名册|名册|领用|流水账/u;

function isLedger(title: string): boolean {
  return ledger.test(title) && !/指标|完成情况|进度|协议/u.test(title);
}

/** 岗位, 要求人数, 在岗人数 with a row a post, or licences in place of services: how a station is staffed. */
function isStaffing(heads: readonly string[], names: readonly string[]): boolean {
  if (names.filter((name) => isLicence.test(name)).length * 2 > names.length) return true;
  const posts = names.filter((name) => {
    const plain = name.replace(/^其中[:：]?/u, '');
    return (plain.length <= mostOfPost && holdsWord(plain, postWords)) || isLicence.test(plain);
  });
  return posts.length * 2 > names.length && heads.some((head) => head.endsWith('人数'));
}

const mostOfPost = 6;

/** 持证社工, 助理社会工作师（初级） */
const isLicence = /^(?:持证|非持证|无证)|^(?:助理|初级|中级|高级)?(?:社会工作师|社工师)/u;

const levelLabel =
  /^(?:产出|效益|满意度|成本|效果|过程|决策|数量|质量|时效|社会效益)(?:指标|类|$)/u;
/** Levels stand in a table's first columns. */
const mostLevels = 4;

/** 产出指标, 数量指标 at the left: levels of performance. 一级指标 over 个案 and 小组 heads services like any other. */
function isLevelled({ reader, structure: { range } }: TableContext): boolean {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column < range.left + mostLevels; column++) {
      if (levelLabel.test(reader.textAt(row, column))) return true;
    }
  }
  return false;
}

/** Only a station is split in 片区一, 文冲社工点, whatever its services are called. */
function areaPoints(areas: ReadonlySet<string>, strong: number): number {
  if (areas.size > 1 && [...areas].every((area) => /片区|社工/u.test(area))) return 0.2;
  return areas.size > 0 && strong > 0 ? 0.1 : 0;
}

interface Told {
  readonly roles: readonly string[];
  readonly names: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  /** Entries that say the same thing again: a sign that a label was not read. */
  readonly repeated: number;
}

function toldBy(entries: readonly IndicatorEntry[]): Told {
  const roles = { target: false, completed: false, rate: false };
  const names = new Set<string>();
  const areas = new Set<string>();
  let repeated = 0;
  for (const { name, area, group, target, completed, rate } of entries) {
    names.add(name);
    if (area !== null) areas.add(area);
    if (group.includes('#') && /#\d+/.test(group)) repeated++;
    roles.target ||= target?.reading.kind === 'figure';
    roles.completed ||= completed?.reading.kind === 'figure';
    roles.rate ||= rate?.reading.kind === 'figure';
  }
  const found = (['target', 'completed', 'rate'] as const).filter((role) => roles[role]);
  return { roles: found, names, areas, repeated };
}

function rolePoints(roles: readonly string[]): number {
  if (roles.includes('target') && roles.includes('completed')) return 0.4;
  if (roles.length === 2) return 0.3;
  return roles.includes('completed') ? 0.2 : roles.length === 0 ? -0.5 : 0.05;
}

function servicePoints(share: number, served: number, strong: number): number {
  if (served === 0) return -0.15;
  return (share >= 0.5 ? 0.2 : 0.1) + (strong > 0 ? 0.1 : 0);
}

function foreignIn(text: string): readonly string[] {
  return wordsIn(text, foreignWords);
}

function against(
  context: TableContext,
  heads: readonly string[],
  all: readonly string[],
  hasTarget: boolean,
): readonly Point[] {
  const { words } = context.reader;
  const foreign = [...new Set([...new Set(all)].flatMap((text) => words(foreignIn, text)))];
  const other = (list: readonly string[]) => heads.filter((head) => list.includes(head));
  const performance = other(performanceHeadWords);
  const funding = other(fundingHeadWords);
  const survey = other(surveyHeadWords);
  // 档案编号 beside what was agreed on says where the records of a service lie.
  const cases = other(caseListHeadWords).filter((head) => head !== '档案编号' || !hasTarget);
  return [
    { code: 'against/other-trade', points: -0.2 * Math.min(4, foreign.length), words: foreign },
    {
      code: 'against/performance',
      points: performance.length > 0 && isLevelled(context) ? -1 : 0,
      words: performance,
    },
    {
      code: 'against/funding',
      points: funding.length > 1 ? -1 : -0.2 * funding.length,
      words: funding,
    },
    { code: 'against/clients', points: cases.length > 0 ? -0.8 : 0, words: cases },
    {
      code: 'against/survey',
      points: survey.length > 1 ? -1 : -0.2 * survey.length,
      words: survey,
    },
  ];
}
