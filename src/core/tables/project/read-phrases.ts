import type { CellAddress } from '../../cells/address.ts';
import type { ProjectField } from '../facts/table.ts';
import {
  phraseActors,
  phraseLead,
  phraseLinks,
  phraseStage,
  projectWords,
  workersBefore,
} from '../words/vocabulary-project.ts';
import { placedStationPattern } from '../words/vocabulary-titles.ts';
import { type Pair, projectField } from './project-fields.ts';

/** A paragraph that tells fewer fields than this tells of something else. */
const fewestFields = 3;
const longestLabel = 18;
/** A shorter text is no paragraph. */
export const shortestText = 20;

/** At least two of these make a paragraph one about the project. */
const telling: readonly ProjectField[] = [
  'buyer',
  'contractor',
  'agreementPeriod',
  'evaluationPeriod',
  'requiredWorkers',
  'annualFunds',
];

/**
 * What a paragraph tells of a project: 年度服务协议期为2023年7月1日至2024年6月30日，协议要求配备社工20人，
 * 其中持证社工不少于10人 … and who buys (由X购买), carries it out (由X承接) and which station it is.
 */
export function phrasePairs(cell: CellAddress, text: string): readonly Pair[] {
  const pairs = phrasesIn(cell, text);
  return tellsProject(pairs) ? pairs : [];
}

/** Whether paragraphs together tell so much of a project that they are about it. */
export function tellsProject(pairs: readonly Pair[]): boolean {
  const fields = new Set(pairs.map(({ label }) => projectField(label)));
  const told = telling.filter((field) => fields.has(field)).length;
  return told >= 2 && fields.size >= fewestFields;
}

/** What a paragraph may tell of a project: one that tells little counts only beside others. */
export function phrasesIn(cell: CellAddress, text: string): readonly Pair[] {
  if (text.length < shortestText) return [];
  const plain = text.replace(/\s+/gu, '');
  if (plain.length < shortestText) return [];
  return [
    ...named(cell, 'station', placedStationPattern.exec(plain)?.[1] ?? null),
    ...phraseActors.flatMap(([field, pattern]) =>
      named(cell, field, pattern.exec(plain)?.[1] ?? null),
    ),
    ...named(cell, 'requiredWorkers', workersBefore.exec(plain)?.[1] ?? null),
    ...plain.split(/[，,。；;]/u).flatMap((clause) => clausePair(cell, clause)),
    ...named(cell, 'stage', phraseStage.exec(plain)?.[1] ?? null),
  ];
}

function named(cell: CellAddress, field: ProjectField, text: string | null): readonly Pair[] {
  return text === null ? [] : [pairOf(cell, projectWords[field][0] ?? field, text)];
}

function pairOf(cell: CellAddress, label: string, text: string): Pair {
  return { label, text, cell, value: { value: text, format: 'General', formula: null } };
}

/** The longest beginning of a clause that is a label of ours, and a value with a figure behind it. */
function clausePair(cell: CellAddress, written: string): readonly Pair[] {
  const clause = written.replace(phraseLead, '');
  for (let length = Math.min(longestLabel, clause.length - 1); length >= 2; length--) {
    const label = clause.slice(0, length);
    if (projectField(label) === null) continue;
    const value = withoutLink(clause.slice(length));
    return /\d/.test(value) ? [pairOf(cell, label, value)] : [];
  }
  return [];
}

function withoutLink(text: string): string {
  const link = phraseLinks.find((word) => text.startsWith(word));
  return link === undefined ? text : text.slice(link.length);
}
