import sampleUrl from '../../assets/samples/wenchong-2023-mid.xlsx?url';

/** The workbook that the page brings along. */
export async function fetchSample(): Promise<File> {
  const response = await fetch(sampleUrl);
  if (!response.ok) throw new Error(`The sample is not there: ${response.status}`);
  return new File([await response.blob()], 'wenchong-2023-mid.xlsx');
}
