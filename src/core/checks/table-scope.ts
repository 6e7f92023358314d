import type { Project } from '../project/project.ts';
import { readStage } from '../project/stage-words.ts';
import type { Period } from '../quantities/period.ts';
import type { Table } from '../tables/facts/table.ts';
import { holdsWord } from '../tables/words/match-words.ts';
import { foldText } from '../tables/words/normalise-label.ts';
import { planWords, scopeInNumberPattern, scopePattern } from '../tables/words/vocabulary-cross.ts';

/** What a table's figures are of besides what its headings say, by its title and its sheet's name. */
interface Scope {
  readonly period: Period | null;
  readonly stage: string | null;
  readonly isPlan: boolean;
  /** Months, quarters, years and areas named, in one text. */
  readonly parts: string;
}

/**
 * Whether two tables speak of the same time, stage and place, as far as they say: a mid-term list
 * beside a final one, a month beside the whole, a plan beside what was done do not. A table without
 * a period or a stage of its own is of the project's.
 */
export function isSameScope(a: Table, b: Table, { evaluationPeriod, stage }: Project): boolean {
  const evaluation = evaluationPeriod?.value ?? null;
  const [one, other] = [scopeOf(a), scopeOf(b)];
  return (
    isSamePeriod(one.period ?? evaluation, other.period ?? evaluation) &&
    (one.stage ?? stage?.value) === (other.stage ?? stage?.value) &&
    one.isPlan === other.isPlan &&
    one.parts === other.parts
  );
}

/** Two periods of which one is not known may be the same. */
function isSamePeriod(a: Period | null, b: Period | null): boolean {
  return a === null || b === null || periodText(a) === periodText(b);
}

/** `2023-07-01..2023-11-30` */
export function periodText({ from, to }: Period): string {
  return [from, to]
    .map(({ year, month, day }) => [String(year).padStart(4, '0'), two(month), two(day)].join('-'))
    .join('..');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A title's months are its period where it tells one. */
function scopeOf({ title, titlePeriod, place }: Table): Scope {
  const name = foldText(place.sheet);
  const text = `${name} ${foldText(title ?? '')}`;
  const parts = scopesIn(titlePeriod ? name : text);
  return {
    period: titlePeriod,
    stage: readStage(text),
    isPlan: holdsWord(text, planWords),
    parts: [...new Set(parts)].sort().join(' '),
  };
}

function scopesIn(text: string): readonly string[] {
  const anywhere = new RegExp(scopePattern, 'y');
  const inNumber = new RegExp(scopeInNumberPattern, 'y');
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const pattern = /\d/.test(text.charAt(at - 1)) ? inNumber : anywhere;
    pattern.lastIndex = at;
    const scope = pattern.exec(text)?.[0];
    if (scope !== undefined) found.push(scope);
    at += scope?.length ?? 1;
  }
  return found;
}
