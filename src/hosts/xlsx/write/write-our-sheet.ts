import type { Renamed } from '../../../core/cells/sheet-references.ts';
import type { OurMark } from '../../../core/cells/snapshot.ts';
import type { SheetChart } from '../../../plan/sheet-plan.ts';
import { encodeOurMark } from '../package/our-mark.ts';
import { partTypes } from '../package/part-types.ts';
import type { Dialect } from '../xml/dialect.ts';
import { chartXml } from './chart-xml.ts';
import { drawingXml } from './drawing-xml.ts';
import type { PlacedSheet } from './our-sheets.ts';
import { ownedParts, removeParts } from './owned-parts.ts';
import type { PackageDraft } from './package-draft.ts';
import { type NewRelationship, setRelationships } from './relationship-edit.ts';
import { sheetExtent } from './sheet-extent.ts';
import { sheetXml } from './sheet-xml.ts';
import type { StyleTable } from './style-table.ts';

export interface WritingSurroundings {
  readonly draft: PackageDraft;
  readonly dialect: Dialect;
  readonly styles: StyleTable;
  readonly renamed: Renamed;
  readonly stamp: string | undefined;
}

export interface WrittenSheet {
  readonly part: string;
  /** Content types of all its parts. */
  readonly types: ReadonlyMap<string, string>;
  /** Parts that it had and has no more. */
  readonly removed: readonly string[];
}

/** Writes a sheet of ours with all that belongs to it, in the parts that it had as far as they go. */
export function writeOurSheet(placed: PlacedSheet, around: WritingSurroundings): WrittenSheet {
  const { draft, dialect } = around;
  const { plan, name, existing } = placed;
  const folder = workbookFolder(draft);
  const owned = existing ? ownedParts(draft, existing.part) : new Set<string>();
  const isSelected = existing !== null && wasSelected(draft.text(existing.part));
  const reuse = (part: string, kind: string) => ownedTargets(draft, part, kind, owned);
  const [oldMark] = existing ? reuse(existing.part, 'customProperty') : [];
  const [oldDrawing] = existing ? reuse(existing.part, 'drawing') : [];
  const oldCharts = oldDrawing === undefined ? [] : reuse(oldDrawing, 'chart');
  removeParts(draft, owned);

  const types = new Map<string, string>();
  const write = (part: string, type: string, content: string | Uint8Array) => {
    draft.set(part, content);
    types.set(part, type);
  };
  const part = existing?.part ?? draft.freeName(`${folder}worksheets/sheet`, '.xml');
  // Taken now, so that the next free name is another one.
  draft.set(part, '');
  const relationships: NewRelationship[] = [];
  if (!plan.isUsers) {
    const mark = oldMark ?? draft.freeName(`${folder}customProperty`, '.bin');
    write(mark, partTypes.customProperty, encodeOurMark(markOf(placed, around.stamp)));
    relationships.push(relation('rId1', 'customProperty', mark, dialect));
  }
  const charts = plan.charts ?? [];
  if (charts.length > 0) {
    const drawing = oldDrawing ?? draft.freeName(`${folder}drawings/drawing`, '.xml');
    relationships.push(relation('rId2', 'drawing', drawing, dialect));
    draft.set(drawing, '');
    const chartParts = charts.map((chart, at) => {
      const chartPart = oldCharts[at] ?? draft.freeName(`${folder}charts/chart`, '.xml');
      const source = chartSource(chart, name, around.renamed);
      write(chartPart, partTypes.chart, chartXml(chart, source, dialect));
      return relation(`rId${at + 1}`, 'chart', chartPart, dialect);
    });
    write(
      drawing,
      partTypes.drawing,
      drawingXml(
        charts,
        chartParts.map(({ id }) => id),
        dialect,
      ),
    );
    setRelationships(draft, drawing, chartParts);
  }
  const drawingId = charts.length > 0 ? 'rId2' : null;
  const xml = sheetXml(plan, {
    ...around,
    isSelected,
    markId: plan.isUsers ? null : 'rId1',
    drawingId,
  });
  write(part, partTypes.worksheet, xml);
  setRelationships(draft, part, relationships);
  return { part, types, removed: [...owned].filter((gone) => !draft.has(gone)) };
}

/** Where sheets, drawings and charts go: beside the workbook's part. */
function workbookFolder({ opened }: PackageDraft): string {
  const { workbookPart } = opened.parts;
  return workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
}

function ownedTargets(
  draft: PackageDraft,
  part: string,
  kind: string,
  owned: ReadonlySet<string>,
): readonly string[] {
  return draft
    .relationships(part)
    .filter((each) => each.kind === kind && owned.has(each.target))
    .map(({ target }) => target);
}

function wasSelected(text: string | null): boolean {
  const view = text === null ? null : /<(?:\w+:)?sheetView\b[^>]*>/.exec(text);
  return /\btabSelected\s*=\s*["'](?:1|true)["']/.test(view?.[0] ?? '');
}

function markOf({ plan }: PlacedSheet, stamp: string | undefined): OurMark {
  const { bottom, right } = sheetExtent(plan);
  const { rows, columns } = plan.size ?? { rows: bottom + 1, columns: right + 1 };
  return {
    key: plan.key,
    complete: true,
    rows,
    columns,
    ...(stamp === undefined ? {} : { stamp }),
  };
}

function chartSource(chart: SheetChart, own: string, renamed: Renamed): string {
  if (chart.sheet === undefined) return own;
  return renamed.get(chart.sheet.toLowerCase()) ?? chart.sheet;
}

function relation(id: string, kind: string, target: string, dialect: Dialect): NewRelationship {
  return { id, type: `${dialect.relationships}/${kind}`, target };
}
