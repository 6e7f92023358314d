import { isAreaHead, isAreaName } from './area-names.ts';
import { normaliseLabel } from './normalise-label.ts';
import { serviceFieldWords } from './vocabulary-labels.ts';

/** What follows the name of an area in the title of its own table. */
const ownTable = /^(?:的|各项|年度|20\d\d年度?)*(?:服务|协议|工作)?(?:指标|任务量)/u;
/** 某街社区 is no community but the beginning of 社区服务. */
const noArea = /(?:街道?|镇|乡|市|县|城乡|农村|站|中心)(?:社区|区)$/u;
const longest = 10;
const fields: ReadonlySet<string> = new Set(serviceFieldWords);

/**
 * The area that a line over a table gives to all of it: 东片区服务指标完成情况, （一）文冲社区, 片区一：.
 * Null where it names none, or tells of a whole station.
 */
export function areaOfLine(line: string): string | null {
  const { core } = normaliseLabel(line);
  if (core.length < 2 || core.length > 40) return null;
  if (core.length <= longest && isArea(core)) return core;
  for (let length = 2; length <= Math.min(longest, core.length - 2); length++) {
    const name = core.slice(0, length);
    if (isArea(name) && ownTable.test(core.slice(length))) return name;
  }
  return null;
}

/** A part of the station: 东片区, or a field of service, 长者, 青少年领域. */
function isArea(name: string): boolean {
  if (fields.has(name.replace(/(?:服务)?(?:领域|板块|类|部分)?$/u, ''))) return true;
  return isAreaName(name) && !isAreaHead(name) && !noArea.test(name) && !name.endsWith('站');
}
