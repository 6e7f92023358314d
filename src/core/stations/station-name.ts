import { projectFields } from '../tables/facts/table.ts';
import { stationIn } from '../tables/reading/read-titles.ts';
import { holdsWord } from '../tables/words/match-words.ts';
import { foldText } from '../tables/words/normalise-label.ts';
import { projectWords } from '../tables/words/vocabulary-project.ts';
import {
  letteredStation,
  noPlaceWords,
  noStationWords,
  stationPlace,
  stationPrefix,
  stationSuffix,
} from '../tables/words/vocabulary-stations.ts';

/**
 * What a station is called for short, by which its names are one: without province, city and
 * district, quotes and brackets, 街道 or 街 and what follows it, 社工站 and its like. Of a name that
 * is nothing else the name itself.
 *
 * `广州市黄埔区文冲街“双百工程”社工服务站` → 文冲 · `文冲街道` → 文冲
 */
export function shortStation(name: string): string {
  const plain = foldText(name).replace(/[“"「『《（(][^”"」』》）)]*[”"」』》）)]/gu, '');
  const place = plain.replace(stationSuffix, '');
  const near = place.replace(stationPrefix, '');
  const own = near === '' ? place : near;
  const bare = /^([\u4e00-\u9fff]{2,12}?)(?:街道|街|镇|乡)/u.exec(own)?.[1] ?? own;
  return bare === '' ? plain : bare;
}

/** A name that is surely a station's or its street's: 文冲街社工站, 文冲街道, A街. */
export function isStationName(text: string): boolean {
  const plain = foldText(text);
  if (plain.length > 40 || holdsWord(plain, ['合计', '总计', '小计'])) return false;
  const near = plain.replace(stationPrefix, '');
  const isNamed = [plain, near].some((name) => {
    const station = stationIn(name);
    return station !== null && name.replace(projectEnding, '') === station;
  });
  return isNamed || stationPlace.test(near) || letteredStation.test(near);
}

/** 文冲街社工服务站购买服务项目 is the project of the station. */
const projectEnding = /(?:政府)?(?:购买|运营|服务|建设|承接|委托|管理)*项目$/u;

/** A name that stands for a station where the head of its column says so: 文冲, 文冲站. */
export function mayBeStationName(text: string): boolean {
  const plain = foldText(text);
  const isLabel = projectFields.some((field) => projectWords[field].includes(plain));
  return /^[\u4e00-\u9fff]{2,9}$/u.test(plain) && !isLabel && !holdsWord(plain, noStationWords);
}

/** The same station, one name saying more before the place: 黄埔文冲, 文冲. */
export function isSameStation(a: string, b: string): boolean {
  return a === b || (a.length > 1 && b.length > 1 && (a.endsWith(b) || b.endsWith(a)));
}

/** The short name of a station that a title or a field names; null for a district or no place at all. */
export function stationPlaceOf(name: string | null): string | null {
  const short = name === null ? '' : shortStation(name);
  const isPlace = /^[\u4e00-\u9fff\w]{2,}$/u.test(short) && !/[区市县]$/u.test(short);
  return isPlace && !stationSuffix.test(short) && !noPlaceWords.includes(short) ? short : null;
}
