/** `report.xlsx`, and its earlier result `report-评估.xlsx`, → `report-评估.xlsx`, as the command line names it. */
export function resultName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [base, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '.xlsx'];
  return `${base.replace(/-评估(-\d+)?$/, '') || base}-评估${extension}`;
}
