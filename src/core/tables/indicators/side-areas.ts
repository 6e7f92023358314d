import { areaOfLine } from '../words/area-of-line.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isTotalText } from '../words/match-words.ts';
import type { IndicatorShape } from './indicator-shape.ts';

/** In the place of an area: 合计 over the last list. */
export const ofAll = '';

/**
 * The areas of lists that stand side by side, each under a heading of its own over all of its columns
 * (东片区 | 西片区); null where one has none, or the rows name areas themselves.
 */
export function sideAreas(
  words: Lexicon,
  shapes: readonly IndicatorShape[],
): readonly string[] | null {
  if (shapes.length < 2) return null;
  const areas = shapes.flatMap((shape) => areaOver(words, shape) ?? []);
  const isOfAreas = areas.filter((area) => area !== ofAll).length > 1;
  return isOfAreas && new Set(areas).size === shapes.length ? areas : null;
}

function areaOver(words: Lexicon, { columns, across, down }: IndicatorShape): string | null {
  if (across === 'areas' || down === 'areas' || columns.some(({ kind }) => kind === 'area'))
    return null;
  const [first, ...others] = columns.map(({ heads }) => heads[0]?.heading);
  const isShared = others.every(
    (one) => one?.place.left === first?.place.left && one?.place.top === first?.place.top,
  );
  if (!first || !isShared || others.length === 0) return null;
  return words(isTotalText, first.text) ? ofAll : words(areaOfLine, first.text);
}
