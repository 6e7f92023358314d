import type { Range } from '../../cells/address.ts';
import type { Heading, Headings, Structure, TextLine } from '../grid/structure.ts';
import type { Block } from '../layout/block.ts';
import type { Area } from '../layout/layout-view.ts';

/** A table before its header and labels are told. */
export interface Draft {
  readonly shape: Structure['shape'];
  readonly range: Range;
  readonly outer: Heading | null;
  readonly titles: readonly TextLine[];
  readonly headings: () => Headings;
}

/** One as the blocks of a layout make it. */
interface LaidOut extends Omit<Draft, 'headings'> {
  readonly columnHeadings: readonly Heading[];
  readonly rowHeadings: readonly Heading[];
}

export interface Drafts<Table = Draft> {
  readonly tables: readonly Table[];
  /** Lines that no table follows. */
  readonly rest: readonly TextLine[];
}

interface Pending {
  readonly lines: readonly TextLine[];
  readonly banners: readonly Heading[];
  readonly side: Heading | null;
}

const nothing: Pending = { lines: [], banners: [], side: null };

/**
 * Joins the blocks of a layout to tables. A banner or text is a title of the table beneath it; rows
 * without a header of their own go on with the table above them, and so do a few rows with one label
 * each at its end (a rate, a grade). Labels with their values beneath them that are said again beside
 * one label at the left after another (个案 | 目标 | 完成, 小组 | 目标 | 完成) are one table.
 */
export function draftTables(blocks: readonly Block[]): Drafts<LaidOut> {
  const tables: LaidOut[] = [];
  let pending = nothing;
  for (const block of blocks) {
    const last = tables.at(-1);
    if (block.depth > 0) {
      if (last) tables[tables.length - 1] = withLabels(last, block);
    } else if (block.kind === 'banner' || block.kind === 'text') {
      pending = withLine(pending, block);
    } else if (block.kind === 'side') {
      pending = { ...pending, side: block.rowLabels.map(headingOf)[0] ?? null };
    } else if (last && saysAgain(last, block, pending)) {
      tables[tables.length - 1] = withSides(last, block, pending);
      pending = nothing;
    } else if (last && goesOn(last, block, pending)) {
      tables[tables.length - 1] = joined(last, block, pending);
      pending = nothing;
    } else {
      tables.push(newDraft(block, pending, last));
      pending = nothing;
    }
  }
  const last = tables.at(-1);
  if (last) {
    tables[tables.length - 1] = {
      ...last,
      columnHeadings: [...last.columnHeadings, ...pending.banners],
    };
  }
  return { tables, rest: pending.lines };
}

function withLine(pending: Pending, block: Block): Pending {
  const { range, columnLabels } = block;
  const lines = (block.texts ?? columnLabels).map(({ top, left, text }) => ({
    place: { row: top, column: left },
    text,
  }));
  const isWide = columnLabels.some(({ left, right }) => right > left);
  return {
    ...pending,
    lines: [...pending.lines, ...lines],
    banners:
      isWide || range.left === range.right
        ? [...pending.banners, ...columnLabels.map(headingOf)]
        : pending.banners,
  };
}

function goesOn(last: LaidOut, block: Block, pending: Pending): boolean {
  const { range } = block;
  if (pending.side || last.shape !== 'columns' || block.kind === 'columns') return false;
  if (last.range.left !== range.left || last.range.right !== range.right) return false;
  if (block.kind === 'rows') return true;
  const isShort =
    range.bottom - range.top < 4 && range.bottom - range.top < range.top - last.range.top;
  return isShort && block.rowLabels.every(({ left }) => left === range.left);
}

/** Right under a block beside a label stands one with the same labels, beside the next label. */
function saysAgain(last: LaidOut, block: Block, { side, lines }: Pending): boolean {
  const { columnLabels, range } = block;
  if (!side || lines.length > 0 || columnLabels.length === 0) return false;
  if (block.kind !== 'pairs' || last.shape !== 'pairs') return false;
  const before = last.rowHeadings.find(
    ({ place }) => place.left === side.place.left && place.bottom === last.range.bottom,
  );
  if (!before || before.place.right !== side.place.right || last.range.bottom + 1 !== range.top)
    return false;
  const labels = last.columnHeadings.filter(({ place }) => place.top >= before.place.top);
  return (
    labels.length === columnLabels.length &&
    labels.every(({ text }, at) => text === columnLabels[at]?.text)
  );
}

function withSides(last: LaidOut, block: Block, { side }: Pending): LaidOut {
  const labelled = withLabels(last, block);
  const { left } = side?.place ?? last.range;
  return {
    ...labelled,
    outer: null,
    range: { ...last.range, left, bottom: block.range.bottom },
    rowHeadings: side ? [...labelled.rowHeadings, side] : labelled.rowHeadings,
  };
}

function joined(last: LaidOut, block: Block, pending: Pending): LaidOut {
  return {
    ...withLabels(last, block),
    range: { ...last.range, bottom: block.range.bottom },
    columnHeadings: [
      ...last.columnHeadings,
      ...pending.banners,
      ...block.columnLabels.map(headingOf),
    ],
  };
}

function withLabels(draft: LaidOut, block: Block): LaidOut {
  return {
    ...draft,
    columnHeadings: [...draft.columnHeadings, ...block.columnLabels.map(headingOf)],
    rowHeadings: [...draft.rowHeadings, ...block.rowLabels.map(headingOf)],
  };
}

function newDraft(block: Block, pending: Pending, last: LaidOut | undefined): LaidOut {
  const isWithin =
    pending.side === null && last?.outer && last.outer.place.bottom >= block.range.bottom;
  const outer = isWithin ? last.outer : pending.side;
  return {
    shape: block.kind === 'columns' || block.kind === 'rows' ? block.kind : 'pairs',
    range: block.range,
    outer,
    titles: pending.lines,
    columnHeadings: [...pending.banners, ...block.columnLabels.map(headingOf)],
    rowHeadings: [...(pending.side ? [pending.side] : []), ...block.rowLabels.map(headingOf)],
  };
}

function headingOf({ top, left, bottom, right, text }: Area): Heading {
  return { place: { top, left, bottom, right }, text };
}
