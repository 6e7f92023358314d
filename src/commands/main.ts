import { onCommand } from '../hosts/excel/office-commands.ts';
import { officeLoading } from '../hosts/excel/office-loading.ts';
import { whenOfficeReady } from '../hosts/excel/office-ready.ts';
import { openExcel } from '../hosts/excel/open-excel.ts';

const patience = 60_000;

/** The ribbon's buttons that need no pane. */
async function start(): Promise<void> {
  if ((await officeLoading(patience)) === 'failed') return;
  await whenOfficeReady();
  onCommand('clearMarks', () => openExcel().apply({ marks: [] }));
}

void start();
