import { licences, licensedWords, trainingWords, unlicensedBeginnings } from './licences.ts';

export interface ReadLicence {
  readonly isLicensed: boolean;
  /** Its name in the trade; null where none is held or it is not said which. */
  readonly name: string | null;
}

/**
 * What a roster's licence cell says. A level alone (初级) decides over the words beside it
 * (社会工作者职业水平证书（初级）); of several licences the highest counts. Training is no licence.
 *
 * @example readLicence('社会工作者') // { isLicensed: true, name: '社会工作师' }
 */
export function readLicence(text: string): ReadLicence {
  const phrases = phrasesOf(text).filter((phrase) => !speaksOfNone(phrase));
  const level = licences.find(({ levels }) => phrases.some((phrase) => levels.includes(phrase)));
  const name = level?.name ?? namedIn(phrases);
  const isLicensed = name !== null || phrases.some((phrase) => licensedWords.includes(phrase));
  return { isLicensed, name };
}

/** The phrases of a cell, blanks and full-width forms folded. */
function phrasesOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .split(/[,，、;；:：。.()（）[\]【】/／|+]+/u)
    .filter((phrase) => phrase !== '');
}

function speaksOfNone(phrase: string): boolean {
  return (
    unlicensedBeginnings.some((word) => phrase.startsWith(word)) ||
    trainingWords.some((word) => phrase.includes(word))
  );
}

/** The highest licence named. 高级社会工作师 and 助理社会工作师 hold 社会工作师: the longer word is meant. */
function namedIn(phrases: readonly string[]): string | null {
  const named = new Set(phrases.map(licenceIn));
  return licences.find(({ name }) => named.has(name))?.name ?? null;
}

function licenceIn(phrase: string): string | null {
  const [high, middle, low] = licences;
  const order = [high, low, middle];
  return (
    order.find((licence) => licence?.words.some((word) => phrase.includes(word)))?.name ?? null
  );
}
