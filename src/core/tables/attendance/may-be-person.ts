import { isAreaName } from '../words/area-names.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { holdsWord, isTotalWord } from '../words/match-words.ts';
import { namesOwnService } from '../words/names-service.ts';
import { normaliseLabel } from '../words/normalise-label.ts';
import { isMonthText } from '../words/read-month.ts';
import { licenceWords } from '../words/vocabulary-attendance.ts';
import { headcountHead } from './headcount-heads.ts';
import { rosterRole } from './roster-columns.ts';
import { isClosingLabel, typeIn } from './roster-rows.ts';

/** A text over the marks of months may name a worker: no sum, month, area, service or head. */
export function mayBePerson(text: string, words: Lexicon): boolean {
  if (text.length > 12 || /^[\d.,%/-]*$/u.test(text)) return false;
  const { core } = words(normaliseLabel, text);
  const isOther = isTotalWord(core) || isClosingLabel(text) || words(isMonthText, text);
  if (
    core === '' ||
    isOther ||
    words(isAreaName, text) ||
    // 实到岗人数 under 月份 counts heads.
    words(headcountHead, text)?.base ||
    /人[数次]$/u.test(core) ||
    namesOwnService(core.replace(/^社工/u, ''), words)
  )
    return false;
  const role = words(rosterRole, text);
  // 社工01 is one, whatever a head of names would say.
  const isHead = role !== null && (role !== 'name' || !/\d/u.test(text));
  return !isHead && typeIn(text) === null && !holdsWord(core, licenceWords);
}
