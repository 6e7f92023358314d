import type { Measure } from '../facts/table.ts';
import { letterTest } from './letter-test.ts';
import {
  byFirstLetter,
  byLastLetter,
  holdsWord,
  isQualifier,
  isTotalWord,
  longestFirst,
  measureOfUnit,
  unitIn,
  withoutQualifiers,
  wordIndex,
} from './match-words.ts';
import { foldText, normaliseLabel } from './normalise-label.ts';
import {
  agreedWords,
  doneWords,
  type FigureRole,
  figureBeginnings,
  figureEndings,
  figureWords,
  measureWords,
  serviceWords,
} from './vocabulary-indicators.ts';

/** What a heading of an indicator table says: any of its parts may be lacking. */
export interface FigureHeading {
  readonly role: FigureRole | null;
  readonly measure: Measure | null;
  /** As written, in brackets or after a slash. */
  readonly unit: string | null;
  /** What is left: the service, area or group that it names. */
  readonly name: string | null;
  readonly isTotal: boolean;
  readonly isPercent: boolean;
}

const rolesByWord = wordIndex(figureWords);
const measuresByWord = wordIndex(measureWords);
const endings = byLastLetter(
  [...longestFirst(figureEndings), ...longestFirst(figureWords).filter(isPlain)].sort(
    (a, b) => b[0].length - a[0].length,
  ),
);
const beginnings = byFirstLetter(longestFirst(figureBeginnings));
const wholeEndings = byLastLetter(
  longestFirst({
    target: figureWords.target,
    completed: figureWords.completed,
    rate: figureWords.rate,
  }),
);
const measureEndings = byLastLetter(
  longestFirst(measureWords).filter(([word]) => word.length >= 2),
);

/**
 * Takes a heading apart: 协议接案数 → target of 接案数; 电访完成量 → completed of 电访; 完成率（%） →
 * rate; 接案数（个） → the measure; 专业个案 → a name. Dates and words such as 评估期内 are passed over.
 */
export function readFigureHeading(text: string): FigureHeading {
  const { core, brackets } = normaliseLabel(text);
  const bracketUnit = brackets.map(unitIn).find((unit) => unit !== null) ?? null;
  const slash = /^(.+)\/([^/]+)$/.exec(core);
  const slashUnit = slash?.[2] ? unitIn(slash[2]) : null;
  const whole = slashUnit === null ? core : (slash?.[1] ?? core);
  const isPercent = /%/.test(foldText(text));
  const parts = partsOf(withoutDates(whole));
  const bracketRole = brackets.map((bracket) => wholeRole(bracket)).find((role) => role !== null);
  const bracketMeasure = brackets.map(measureWhole).find((measure) => measure !== null);
  return {
    role: parts.role ?? bracketRole ?? null,
    measure: parts.measure ?? (bracketUnit === null ? (bracketMeasure ?? null) : null),
    unit: bracketUnit ?? slashUnit,
    name: parts.name,
    isTotal: isTotalWord(whole),
    isPercent,
  };
}

/** False only where `readFigureHeading` tells no role at all. */
export const mayHaveRole = letterTest(
  [figureWords, figureBeginnings, figureEndings].flatMap((words) => Object.values(words).flat()),
);

/** False only where it tells no role but that of a month or of workers. */
export const mayHaveRowRole = letterTest(
  [figureWords, figureBeginnings, figureEndings].flatMap(
    ({ target, completed, rate, gap }: Partial<typeof figureWords>) => [
      ...(target ?? []),
      ...(completed ?? []),
      ...(rate ?? []),
      ...(gap ?? []),
    ],
  ),
);

/** A role of one of two figures in a cell. */
export type PairedRole = Extract<FigureRole, 'target' | 'completed'>;

/** 完成/指标 over cells such as 12/10: what stands before the slash and behind it. */
export function pairedRoles(text: string): readonly [PairedRole, PairedRole] | null {
  const parts = foldText(text).split(/[/:]/);
  const [first = null, second = null] = parts.map(wholeRole);
  if (parts.length !== 2) return null;
  if (first === 'completed' && second === 'target') return [first, second];
  return first === 'target' && second === 'completed' ? [first, second] : null;
}

/** The measure that the end of a label tells: 小组服务节数 → 节数, 个案接案 → 接案数. */
export function measureOfName(text: string): Measure | null {
  const { core, brackets } = normaliseLabel(text);
  const inBrackets = brackets.find((bracket) => unitIn(bracket) === null && measureWhole(bracket));
  if (inBrackets !== undefined) return measureWhole(inBrackets);
  const found = measureEndings(core).find(([word]) => core.endsWith(word));
  return found && !/^(价值|元|资金)$/.test(found[0]) ? found[1] : null;
}

/** The measure that a label is as a whole: 接案数（个）, 服务人次; null where it names something. */
export function wholeMeasure(text: string): Measure | null {
  const { core } = normaliseLabel(text);
  return measureWhole(core) ?? measureOfUnit(core);
}

/** A word long and clear enough to end a heading that begins with a service's name. */
function isPlain([word, role]: readonly [string, FigureRole]): boolean {
  const isMain = role === 'target' || role === 'completed' || role === 'rate';
  return (
    isMain &&
    word.length >= 4 &&
    !/^(服务|工作|活动|项目|任务)/.test(word) &&
    /完成|协议|实际|达成|指标[量值数]|任务[量数]|目标[值量]/.test(word)
  );
}

type Parts = Pick<FigureHeading, 'role' | 'measure' | 'name'>;

function partsOf(core: string): Parts {
  if (core === '') return { role: null, measure: null, name: null };
  const plain = withoutLatin(core);
  const parts = plain === core ? null : partsOf(plain);
  if (parts && parts.role !== null) return parts;
  return (
    beginningParts(core) ??
    roleParts(core) ??
    measureParts(core) ??
    splitParts(core) ??
    endingParts(core) ?? { role: null, measure: null, name: isQualifier(core) ? null : core }
  );
}

/** 指标Target says what 指标 does. */
function withoutLatin(core: string): string {
  const plain = core.replace(/[A-Za-z]{3,}/g, '');
  return plain === '' ? core : plain;
}

/** 协议 + 接案数; 年度 + 合同 + 工时, 年度 + 完成 + 人次. */
function beginningParts(core: string): Parts | null {
  for (const [word, role] of beginnings(core)) {
    if (!core.startsWith(word)) continue;
    const rest = core.slice(word.length);
    const inner = isWhen(word) ? beginningParts(rest) : null;
    if (inner) return inner;
    const measure = measureAfter(rest) ?? beginningParts(rest)?.measure;
    if (measure) return { role, measure, name: null };
  }
  return null;
}

/** 年度 alone makes a target; what stands behind it says more. */
function isWhen(beginning: string): boolean {
  return beginning === '年度';
}

function measureAfter(rest: string): Measure | null {
  if (rest === '' || rest === '数量') return null;
  const short = rest.replace(/^(服务|开展|完成|的)/, '');
  return measureWhole(rest) ?? (short === rest || short === '数量' ? null : measureWhole(short));
}

function roleParts(core: string): Parts | null {
  const role = wholeRole(core);
  return role ? { role, measure: null, name: null } : null;
}

function measureParts(core: string): Parts | null {
  const several = core.split(/[/、]/u);
  if (several.length > 1 && several.every((one) => measureWhole(one) !== null))
    return { role: null, measure: null, name: null };
  const measure = measureWhole(core);
  return measure ? { role: null, measure, name: namesService(core) ? core : null } : null;
}

/** 电访-协议量, 完成量:电访. */
function splitParts(core: string): Parts | null {
  if (!/[-:|·•_/]/.test(core)) return null;
  const parts = core.split(/[-:|·•_/]/).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const at = parts.findIndex((part) => wholeRole(part) !== null);
  const role = wholeRole(parts[at] ?? '');
  if (!role) return null;
  const rest = parts.filter((_, index) => index !== at);
  const measure = measureWhole(rest.at(-1) ?? '');
  const name = (measure ? rest.slice(0, -1) : rest).join('');
  return { role, measure, name: name === '' ? null : name };
}

/** 接案 + 完成数, 电访 + 完成量; behind a measure any word with a role: 人次 + 指标. */
function endingParts(core: string): Parts | null {
  for (const [word, role] of wholeEndings(core)) {
    const measure = core.endsWith(word) ? measureWhole(core.slice(0, -word.length)) : null;
    if (measure) return { role, measure, name: serviceBefore(core, word) };
  }
  for (const [word, role] of endings(core)) {
    if (!core.endsWith(word) || core.length === word.length) continue;
    const rest = core.slice(0, -word.length);
    if (isQualifier(rest)) return { role, measure: null, name: null };
    const measure = measureWhole(rest);
    if (measure) return { role, measure, name: serviceBefore(core, word) };
    const ending = measureEndings(rest).find(
      ([one]) => rest.endsWith(one) && rest.length > one.length,
    );
    return { role, measure: ending?.[1] ?? null, name: rest };
  }
  return null;
}

/** 小组个数 before 目标量 names its service too; 人次 does not. */
function serviceBefore(core: string, ending: string): string | null {
  const rest = core.slice(0, -ending.length);
  return namesService(rest) ? rest : null;
}

function namesService(core: string): boolean {
  return holdsWord(core, serviceWords);
}

function wholeRole(core: string): FigureRole | null {
  const plain = withoutDates(core).replace(amendment, '');
  if (shareOfWhole.test(plain)) return 'rate';
  for (const text of withoutQualifiers(plain)) {
    const role =
      rolesByWord.get(text) ??
      (text.endsWith('%') ? rolesByWord.get(text.slice(0, -1)) : undefined);
    if (role) return role === 'completed' && isAgreed(plain, text) ? 'target' : role;
  }
  return null;
}

/** 调整后指标, 原指标: a target before or after the agreement was amended. */
const amendment = /^(?:(?:调整|变更|修订|补充协议)[前后]的?|原(?:定|有|来)?的?)(?=.{2})/u;

/** 完成年度任务比例, 占全年协议指标量的百分比: however long what it is a share of. */
const shareOfWhole =
  /^(?:累计|实际|目前|现|已)?(?:完成|占|达到?)(?:本?年度?|全年|中期|末期|阶段|项目|服务|协议|合同|约定|计划|目标|任务|指标|要求|总|应完成|数|量)+的?(?:比例?|比重|比率|百分[比率]|完成率|率|进度|%)%?$/u;

/** 合同约定服务量: 服务量 is done only where nothing before it says that it is agreed. */
function isAgreed(core: string, word: string): boolean {
  if (core === word || holdsWord(word, doneWords)) return false;
  return holdsWord(core.slice(0, core.indexOf(word)), agreedWords);
}

function measureWhole(core: string): Measure | null {
  const direct = measuresByWord.get(core);
  if (direct) return direct;
  const short = core.replace(/^(服务|活动|参与|实际|总|共)/, '');
  return short === core || short.length < 2 ? null : (measuresByWord.get(short) ?? null);
}

/** 截至2023年11月, 2023年度, 1-6月, (2023.07.01-2023.11.30): when, not what. */
function withoutDates(core: string): string {
  if (!/\d|^[-至到~]|[-至到~]$/.test(core)) return core;
  const rest = core
    .replace(/(截止|截至|至|到)?\d{4}[年./-]\d{1,2}([月./-]\d{1,2}日?)?月?(份|底|末|止|为止)?/g, '')
    .replace(/(截止|截至)?\d{1,2}(-|至|~|到)\d{1,2}月(份|底|末)?/g, '')
    .replace(/(截止|截至|至|到|-|~)\d{1,2}月(\d{1,2}日)?(份|底|末)?/g, '')
    .replace(/\d{4}(-\d{4})?年度?/g, '')
    .replace(/^[-至到~]+|[-至到~]+$/g, '');
  return rest === '' ? core : rest;
}
