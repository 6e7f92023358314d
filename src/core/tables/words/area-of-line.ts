import { isAreaHead, isAreaName } from './area-names.ts';
import { normaliseLabel } from './normalise-label.ts';

/** What follows the name of an area in the title of its own table. */
const ownTable = /^(?:的|各项|年度|20\d\d年度?)*(?:服务|协议|工作)?(?:指标|任务量)/u;
/** 某街社区 is no community but the beginning of 社区服务. */
const noArea = /(?:街道?|镇|乡|市|县|城乡|农村|站|中心)(?:社区|区)$/u;
const longest = 10;

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

function isArea(name: string): boolean {
  return isAreaName(name) && !isAreaHead(name) && !noArea.test(name) && !name.endsWith('站');
}
