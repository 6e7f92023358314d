import { type CellAddress, type Range, rangeAround } from '../../cells/address.ts';
import type { ProjectField, ProjectTable } from '../facts/table.ts';
import type { Structure } from '../grid/structure.ts';
import type { Candidate, TableContext } from '../reading/candidate.ts';
import { readTitles, type Titles, titleLines } from '../reading/read-titles.ts';
import type { TableReader } from '../reading/table-reader.ts';
import { asTaught } from '../taught/as-taught.ts';
import { ofTheYear } from './of-the-year.ts';
import { projectEvidence } from './project-evidence.ts';
import { isPairHead, type Pair, projectField, projectFields } from './project-fields.ts';
import { mayTellProject, readPairs } from './read-pairs.ts';
import { readTextLines } from './read-text-lines.ts';
import { stationField } from './station-field.ts';

/** Longer tables are no forms. */
const longestForm = 150;

/** A form has no more pairs than so many for each that tells something of ours. */
const mostOthers = 6;

/**
 * What is told of the project: pairs of label and value in one or more columns of pairs, under one
 * another, or in running lines (项目购买方：…；评估期：…). Of two pairs for one field the first
 * counts. Null where no pair is one of ours.
 */
export function recogniseProject(context: TableContext): Candidate<ProjectTable> | null {
  const { reader, structure, titles } = context;
  if (structure.range.bottom - structure.range.top > longestForm) return null;
  if (!structure.taught && !reader.holdsText(mayTellProject)) return null;
  if (structure.taught) return projectIn(context);
  const { range, notes } = structure;
  return context.memory(recogniseProject, [range, structure.titles, notes, titles], () =>
    projectIn(context),
  );
}

function projectIn(context: TableContext): Candidate<ProjectTable> | null {
  const { reader, structure, titles } = context;
  const own = { ...structure, titles: [], notes: [] };
  const pairs = mayHold(reader, structure) ? readPairs({ reader, structure: own }) : [];
  const isOurs = (pair: Pair) => (pair.field ?? reader.words(projectField, pair.label)) !== null;
  if (!pairs.some(isOurs)) return null;
  const told = pairs.filter((pair) => projectFields(pair).length > 0);
  // Lines over a table or under it make no form of the table.
  if (told.length === 0 || (!structure.taught && told.length * mostOthers < pairs.length))
    return null;
  return projectOf(structure.sheet, structure.range, readPairs(context), titles);
}

/** A label of ours, or a line of label and value, stands in the structure. */
function mayHold(reader: TableReader, { range, taught }: Structure): boolean {
  if (taught) return true;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (reader.isBareNumber(row, column)) continue;
      if (reader.words(mayTellProject, reader.textAt(row, column))) return true;
    }
  }
  return false;
}

/**
 * A sheet's project tables from all its parts: the structures that are pairs of ours, and running text
 * outside of other tables. Sections of one form are one table; a field told again begins another.
 */
export function joinProjects(
  reader: TableReader,
  parts: readonly Structure[],
  others: readonly Structure[],
): readonly Candidate<ProjectTable>[] {
  const texts = readTextLines(
    reader,
    [...others.map(({ range }) => range), ...parts.flatMap(wholeOf)],
    others.flatMap(linesOf),
  );
  const pieces = [
    ...parts.map((structure) => ({
      structure,
      range: structure.range,
      pairs: readPairs({ reader, structure }),
    })),
    ...(texts ? [{ structure: null, ...texts }] : []),
  ];
  const forms: Form[] = [];
  for (const piece of pieces) {
    const told = piece.pairs.flatMap((pair) => projectFields(pair).map(({ field }) => field));
    const last = forms.at(-1);
    if (last && !told.some((field) => last.told.includes(field))) {
      forms[forms.length - 1] = joinedForm(last, piece, told);
    } else forms.push({ ...piece, told, taught: taughtIn(piece.structure) });
  }
  return forms.flatMap(({ structure, taught, range, pairs }) => {
    const lines = structure ? titleLines(structure, []) : [];
    const titles = readTitles(reader, lines.length > 0 ? lines : linesAbove(reader, range));
    const candidate = projectOf(reader.sheet.name, range, pairs, titles);
    return (candidate && taught ? asTaught(candidate, taught) : candidate) ?? [];
  });
}

/** The first texts of the rows above running text, or above pairs without a title. */
function linesAbove(reader: TableReader, { top, left, right }: Range): readonly string[] {
  const rows = Array.from({ length: Math.min(top, 4) }, (_, at) => top - Math.min(top, 4) + at);
  return rows.flatMap((row) => {
    for (let column = left; column <= right; column++) {
      const text = reader.textAt(row, column);
      if (text !== '') return [text];
    }
    return [];
  });
}

interface Form {
  readonly structure: Structure | null;
  readonly range: Range;
  readonly pairs: readonly Pair[];
  readonly told: readonly ProjectField[];
  /** The piece whose labels a person taught. */
  readonly taught: Structure | null;
}

function taughtIn(structure: Structure | null): Structure | null {
  return structure?.taught ? structure : null;
}

function joinedForm(
  form: Form,
  piece: Omit<Form, 'told' | 'taught'>,
  told: readonly ProjectField[],
): Form {
  return {
    structure: form.structure ?? piece.structure,
    taught: form.taught ?? taughtIn(piece.structure),
    range: rangeAround(form.range, piece.range),
    pairs: [...form.pairs, ...piece.pairs],
    told: [...form.told, ...told],
  };
}

/** A structure's range and the cells of its titles and notes. */
function wholeOf(structure: Structure): readonly Range[] {
  return [structure.range, ...linesOf(structure)];
}

function linesOf({ titles, notes }: Structure): readonly Range[] {
  return [...titles, ...notes].map(({ place }) => ({
    top: place.row,
    bottom: place.row,
    left: place.column,
    right: place.column,
  }));
}

/**
 * Behind 实有社工 | 7人, 持证社工 | 5人 are those who are there, not those asked for. Of heads over their
 * values the list says what is agreed.
 */
function isOfThosePresent({ label, cell }: Pair, before: Pair | undefined): boolean {
  return (
    before?.cell.row === cell.row &&
    cell.column - before.cell.column > 1 &&
    /^(?:其中[:：]?)?(?:持证|专业)/u.test(label.trim()) &&
    /^(?:实有|实际|实配|现有|目前|在岗|在职|到岗|已配)/u.test(before.label.trim())
  );
}

function projectOf(
  sheet: string,
  range: Range,
  pairs: readonly Pair[],
  titles: Titles,
): Candidate<ProjectTable> | null {
  const fields: ProjectTable['fields'][number][] = [];
  const others: { label: string; text: string; cell: CellAddress }[] = [];
  const read = pairs
    .filter(({ label, text }) => !isPairHead(label, text))
    .map((pair, at, all) => ({
      pair,
      own: isOfThosePresent(pair, all[at - 1]) ? [] : projectFields(pair),
    }));
  const all = read.flatMap(({ own }) => own);
  const station = stationField(all);
  if (station && !all.includes(station)) fields.push(station);
  for (const { pair, own } of read) {
    const told = own.filter(
      (one) =>
        !fields.some(({ field }) => field === one.field) &&
        (one.field === 'station' ? one === station : (ofTheYear(all, one.field) ?? one) === one),
    );
    fields.push(...told);
    if (told.length === 0) others.push({ label: pair.label, text: pair.text, cell: pair.cell });
  }
  const evidence = projectEvidence(range, titles, fields, others);
  const isTaught = pairs.some(({ field }) => field !== undefined);
  if (fields.length === 0 || (!isTaught && evidence.confidence <= 0)) return null;
  return {
    confidence: evidence.confidence,
    table: {
      kind: 'project',
      place: { sheet, ...range },
      why: evidence.why,
      title: titles.title,
      titlePeriod: titles.period,
      station: fields.find(({ field }) => field === 'station')?.text ?? titles.station,
      ...(titles.stage !== null && { titleStage: titles.stage }),
      unknownColumns: [],
      fields,
      others,
    },
  };
}
