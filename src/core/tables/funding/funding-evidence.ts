import type { FundingLine, FundingTable } from '../facts/funding-table.ts';
import { type Evidence, type Point, type TableContext, weigh } from '../reading/candidate.ts';
import { holdsWord, wordsIn } from '../words/match-words.ts';
import { foldText } from '../words/normalise-label.ts';
import {
  agencyTitle,
  foreignFundingWords,
  fundingLineWords,
  fundingSourceWords,
  fundingTitleWords,
  fundingWholeWords,
  officeTitle,
  ownFundingWords,
  projectTitle,
  strongFundingTitleWords,
  strongLineWords,
} from '../words/vocabulary-funding.ts';
import { stationWords } from '../words/vocabulary-titles.ts';

/** What a budget's heads are, for its evidence. */
export interface FundingHeads {
  readonly texts: readonly string[];
  /** Those of other columns too. */
  readonly all: readonly string[];
  readonly hasBudget: boolean;
  readonly hasSpent: boolean;
  readonly isMixed: boolean;
  readonly isOpen: boolean;
  /** The title says what the amounts are of. */
  readonly isTold: boolean;
}

/** Under the mark from which on a table is sure. */
const unsure = 0.55;

/**
 * What speaks for and against a station's budget: its heads, lines of the field, the title, other
 * trades' words. Budgets of households, trades and firms have heads like it: without a line of the
 * field, or a station that is spoken of, it is none.
 */
export function fundingEvidence(
  context: TableContext,
  { by, lines, sums }: Pick<FundingTable, 'by' | 'lines' | 'sums'>,
  heads: FundingHeads,
): Evidence {
  const names = lines.map(({ label }) => foldText(label));
  const strong = words(names, strongLineWords);
  const known = knownNames(lines);
  const sources = names.filter((name) => holdsWord(name, fundingSourceWords));
  const wholes = sums
    .map(({ label }) => foldText(label))
    .filter((one) => holdsWord(one, fundingWholeWords));
  const title = context.titles.text;
  const classes = new Set(lines.flatMap(({ paysFor }) => paysFor ?? []));
  const texts = [...names, ...heads.all.map(foldText), title].map(withoutOwn);
  const foreign = words(texts, foreignFundingWords);
  const isTitled = holdsWord(title, stationWords);
  const points: Point[] = [
    { code: 'header/roles', points: headPoints(heads), words: heads.texts },
    by === 'sources'
      ? {
          code: 'rows/sources',
          points: sourcePoints(sources.length + wholes.length),
          words: [...wholes, ...sources],
        }
      : {
          code: 'rows/funding',
          points: linePoints(lines, known.length, strong.length),
          words: strong.length > 0 ? strong : known,
        },
    {
      code: 'rows/classes',
      points: by === 'lines' && classes.size >= 2 && classes.has('staff') ? 0.15 : 0,
      words: [],
    },
    { code: 'title/words', points: titlePoints(title), words: wordsIn(title, fundingTitleWords) },
    {
      code: 'title/station',
      points: holdsWord(title, stationWords) ? 0.15 : 0,
      words: wordsIn(title, stationWords),
    },
    { code: 'book/station', points: context.isStationBook ? 0.15 : 0, words: [] },
    { code: 'against/other-trade', points: -0.25 * Math.min(4, foreign.length), words: foreign },
    {
      code: 'against/no-field-word',
      points: strong.length > 0 || isTitled ? 0 : context.isStationBook ? -0.25 : -0.4,
      words: [],
    },
  ];
  const evidence = weigh(points);
  const doubts = [
    ...(heads.isMixed ? [{ code: 'against/mixed-units', words: [] }] : []),
    ...(isOfAgency(context.titles) ? [{ code: 'against/whole-agency', words: [] }] : []),
    ...(heads.isOpen ? [{ code: 'against/several-columns', words: [] }] : []),
  ];
  return doubts.length === 0
    ? evidence
    : { confidence: Math.min(evidence.confidence, unsure), why: [...evidence.why, ...doubts] };
}

/** The title says whose money it is: not the station's, nor its project's. */
function isOfAgency({ station, text }: TableContext['titles']): boolean {
  if (officeTitle.test(text)) return true;
  return station === null && agencyTitle.test(text) && !projectTitle.test(text);
}

/** Names of the field, and those of their parts: 工资 of 人员经费. */
function knownNames(lines: readonly FundingLine[]): readonly string[] {
  const isKnown = ({ label, parent }: FundingLine): boolean => {
    const whole = parent === null ? undefined : lines[parent];
    return (
      holdsWord(foldText(label), fundingLineWords) ||
      (whole !== undefined && holdsWord(foldText(whole.label), fundingLineWords))
    );
  };
  return lines.filter(isKnown).map(({ label }) => foldText(label));
}

function withoutOwn(text: string): string {
  return ownFundingWords.reduce((rest, word) => rest.replaceAll(word, ''), text);
}

function words(texts: readonly string[], list: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => wordsIn(text, list)))];
}

/** 计划 and 实际 alone are any trade's; money must be spoken of. */
function headPoints({ texts, hasBudget, hasSpent, isTold }: FundingHeads): number {
  const isHeaded = texts.some((text) =>
    /[预支决]|经费|资金|金额|执行|费用|元/.test(text.replace(/\s/g, '')),
  );
  if (!isTold && !isHeaded) return -0.5;
  return hasBudget && hasSpent ? 0.35 : 0.25;
}

function sourcePoints(count: number): number {
  return count >= 2 ? 0.45 : count === 1 ? 0.3 : 0;
}

function linePoints(lines: readonly FundingLine[], known: number, strong: number): number {
  if (lines.length === 0) return -0.3;
  const share = known / lines.length;
  return (
    (share >= 0.5 ? 0.2 : share >= 0.25 ? 0.1 : -0.2) + (strong >= 2 ? 0.2 : strong === 1 ? 0.1 : 0)
  );
}

function titlePoints(title: string): number {
  if (holdsWord(title, strongFundingTitleWords)) return 0.15;
  return holdsWord(title, fundingTitleWords) ? 0.1 : 0;
}
