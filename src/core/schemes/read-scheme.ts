import { fromNumber, type Rational } from '../quantities/rational.ts';
import type { GradeBand, Scheme, SchemePart, Veto } from './scheme.ts';

/**
 * A user's own scheme from JSON: `{ "id", "name", "source", "parts": [{ "name", "full", "aliases"?,
 * "parts"? }], "grades": [{ "name", "from" }], "vetoes"?: [{ "id", "source"?, "shortfall"?: { "mid",
 * "final" }, "workers"?: "all" | "licensed" }] }`. Marks and person-months are plain numbers; a veto
 * without a shortfall is asked of a person. Null where it is not one: no parts, a part without marks, bands that do not go down to 0.
 * Its status is always unconfirmed.
 */
export function readScheme(text: string): Scheme | null {
  const raw = parse(text);
  if (!raw || !isText(raw.id) || !isText(raw.name)) return null;
  const parts = readParts(raw.parts);
  const grades = readGrades(raw.grades);
  if (!parts || parts.length === 0 || !grades) return null;
  return {
    id: raw.id,
    name: raw.name,
    parts,
    grades,
    vetoes: listOf(raw.vetoes).flatMap(readVeto),
    source: isText(raw.source) ? raw.source : '',
    status: 'unconfirmed',
    scales: [100],
  };
}

type Raw = Readonly<Record<string, unknown>>;

function parse(text: string): Raw | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** Null where a part lacks its name or its marks. */
function readParts(raw: unknown): readonly SchemePart[] | null {
  const parts: SchemePart[] = [];
  for (const item of listOf(raw)) {
    const full = marksOf(item.full);
    const inner = item.parts === undefined ? [] : readParts(item.parts);
    if (!isText(item.name) || !full || !inner) return null;
    parts.push({
      id: isText(item.id) ? item.id : item.name,
      name: item.name,
      aliases: Array.isArray(item.aliases) ? item.aliases.filter(isText) : [],
      full,
      parts: inner,
    });
  }
  return parts;
}

function readVeto(raw: Raw): readonly Veto[] {
  if (!isText(raw.id)) return [];
  const { mid, final } = isRecord(raw.shortfall) ? raw.shortfall : {};
  return [
    {
      id: raw.id,
      source: isText(raw.source) ? raw.source : '',
      status: 'unconfirmed',
      ...(typeof mid === 'number' && typeof final === 'number'
        ? { shortfall: { mid, final } }
        : {}),
      ...(raw.workers === 'licensed' ? { workers: 'licensed' } : {}),
    },
  ];
}

const gradeIds = ['excellent', 'good', 'fair', 'poor'] as const;

/** Bands from the highest down, the last from 0. */
function readGrades(raw: unknown): readonly GradeBand[] | null {
  const bands: GradeBand[] = [];
  for (const [at, item] of listOf(raw).entries()) {
    const from = marksOf(item.from);
    const id = gradeIds[at];
    if (!isText(item.name) || !from || !id) return null;
    bands.push({ id, name: item.name, from });
  }
  const falls = bands.every(
    ({ from }, at) => at === 0 || isBelow(from, (bands[at - 1] as GradeBand).from),
  );
  return falls && bands.at(-1)?.from.n === 0n ? bands : null;
}

function isBelow(a: Rational, b: Rational): boolean {
  return a.n * b.d < b.n * a.d;
}

function marksOf(value: unknown): Rational | null {
  return typeof value === 'number' && value >= 0 ? fromNumber(value) : null;
}

function listOf(raw: unknown): readonly Raw[] {
  return Array.isArray(raw) ? raw.map((item) => (isRecord(item) ? item : {})) : [];
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
