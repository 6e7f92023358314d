import type { Messages } from '../zh-cn/zh-cn.ts';
import { cli } from './cli.ts';
import { findings } from './findings.ts';
import { headcounts } from './headcounts.ts';
import { layouts } from './layouts.ts';
import { page } from './page.ts';
import { pane } from './pane.ts';
import { paneFindings } from './pane-findings.ts';
import { paneOverview } from './pane-overview.ts';
import { paneReading } from './pane-reading.ts';
import { paneSettings } from './pane-settings.ts';
import { paneSummaries } from './pane-summaries.ts';
import { performance } from './performance.ts';
import { reasons } from './reasons.ts';
import { sentences } from './sentences.ts';
import { sheetItems } from './sheet-items.ts';
import { sheets } from './sheets.ts';
import { stations } from './stations.ts';
import { taskpane } from './taskpane.ts';
import { troubles } from './troubles.ts';
import { vetoes } from './vetoes.ts';

export const enUs: Messages = {
  cli,
  findings,
  headcounts,
  page,
  pane,
  paneFindings,
  paneOverview,
  layouts,
  paneReading,
  paneSettings,
  paneSummaries,
  performance,
  reasons,
  sentences,
  sheetItems,
  sheets,
  stations,
  taskpane,
  troubles,
  vetoes,
};
