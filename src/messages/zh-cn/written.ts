import { findings } from './findings.ts';
import { headcounts } from './headcounts.ts';
import { layouts } from './layouts.ts';
import { performance } from './performance.ts';
import { reasons } from './reasons.ts';
import { sentences } from './sentences.ts';
import { sheetItems } from './sheet-items.ts';
import { sheets } from './sheets.ts';
import { stations } from './stations.ts';
import { troubles } from './troubles.ts';
import { vetoes } from './vetoes.ts';

/** What documents, summary sheets and findings say: all that is made beside the screens. */
export const zhWritten = {
  findings,
  headcounts,
  layouts,
  performance,
  reasons,
  sentences,
  sheetItems,
  sheets,
  stations,
  troubles,
  vetoes,
};

export type WrittenMessages = typeof zhWritten;
