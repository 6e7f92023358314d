import { dateText } from '../../quantities/read-day.ts';
import type { AsOf } from '../facts/table-base.ts';

/**
 * The day up to which a line says that its figures count: 截至2024年9月30日, 数据截止到9月底. Its own year, else
 * those that stand before it in the line (2024年度…（截至9月30日）). Null where it says none, and for the day by
 * which a form is asked for (上报截止日期).
 */
export function readAsOf(text: string): AsOf | null {
  if (!mayTell.test(text)) return null;
  const plain = dateText(text);
  const match = told.exec(plain);
  if (!match) return null;
  const [, year, month, day] = match;
  const before = plain.slice(0, match.index);
  if (asked.test(before)) return null;
  const years = year ? [year] : (before.match(/20\d\d/gu) ?? []);
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (!isMonth || years.length === 0) return null;
  return {
    years: [...new Set(years.map(Number))],
    month: Number(month),
    day: day === undefined ? null : Number(day),
  };
}

const mayTell = /截[至止]/u;
const told =
  /截[至止](?:日期|时间)?(?:到|至|于|为)?[:\s]*(?:(20\d\d)年)?(\d{1,2})月(?:(\d{1,2})日)?/u;
const asked = /(?:上报|报送|填报|提交|报名|投标|征集|反馈)$/u;
