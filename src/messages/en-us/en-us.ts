import type { Messages } from '../zh-cn/zh-cn.ts';
import { cli } from './cli.ts';
import { page } from './page.ts';
import { pane } from './pane.ts';
import { paneFindings } from './pane-findings.ts';
import { paneOverview } from './pane-overview.ts';
import { paneReading } from './pane-reading.ts';
import { paneSettings } from './pane-settings.ts';
import { paneSummaries } from './pane-summaries.ts';
import { taskpane } from './taskpane.ts';
import { enWritten } from './written.ts';

export const enUs: Messages = {
  ...enWritten,
  cli,
  page,
  pane,
  paneFindings,
  paneOverview,
  paneReading,
  paneSettings,
  paneSummaries,
  taskpane,
};
