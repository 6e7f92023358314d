import type { ExpectedItem } from '../expected.ts';
import type { Random } from '../random.ts';
import { wide } from '../style.ts';
import { moreLevels } from './more-levels.ts';
import type { Plan } from './performance-plan.ts';
import { type ItemFact, type LevelFact, levelFacts, textFacts } from './performance-words.ts';

/** A third-level indicator with what its cells say. */
export interface Row {
  /** In columns of their own, where the table has them. */
  readonly bound: string;
  readonly unit: string;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target: string;
  readonly completed: string;
  readonly items: readonly ExpectedItem[];
  readonly full: number;
  readonly score: number;
}

export function makeRows({ random, weight, columns, more }: Plan): readonly Row[] {
  const numbered = (level: number, at: number, name: string) =>
    `${more?.numbering(level, at) ?? ''}${name}`;
  return (more ? moreLevels : levelFacts).flatMap(({ name, marks, seconds }: LevelFact, outer) =>
    seconds.flatMap((second, middle) => {
      const thirds = random.sample(second.thirds, random.integer(1, second.thirds.length));
      return thirds.map((third, inner): Row => {
        const full = random.pick([5, 8, 10, 15]);
        const levels = {
          level1: numbered(0, outer, weight(name, marks)),
          level2: numbered(1, middle, second.name),
          level3: numbered(2, inner, third.name),
        };
        const base = { ...levels, bound: '', unit: '' };
        if (third.items.length === 0) {
          const [target, completed] = random.pick(textFacts);
          return { ...base, bound: '定性', target, completed, items: [], full, score: full };
        }
        const cells = columns.includes('unit')
          ? writeApart(random, random.pick(third.items))
          : writeItems(
              random,
              third.items.map((item) => withBound(item, more?.boundWords)),
            );
        return { ...base, ...cells, full, score: random.chance(0.8) ? full : full - 1 };
      });
    }),
  );
}

interface Figures {
  readonly target: number;
  readonly completed: number;
}

function drawFigures(random: Random, unit: string): Figures {
  const target = unit === '%' ? random.integer(80, 99) : random.integer(2, 400);
  return {
    target,
    completed: Math.max(1, target + random.integer(-2, unit === '%' ? 1 : 60)),
  };
}

function itemOf(
  { name, unit, bound }: ItemFact,
  { target, completed }: Figures,
  isNamed: boolean,
): ExpectedItem {
  const scale = unit === '%' ? 0.01 : unit === '万元' ? 10_000 : 1;
  return {
    name: isNamed ? name : null,
    target: target * scale,
    completed: completed * scale,
    met: isMost(bound) ? completed <= target : completed >= target,
  };
}

function isMost(bound: string): boolean {
  return /^(?:不超过|≤|不高于|以内|以下)$/u.test(bound);
}

/** The item with the bound as this table says it. */
function withBound(
  item: ItemFact,
  words: { readonly least: string; readonly most: string } | undefined,
): ItemFact {
  if (!words || item.bound === '') return item;
  return { ...item, bound: isMost(item.bound) ? words.most : words.least };
}

/** 不少于20场, 90%以上. */
function bounded(bound: string, text: string): string {
  return /^(?:及?以上|以内|以下)$/u.test(bound) ? `${text}${bound}` : `${bound}${text}`;
}

/** The bound and the unit stand in columns of their own, figures alone in theirs. */
function writeApart(random: Random, fact: ItemFact) {
  const figures = drawFigures(random, fact.unit);
  const bound = isMost(fact.bound) ? '≤' : random.pick(['≥', '≥', '=']);
  return {
    bound,
    unit: fact.unit,
    target: String(figures.target),
    completed: String(figures.completed),
    items: [
      bound === '='
        ? { ...itemOf(fact, figures, false), met: figures.completed >= figures.target }
        : itemOf({ ...fact, bound }, figures, false),
    ],
  };
}

/** One figure, or several as one list: numbered, by lines or by signs. */
function writeItems(
  random: Random,
  facts: readonly ItemFact[],
): Pick<Row, 'target' | 'completed' | 'items'> {
  const taken = random.chance(0.4) ? facts.slice(0, 1) : random.sample(facts, facts.length);
  const figures = taken.map((fact) => ({ ...fact, ...drawFigures(random, fact.unit) }));
  const isNamed = figures.length > 1 || random.chance(0.5);
  const write = random.pick(lists);
  const isWide = random.chance(0.1);
  const saysUnit = figures.length > 1 || random.chance(0.85);
  const text = (parts: readonly string[]) => {
    const joined = parts.length === 1 ? (parts[0] ?? '') : write(parts);
    return isWide ? wide(joined) : joined;
  };
  const order = random.chance(0.3) ? [...figures].reverse() : figures;
  const unitOf = (unit: string) => (saysUnit || unit === '%' || unit === '万元' ? unit : '');
  return {
    target: text(
      figures.map(
        ({ name, unit, bound, target }) =>
          `${isNamed ? name : ''}${bounded(bound, `${target}${unit}`)}`,
      ),
    ),
    completed: text(
      order.map(({ name, unit, completed }) => `${isNamed ? name : ''}${completed}${unitOf(unit)}`),
    ),
    items: figures.map((figure) => itemOf(figure, figure, isNamed)),
  };
}

const lists: readonly ((parts: readonly string[]) => string)[] = [
  (parts) => parts.map((part, at) => `${at + 1}.${part}；`).join('\n'),
  (parts) => parts.map((part, at) => `${at + 1}、${part}`).join('\n'),
  (parts) => parts.map((part, at) => `（${at + 1}）${part}`).join('；'),
  (parts) => parts.map((part, at) => `${'①②③④⑤⑥'[at] ?? ''}${part}`).join(''),
  (parts) => parts.join('；'),
  (parts) => `${parts.join('、')}。`,
  (parts) => parts.join('，'),
  (parts) => parts.join('\n'),
];
