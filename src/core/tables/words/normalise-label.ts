/** A label taken apart: what it names, and what stands in brackets behind or inside it. */
export interface Label {
  /** Without blanks, numbering, brackets and closing punctuation. */
  readonly core: string;
  /** The texts in brackets, in order. */
  readonly brackets: readonly string[];
}

/**
 * Takes apart a label as people type it: 分散对齐 blanks, line breaks and full-width signs go, so
 * do numbers before it (1. 一、 ① 协议内容1：) and brackets (（个）, (片区一)), which are kept apart.
 * `小 组（个）：` → 小组, [个]; `预算/万元` → 预算, [万元]. A label that is all brackets or all number keeps its text.
 */
export function normaliseLabel(text: string): Label {
  const brackets: string[] = [];
  const rest = withoutUnit(withoutBrackets(foldText(withoutNumber(text)), brackets), brackets);
  const core = trimSigns(rest);
  return core === '' && brackets.length > 0
    ? { core: trimSigns(brackets[0] ?? ''), brackets: brackets.slice(1) }
    : { core, brackets };
}

/** 执行率/%: a unit behind a stroke. */
function withoutUnit(text: string, brackets: string[]): string {
  const unit = text.includes('/')
    ? /[\u4e00-\u9fff]\/((?:[百千]?万|[千百])?元|%)$/.exec(text)?.[1]
    : undefined;
  if (unit === undefined) return text;
  brackets.push(unit);
  return text.slice(0, -unit.length - 1);
}

/** Takes out brackets, inner ones first; what stands in 《》 is part of the name. */
function withoutBrackets(text: string, brackets: string[]): string {
  let rest = text;
  if (!/[)\]】〕>》]/.test(text)) return rest;
  for (let depth = 0; depth < 4; depth++) {
    const outer = rest.replace(pair, (whole, inner: string) => {
      if (/^[《<]/.test(whole)) return inner;
      if (inner !== '') brackets.push(inner);
      return '';
    });
    if (outer === rest) break;
    rest = outer;
  }
  return rest;
}

const pair = /[([【〔<《]([^()[\]【】〔〕<>《》]*)[)\]】〕>》]/g;

/** Full-width signs made plain, every blank and line break taken out but those between Latin words. */
export function foldText(text: string): string {
  if (/^[!-~\u4e00-\u9fff]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]+/g, '')
    .replace(/\s+/g, (gap, at: number, all: string) =>
      isLatin(all[at - 1]) && isLatin(all[at + gap.length]) ? ' ' : '',
    )
    .replace(/[—–―−]/g, '-');
}

function isLatin(letter: string | undefined): boolean {
  return letter !== undefined && /[A-Za-z]/.test(letter);
}

/** As it is written, but for what spreads it over its cell: 首  期 → 首期; Latin words stay apart. */
export function closeUp(text: string): string {
  return text
    .replace(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

const hanNumber = '[一二三四五六七八九十百]+';
const numberings = [
  /^\s*[①-⑳㈠-㈩⑴-⒇]\s*[、.．:：]?/,
  new RegExp(`^\\s*第?${hanNumber}\\s*[、.．:：]`),
  new RegExp(`^\\s*[(（]\\s*(?:${hanNumber}|\\d{1,3})\\s*[)）]\\s*[、.．:：]?(?=.)`),
  /^\s*\d{1,3}(?:[.．]\d{1,3}){1,3}\s*[、.．:：)）]?\s*(?=\p{Script=Han})/u,
  /^\s*\d{1,3}\s*(?:[、:：)）]|[.．](?!\d))\s*(?=.)/,
  /^\s*\d{1,3}\s+(?=\p{Script=Han})(?![年月日号季周个人次节户份场名位支项元万小时%])/u,
  new RegExp(
    `^\\s*(?:协议内容|服务内容|服务指标|协议指标|服务项目|指标|任务|项目|内容|服务)\\s*(?:\\d{1,3}|${hanNumber})\\s*[、.．:：]\\s*(?=.)`,
  ),
];

/** How a text begins that is numbered, and the signs of which any number has one. */
const numbered = /^\s*[①-⑳㈠-㈩⑴-⒇第一二三四五六七八九十百(（\d０-９协服指任项内]/;
const numberSign = /[①-⑳㈠-㈩⑴-⒇\s、.．:：)）]/;

function withoutNumber(written: string): string {
  if (!numbered.test(written) || !numberSign.test(written)) return written;
  const text = written.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
  for (const numbering of numberings) {
    const rest = text.replace(numbering, '');
    if (rest !== text && rest.trim() !== '') return rest;
  }
  return written;
}

function trimSigns(text: string): string {
  return text.replace(/^[\s:：、,，.。;；*★●·▲◆\-_]+/, '').replace(/[\s:：、,，.。;；*★_]+$/, '');
}
