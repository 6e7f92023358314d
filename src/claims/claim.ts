import type { Figure } from '../core/quantities/reading.ts';

/** A place in the report's text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A figure as the report writes it: 2189个, 64.73%. */
export interface ClaimFigure {
  readonly figure: Figure;
  /** 约, 近, 左右: meant roughly. */
  readonly isRough: boolean;
  readonly text: string;
  readonly span: Span;
}

/**
 * Why a figure cannot be held to equal the station's whole: it is of another time (`period`), of each
 * one or a change (`each`), planned (`plan`), beside the matter in brackets (`aside`), or its
 * sentence lists more things than we can tell apart (`list`).
 */
export type Doubt = 'period' | 'each' | 'plan' | 'aside' | 'list';

interface ClaimBase {
  /** The part of the text up to a full stop, semicolon or line end, as written. */
  readonly sentence: string;
  readonly doubt: Doubt | null;
}

/** What was done of a service: quantity, agreed quantity and rate, as far as the sentence gives them. */
export interface ServiceClaim extends ClaimBase {
  readonly topic: 'service';
  /** The words that say what the figure is of, blanks taken out: 电访, 个案接案, 专业小组. */
  readonly subject: string;
  /** Words of an earlier figure of the sentence that this one may go on from: 小组17个、86节. */
  readonly inherited: string | null;
  /** Services that the one figure adds up: 电访、探访406. Empty for a single one. */
  readonly joint: readonly string[];
  readonly area: string | null;
  /** The area is that of a heading or an earlier sentence, not of this one. */
  readonly isAreaCarried: boolean;
  /** Groups of people that the sentence, its line's label or its heading speaks of: 长者. */
  readonly groups: readonly string[];
  /** 其中: a part of the figure before it. */
  readonly isPart: boolean;
  readonly completed: ClaimFigure | null;
  readonly target: ClaimFigure | null;
  readonly rate: ClaimFigure | null;
}

export type StaffItem =
  | 'required'
  | 'present'
  | 'surplus'
  | 'shortfall'
  | 'stable-workers'
  | 'stable-rate'
  | 'required-workers'
  | 'experienced';

export type StaffGroup = 'all' | 'licensed' | 'unlicensed';

export interface StaffClaim extends ClaimBase {
  readonly topic: 'staff';
  readonly item: StaffItem;
  readonly who: StaffGroup;
  readonly figure: ClaimFigure;
}

export interface ScoreClaim extends ClaimBase {
  readonly topic: 'score';
  /** Null: the total. */
  readonly part: string | null;
  readonly figure: ClaimFigure;
}

export interface GradeClaim extends ClaimBase {
  readonly topic: 'grade';
  readonly grade: string;
  readonly span: Span;
}

interface FundsClaim extends ClaimBase {
  readonly topic: 'funds';
  readonly figure: ClaimFigure;
}

export type Claim = ServiceClaim | StaffClaim | ScoreClaim | GradeClaim | FundsClaim;
