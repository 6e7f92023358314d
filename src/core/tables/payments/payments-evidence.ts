import type { Payment } from '../facts/payments-table.ts';
import { type Evidence, type Point, type TableContext, weigh } from '../reading/candidate.ts';
import { holdsWord, wordsIn } from '../words/match-words.ts';
import { foldText } from '../words/normalise-label.ts';
import {
  foreignPaymentWords,
  paymentNamePattern,
  paymentTitleWords,
  strongPaymentWords,
} from '../words/vocabulary-payments.ts';
import { stationWords } from '../words/vocabulary-titles.ts';

/**
 * What speaks for and against payments to a station: heads, names of batches, the title, other
 * trades' words. Without a word of public money, or a station that is spoken of, it is anybody's bill.
 */
export function paymentsEvidence(
  context: TableContext,
  rows: readonly Payment[],
  heads: { readonly texts: readonly string[]; readonly all: readonly string[] },
  roles: ReadonlySet<string>,
): Evidence {
  const names = rows.map(({ name }) => foldText(name));
  const batches = names.filter((name) => paymentNamePattern.test(name));
  const title = context.titles.text;
  const texts = [...names, ...heads.all.map(foldText), title];
  const strong = [...new Set(texts.flatMap((text) => wordsIn(text, strongPaymentWords)))];
  const foreign = [...new Set(texts.flatMap((text) => wordsIn(text, foreignPaymentWords)))];
  const isOfStation = holdsWord(title, stationWords) || context.isStationBook;
  const isBatched = batches.length * 2 >= names.length || roles.has('name');
  const points: Point[] = [
    { code: 'header/roles', points: roles.size >= 3 ? 0.35 : 0.3, words: heads.texts },
    { code: 'rows/payments', points: isBatched ? 0.25 : 0, words: batches },
    { code: 'words/field', points: strong.length > 0 ? 0.1 : 0, words: strong },
    {
      code: 'title/words',
      points: holdsWord(title, paymentTitleWords) ? 0.1 : 0,
      words: wordsIn(title, paymentTitleWords),
    },
    {
      code: 'title/station',
      points: holdsWord(title, stationWords) ? 0.15 : 0,
      words: wordsIn(title, stationWords),
    },
    { code: 'book/station', points: context.isStationBook ? 0.15 : 0, words: [] },
    { code: 'against/other-trade', points: -0.3 * Math.min(3, foreign.length), words: foreign },
    {
      code: 'against/no-field-word',
      points: strong.length === 0 && !isOfStation ? -0.5 : 0,
      words: [],
    },
    { code: 'against/long', points: rows.length > 60 ? -0.5 : 0, words: [] },
  ];
  return weigh(points);
}
