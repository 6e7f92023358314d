import sampleUrl from '../../assets/samples/wenchong-2023-mid.xlsx?url';
import type { ChosenFile } from './use-workbooks.ts';

/** The workbook that the page brings along. */
export async function fetchSample(): Promise<ChosenFile> {
  const response = await fetch(sampleUrl);
  return { name: 'wenchong-2023-mid.xlsx', file: await response.blob() };
}
