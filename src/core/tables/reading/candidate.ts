import type { Reason, Table } from '../facts/table.ts';
import type { Structure } from '../grid/structure.ts';
import type { Memory } from './memory.ts';
import type { Titles } from './read-titles.ts';
import type { TableReader } from './table-reader.ts';

/** A structure with what stands around it. */
export interface TableContext {
  readonly reader: TableReader;
  readonly structure: Structure;
  readonly titles: Titles;
  /** Another sheet or line of the workbook speaks of a station. */
  readonly isStationBook: boolean;
  /** What structures of the sheet were found to tell. */
  readonly memory: Memory;
}

type Unkeyed<T> = T extends Table ? Omit<T, 'key' | 'confidence' | 'isSure'> : never;

/** A table as one recogniser would have it; the best one of a structure wins. */
export interface Candidate<T extends Table = Table> {
  readonly table: Unkeyed<T>;
  /** 0 to 1. */
  readonly confidence: number;
  /** Its `factCount`, where that is told already. */
  readonly facts?: number;
}

/** Points for and against, with their reasons, added up to a confidence between 0 and 1. */
export interface Evidence {
  readonly confidence: number;
  readonly why: readonly Reason[];
}

export interface Point {
  readonly code: string;
  readonly points: number;
  readonly words: readonly string[];
}

export function weigh(points: readonly Point[]): Evidence {
  const real = points.filter((point) => point.points !== 0);
  const sum = real.reduce((total, point) => total + point.points, 0);
  return {
    confidence: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100,
    why: real.map(({ code, words }) => ({ code, words: words.slice(0, 8) })),
  };
}
