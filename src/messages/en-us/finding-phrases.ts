import type { Facts } from '../facts.ts';
import { vetoes } from './vetoes.ts';

/** Sentences without their empty parts, each with a capital and a full stop. */
export function sentencesOf(...parts: readonly string[]): string {
  const kept = parts
    .map((part) =>
      part
        .replace(/ +(?=[,.;:)]|$)/g, '')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
  return kept.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`).join(' ');
}

/** Nothing where the datum is lacking. */
export function clause(before: string, text: string | null, after = ''): string {
  return text === null ? '' : `${before}${text}${after}`;
}

export function opt(text: string | null): string {
  return text === null ? ' ' : ` ${text} `;
}

export function subject(f: Facts): string {
  const names = [f.text('name') ?? f.text('part'), f.text('measure'), f.text('area')];
  const place = [...names, f.text('worker'), f.text('label')].filter((name) => name !== null);
  return place.length === 0 ? '' : `${place.join(' ')}: `;
}

export function who(f: Facts): string {
  return `${f.text('worker') ?? 'This worker'} `;
}

export function quotient(f: Facts): string {
  const [completed, target] = [f.text('completed'), f.text('target')];
  return completed === null || target === null ? 'it comes to ' : `${completed} ÷ ${target} is `;
}

export function stableQuotient(f: Facts): string {
  const [stable, required] = [f.text('stableWorkers'), f.text('requiredWorkers')];
  if (stable === null || required === null) return 'it comes to ';
  return `${stable} stable workers ÷ ${required} required is `;
}

export function stableHeads(f: Facts): string {
  const [stable, required] = [f.text('stableWorkers'), f.text('requiredWorkers')];
  return stable === null || required === null
    ? ''
    : ` (${stable} stable workers, ${required} required)`;
}

export function areas(f: Facts): string {
  const count = f.list('parts').length;
  return count === 0 ? 'the areas' : `the ${count} areas`;
}

export function addends(f: Facts): string {
  const parts = f.list('parts');
  return parts.length < 2 ? '' : ` (${parts.join(' + ')})`;
}

export function listed(f: Facts): string {
  const parts = f.list('parts');
  return parts.length < 2 ? '' : ` (${parts.join(', ')})`;
}

/** A sum of months or rows, none of areas. */
export function isListSum(f: Facts): boolean {
  return f.text('over') !== null;
}

/** 入户走访: the sum says 610; its periods add up to 620 (150 + 140 + 160 + 170): 10 too low, or some are too high */
export function listSum(f: Facts): string {
  if (f.text('over') === 'part') return partSum(f);
  const quantity = f.text('quantity') === 'target' ? ' of the targets' : '';
  const parts = sumParts[f.text('over') ?? ''] ?? 'the rows';
  const size = f.text('difference')?.replace('-', '') ?? '';
  const off =
    f.sign('difference') === -1
      ? `${size} too low, or some are too high`
      : `${size} too high, or some are too low`;
  return `${subject(f)}the sum${quantity} says ${f.stated ?? ''}; ${parts} add up to ${f.expected ?? ''}${addends(f)}: ${off}`;
}

const sumParts: Readonly<Record<string, string>> = {
  spans: 'its periods',
  stations: 'the stations',
};

/** 其中：低保对象：61 of the part, 52 of the whole */
function partSum(f: Facts): string {
  const quantity = f.text('quantity') === 'target' ? 'target' : 'completed';
  return `${subject(f)}${quantity} ${f.stated ?? ''} is more than the ${f.expected ?? ''} of “${f.text('whole') ?? ''}”, of which it is a part: one of the two is wrong`;
}

/** Both ways out of a total that its areas contradict. */
export function waysOut(f: Facts): string {
  const size = f.text('difference')?.replace('-', '') ?? null;
  if (size === null) return '';
  return f.sign('difference') === -1
    ? `: the total is ${size} too low, or areas reported ${size} too many`
    : `: the total is ${size} too high, or areas are short by ${size}`;
}

export function reckonedWith(f: Facts): string {
  const rate = f.percent('rate');
  return rate === null ? '' : `; the rate ${rate} was reckoned with ${f.stated ?? ''}`;
}

export function nearest(f: Facts): string {
  const near = f.records('nearest').flatMap((one) => {
    const [target, rate] = [one.text('target'), one.percent('rate')];
    return target === null || rate === null ? [] : [`a target of ${target} gives ${rate}`];
  });
  return near.length === 0 ? '' : ` (${near.join(', ')})`;
}

export function subtotalName(f: Facts): string {
  const label = f.text('label');
  if (label !== null) return label;
  return f.text('of') === 'experienced' ? 'the subtotal of experienced months' : 'the subtotal';
}

export function vetoName(f: Facts): string {
  const id = f.text('veto');
  return (id === null ? undefined : vetoes.names[id]) ?? 'veto';
}

/** By how much, or what a person answered. */
export function shortfall(f: Facts): string {
  const [short, threshold, monthly] = [
    f.text('short'),
    f.text('threshold'),
    f.text('monthlyShort'),
  ];
  const share = f.percent('share');
  if (share !== null) return `: ${share} of all spending (vetoed under${opt(f.percent('least'))})`;
  if (short === null) return clause(' (', f.text('reason'), ')');
  const net = `: short by ${short} person-months${clause(' (vetoed from ', threshold, ')')}`;
  return monthly === null || monthly === short ? net : `${net}, months alone by ${monthly}`;
}

export function lacking(f: Facts): string {
  const kinds = f
    .list('lacking')
    .map((kind) => (kind === 'wages' ? 'wages paid' : 'insurance paid'));
  return kinds.length === 0 ? 'insurance or wages paid' : kinds.join(' and ');
}

/** The report says "打出热线超过3382条" */
export function reportSays(f: Facts): string {
  return `the report says "${f.text('quote') ?? f.stated ?? ''}"`;
}

const staffItems: Readonly<Record<string, string>> = {
  required: 'person-months required',
  present: 'person-months present',
  surplus: 'the surplus of person-months',
  shortfall: 'the shortfall of person-months',
  'stable-workers': 'workers who stayed',
};

const staffGroups: Readonly<Record<string, string>> = {
  all: 'all workers',
  licensed: 'licensed workers',
  unlicensed: 'unlicensed workers',
};

/** What the workbook calls that which a report's figure is of, up to the figure. */
export function claimOf(f: Facts): string {
  const of = f.text('of') ?? '';
  const name = [f.text('name'), f.text('measure'), f.text('area')].filter(Boolean).join(' ');
  const item = staffItems[of];
  if (item !== undefined) {
    return `by the roster, ${item} (${staffGroups[f.text('who') ?? ''] ?? ''}):`;
  }
  if (of === 'total') return 'the total score is';
  if (of === 'part') return `the score of ${name} is`;
  if (of === 'grade') return 'by the scores the grade is';
  if (of === 'joint') return `${name} add up to`;
  if (of === 'target') return `the target of ${name} is`;
  return of === 'completed' ? `the completed quantity of ${name} is` : `${name}: `;
}

/** Two figures of which one cannot be: a part over its whole, two figures of one thing. */
export function partOrWhole(f: Facts): string {
  const other = f.text('other') ?? '';
  switch (f.text('of')) {
    case 'clash':
      return `${reportSays(f)} and "${other}" in another place`;
    case 'part':
      return `${reportSays(f)}, more than "${other}" that it is a part of`;
    default:
      return `${reportSays(f)}, more than the ${f.expected ?? ''}${addends(f)} that ${f.text('name') ?? ''} ${clause('of ', f.text('area'), ' ')}add up to`;
  }
}

const bounds: Readonly<Record<string, string>> = {
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'less than ',
};

/** the target is at least 500000 */
export function targetOf(f: Facts): string {
  return `the target is ${bounds[f.text('bound') ?? ''] ?? ''}${f.expected ?? ''}${unitOf(f)}`.trimEnd();
}

/** Behind a figure that is no percentage, which is printed with its sign. */
function unitOf(f: Facts): string {
  const unit = f.text('unit');
  return f.expected && unit !== null && unit !== '%' ? ` ${unit}` : '';
}

/** What the workbook shows against an item's text. */
export function contradiction(f: Facts): string {
  const lines = f
    .records('lines')
    .map((line) => `${line.text('name')} ${line.percent('deviation')}`);
  if (f.text('kind') === 'deviation')
    return `the text says within ${f.percent('limit')}, but these lines of the budget deviate by more: ${lines.join(', ')}`;
  const source =
    f.text('kind') === 'execution'
      ? 'the execution rate of the budget table'
      : f.text('measure') === 'rate'
        ? 'the result of the survey'
        : 'the mean of the survey';
  const [from, to] = [f.percent('from'), f.percent('to')];
  return `the text says ${f.stated ?? ''}; ${source} is ${from === to ? (from ?? '') : `${from} to ${to}`}`;
}

export function cellName(f: Facts): string {
  const names = [f.text('name'), f.text('label')].filter((name) => name !== null);
  return names.length === 0 ? '' : `${names.join(' ')}: `;
}

export function places(f: Facts, count: string): string {
  return f.sign(count) === null || f.text(count) === '1' ? '' : ` (${f.text(count)} cells)`;
}

export function others(f: Facts, count: string, before: string, after: string): string {
  const text = f.text(count);
  return text === null || text === '0' ? '' : `${before}${text}${after}`;
}

export function moreThanOne(f: Facts, count: string, before: string, after: string): string {
  return f.text(count) === '1' ? '' : others(f, count, before, after);
}

export function leftOut(f: Facts): string {
  const parts = f.list('parts');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

export function elsewhere(f: Facts): string {
  return clause('in ', f.text('other')) || 'elsewhere';
}

export function period(text: string | null): string {
  return (text ?? '').replace('..', ' to ');
}

export function workersDiffer(f: Facts): string {
  const area = clause('', f.text('area'), ': ');
  switch (f.text('of')) {
    case 'required':
      return `The agreement's workers are ${f.stated ?? ''} here and ${f.expected ?? ''} ${elsewhere(f)}`;
    case 'licensed':
      return `The agreement's licensed workers are ${f.stated ?? ''} here and ${f.expected ?? ''} ${elsewhere(f)}`;
    case 'heads':
    case 'licensedHeads': {
      const workers = f.text('of') === 'heads' ? 'workers' : 'licensed workers';
      return `${f.stated ?? ''} ${workers} are told as present${monthName(f)}; the roster's marks make ${f.expected ?? ''}`;
    }
    default:
      return `${area}${f.stated ?? ''} workers put in; the roster has ${f.expected ?? ''} on post${monthName(f)}`;
  }
}

/** A roster may head its months by bare numbers. */
function monthName(f: Facts): string {
  return clause(' in ', f.text('month')).replace(/^ in (\d{1,2})$/, ' in month $1');
}
