import type { CellAddress } from '../cells/address.ts';
import type { Candidate, TableContext } from './candidate.ts';
import { projectEvidence } from './project-evidence.ts';
import { projectField, readProjectValue } from './project-fields.ts';
import { readPairs } from './read-pairs.ts';
import type { ProjectTable } from './table.ts';

/**
 * What is told of the project: pairs of label and value in one or more columns of pairs, under one
 * another, or in running lines (项目购买方：…；评估期：…). Of two pairs for one field the first
 * counts. Null where no pair is one of ours.
 */
export function recogniseProject(context: TableContext): Candidate<ProjectTable> | null {
  const pairs = readPairs(context);
  const fields: ProjectTable['fields'][number][] = [];
  const others: { label: string; text: string; cell: CellAddress }[] = [];
  for (const pair of pairs) {
    const field = projectField(pair.label);
    if (field === null || fields.some((known) => known.field === field)) {
      others.push({ label: pair.label, text: pair.text, cell: pair.cell });
    } else
      fields.push({ field, label: pair.label, text: pair.text, ...readProjectValue(field, pair) });
  }
  const evidence = projectEvidence(context, fields, others);
  if (fields.length === 0 || evidence.confidence <= 0) return null;
  const { structure, titles } = context;
  return {
    confidence: evidence.confidence,
    table: {
      kind: 'project',
      place: { sheet: structure.sheet, ...structure.range },
      why: evidence.why,
      title: titles.title,
      titlePeriod: titles.period,
      station: fields.find(({ field }) => field === 'station')?.text ?? titles.station,
      unknownColumns: [],
      fields,
      others,
    },
  };
}
