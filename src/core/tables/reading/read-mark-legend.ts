import { half, one } from '../../quantities/rational.ts';
import type { Presence } from '../../quantities/reading.ts';
import { holdsWord } from '../words/match-words.ts';
import { foldText } from '../words/normalise-label.ts';
import {
  legendAbsentWords,
  legendHalfWords,
  legendPresentWords,
  legendSigns,
} from '../words/vocabulary-attendance.ts';

/** What the lines around a roster say that its signs mean, by sign. */
export type MarkLegend = ReadonlyMap<string, Presence>;

const signs = `[${legendSigns.join('')}]`;
const anySign = new RegExp(signs, 'u');
const lead = /^.{0,6}?(?:说明|注|备注|图例|标记|符号|填写要求)[:：]?/u;
const links = /^["“”'」]*(?:表示|代表|为|指|即|是|=|:|-|标记)*/u;
const endLinks = /(?:请|的|用|以|为|是|则|打|画|划|填|标|记|标记|填写|:|=|-|["“'「])+$/u;
/** Behind what a sign means, how it counts: 产假，不计入到岗. */
const counting = /^(?:不?(?:计|视|算)|按)/u;

/**
 * Reads the legend of a roster's signs in either order: √表示在岗；○表示缺岗；△半个月, or
 * 在岗打√，请假画○. Ticks keep their common meaning where the words are not understood; any other
 * sign is then unreadable, so that it is asked about and not counted. Empty without a legend.
 */
export function readMarkLegend(texts: readonly string[]): MarkLegend {
  const legend = new Map<string, Presence>();
  for (const text of texts) {
    const plain = foldText(text);
    if (!anySign.test(plain) || plain.length > 200) continue;
    for (const { sign, words } of partsOf(plain).flatMap(pairsOf)) {
      const meaning = meaningOf(sign, words);
      if (meaning && !legend.has(sign)) legend.set(sign, meaning);
    }
  }
  return legend;
}

/** 到岗情况（√在岗，○半月）: what stands in brackets behind a title; else the whole line. */
function partsOf(text: string): readonly string[] {
  const inside = /^[^(]{4,}\(([^()]*)\)[^(]*$/u.exec(text)?.[1];
  const isLegend =
    inside !== undefined && anySign.test(inside) && !anySign.test(text.slice(0, text.indexOf('(')));
  return [(isLegend ? inside : text).replace(lead, '')];
}

interface SignPair {
  readonly sign: string;
  readonly words: string;
}

function pairsOf(text: string): readonly SignPair[] {
  const isSignFirst = anySign.test(text.replace(/^["“「(（]+/u, '').charAt(0));
  const clauses = text.split(new RegExp(`(${signs}|[,，;；。、\\s]+)`, 'u'));
  const pairs: SignPair[] = [];
  clauses.forEach((clause, at) => {
    if (!anySign.test(clause)) return;
    const beside = (isSignFirst ? clauses[at + 1] : clauses[at - 1]) ?? '';
    const next = (isSignFirst ? clauses[at + 3] : null) ?? '';
    const words = isSignFirst
      ? beside.replace(links, '') + (counting.test(next) ? next : '')
      : beside.replace(endLinks, '');
    pairs.push({ sign: clause, words: words.replace(/["“”'「」()（）]/gu, '') });
  });
  return pairs;
}

function meaningOf(sign: string, words: string): Presence | null {
  if (words === '' || words.length > 16) return null;
  if (holdsWord(words, legendHalfWords)) return { kind: 'present', share: half };
  if (holdsWord(words, legendAbsentWords)) return { kind: 'absent' };
  if (holdsWord(words, legendPresentWords)) return { kind: 'present', share: one };
  return /[√✓✔]/u.test(sign) ? null : { kind: 'unreadable', text: sign, means: words };
}
