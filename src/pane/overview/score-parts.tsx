import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { divide, toNumber } from '../../core/quantities/rational.ts';
import type { PartScore } from '../../core/scores/scores.ts';
import { formatCount, formatScore } from '../../messages/numbers.ts';
import { Derivation } from '../parts/derivation.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { useWords } from '../state/use-pane.ts';
import type { GradeView } from './grade-view.ts';

const useStyles = makeStyles({
  parts: { marginTop: tokens.spacingVerticalS },
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  track: {
    gridColumn: '1 / -1',
    height: '6px',
    marginTop: tokens.spacingVerticalXXS,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
    },
  },
});

/** The parts of the score as bars of their full marks; each opens to its cells and its rule. */
export function ScoreParts({ view }: { readonly view: GradeView }) {
  const styles = useStyles();
  const texts = useTextStyles();
  if (view.parts.length === 0) return null;
  return (
    <ul className={mergeClasses(texts.list, styles.parts)}>
      {view.parts.map((part) => (
        <li key={`${part.part ?? ''} ${part.name}`}>
          <Disclosure summary={<PartLine part={part} />}>
            <PartOrigin part={part} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function PartLine({ part: { name, score, full } }: { readonly part: PartScore }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const say = useWords().paneOverview.grade;
  const share = score && full ? divide(score, full) : null;
  const width = share === null ? 0 : Math.min(1, Math.max(0, toNumber(share))) * 100;
  return (
    <span className={styles.part}>
      <span>{name}</span>
      <span className={texts.figure}>
        {score === null ? say.none : formatScore(score)}
        {full && ` / ${formatCount(full)}`}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ display: 'block', width: `${width}%` }} />
      </span>
    </span>
  );
}

function PartOrigin({ part }: { readonly part: PartScore }) {
  const say = useWords().paneOverview.grade.part;
  const how = [
    part.part === null ? say.unknown : null,
    part.lines.length > 0 ? say.computed : null,
    part.isMean ? say.mean : null,
    part.isSum ? say.sum : null,
    part.weight ? say.weighted(formatCount(part.weight)) : null,
  ].filter((line) => line !== null);
  return (
    <Derivation
      cells={[...part.cells, part.convertedCell]}
      rule={how.length === 0 ? [say.asPrinted] : how}
    />
  );
}
