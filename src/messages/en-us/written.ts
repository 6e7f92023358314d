import type { WrittenMessages } from '../zh-cn/written.ts';
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

export const enWritten: WrittenMessages = {
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
