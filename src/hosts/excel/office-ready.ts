/** Where the add-in runs. */
export interface OfficeReady {
  /** Null outside of Office: the pane was opened as a plain page. */
  readonly host: 'Excel' | 'other' | null;
  /** `PC`, `Mac`, `OfficeOnline`, `iOS`, … as Office says; null outside of it. */
  readonly platform: string | null;
  /** Whether it has what the add-in needs at the least. */
  readonly isSupported: boolean;
  /** The language of the program's menus: `zh-CN`. */
  readonly language: string | null;
}

/** The least requirement set: merged areas came with it. Office 2021 has it. */
export const leastExcelApi = '1.13';

/** Waits for Office's client. Nothing else of this folder may be called before. */
export async function whenOfficeReady(): Promise<OfficeReady> {
  const { host, platform } = await Office.onReady();
  if (!host) return { host: null, platform: null, isSupported: false, language: null };
  const isExcel = String(host) === 'Excel';
  return {
    host: isExcel ? 'Excel' : 'other',
    platform: platform ? String(platform) : null,
    isSupported: isExcel && isExcelApiSupported(leastExcelApi),
    // A number in some programs, whatever the types say.
    language: String(Office.context.displayLanguage),
  };
}

/** `version` is a text: 1.20 is a number like 1.2. */
export function isExcelApiSupported(version: `1.${number}`): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
