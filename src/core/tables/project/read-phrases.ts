import type { CellAddress } from '../../cells/address.ts';
import type { ProjectField } from '../facts/table.ts';
import {
  phraseActors,
  phraseStage,
  projectWords,
  workersBefore,
} from '../words/vocabulary-project.ts';
import { placedStationPattern } from '../words/vocabulary-titles.ts';
import { clausePair, textPair } from './clause-pair.ts';
import { type Pair, projectField } from './project-fields.ts';

/** A paragraph that tells fewer fields than this tells of something else. */
const fewestFields = 3;
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
  return text === null ? [] : [textPair(cell, projectWords[field][0] ?? field, text)];
}
