import { type LayoutKind, surveyFigureRoles } from '../tables/facts/layout-roles.ts';
import {
  type LayoutColumn,
  placeholders,
  type RememberedLayout,
} from '../tables/words/remembered-layout.ts';
import type { LayoutFault } from './layout-fault.ts';

/** Why a form of known roles cannot be used: it could not be found again, or tells too little. */
export function layoutFaultOf(layout: RememberedLayout): LayoutFault | null {
  return anchorFault(layout) ?? lacksFault(layout);
}

/**
 * A form must be found again: by a heading of its own, by its place, by title or sheet and width, by
 * its labels, or (none of ours) by its sheet.
 */
function anchorFault(layout: RememberedLayout): LayoutFault | null {
  const { kind, sheet, range, columns, labels } = layout;
  const lost: LayoutFault = { code: 'lost', at: null, said: '' };
  if (kind === 'none' && (sheet !== undefined || range !== undefined)) return null;
  if (range !== undefined) {
    const isByLabels = labels.length > 0 && sheet !== undefined;
    return columns.length > 0 || isByLabels ? null : lost;
  }
  if (columns.some(({ column }) => column !== undefined)) return { ...lost, said: 'range' };
  if (columns.some(isCounted)) return positionFault(layout);
  if (columns.some(isHeaded)) return null;
  return columns.length === 0 && labels.length > 0 ? labelsFault(layout) : lost;
}

function isHeaded({ header = [] }: LayoutColumn): boolean {
  return header.length > 0 && !header.some((text) => placeholders.some((one) => one === text));
}

function isCounted({ header = [], at }: LayoutColumn): boolean {
  return header.length === 0 && at !== undefined;
}

/**
 * Columns without headings are counted from one that has a heading and says its own place; where none
 * has, the table's title or sheet and its width tell the form.
 */
function positionFault({ sheet, title, width, columns }: RememberedLayout): LayoutFault | null {
  const fault = (said: string): LayoutFault => ({ code: 'position', at: null, said });
  if (columns.some(isHeaded)) {
    return columns.some((one) => isHeaded(one) && one.at !== undefined) ? null : fault('at');
  }
  if (columns.some(({ at, header }) => at === undefined || (header?.length ?? 0) > 0))
    return fault('at');
  if (title === undefined && sheet === undefined) return fault('title');
  const places = columns.map(({ at = 0 }) => at);
  if (places.length === 0 || new Set(places).size < places.length) return fault('columns');
  return width === undefined || Math.max(...places) > width ? fault('width') : null;
}

/** Levels and bands are known by their columns alone; figures of a survey may stand beside labels. */
function labelsFault({ kind, labels }: RememberedLayout): LayoutFault | null {
  const hasFigures = labels.some(({ role }) => surveyFigureRoles.some((one) => one === role));
  const isLost = kind === 'performance' || (kind === 'survey' && !hasFigures);
  return isLost ? { code: 'lost', at: null, said: '' } : null;
}

/** One of these must be among the columns or labels: without it the table says nothing that counts. */
const needed: Readonly<Partial<Record<LayoutKind, readonly string[]>>> = {
  funding: ['budget', 'initial', 'spent'],
  payments: ['due', 'paid'],
  performance: ['target', 'completed', 'score'],
  survey: ['people', 'share', 'answer', 'satisfied', 'rate', 'mean', 'returned', 'valid'],
};

function lacksFault({ kind, columns, labels }: RememberedLayout): LayoutFault | null {
  const roles = needed[kind];
  const told = [...columns, ...labels].some(({ role }) => roles?.some((one) => one === role));
  return roles === undefined || told ? null : { code: 'lacks', at: null, said: roles.join('/') };
}
