import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { describeVeto, vetoName } from '../../messages/describe-veto.ts';
import { formatScore } from '../../messages/numbers.ts';
import { Card } from '../parts/card.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane } from '../state/use-pane.ts';
import { GradeSign } from './grade-sign.tsx';
import { type GradeView, gradeView } from './grade-view.ts';
import { InsertTable } from './insert-table.tsx';
import { ScoreParts } from './score-parts.tsx';
import { TotalOrigin } from './total-origin.tsx';
import { VetoList } from './veto-list.tsx';

const useStyles = makeStyles({
  vetoed: {
    borderTopWidth: tokens.strokeWidthThickest,
    borderTopColor: tokens.colorPaletteRedForeground1,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  total: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The answer first: the grade, the total and the parts; or what keeps them from being told. */
export function GradeCard() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { evaluation, words } = usePane();
  const say = words.paneOverview.grade;
  const view = gradeView(evaluation);
  const isVetoed = view.state === 'vetoed';
  return (
    <Card title={say.title} className={isVetoed ? styles.vetoed : undefined}>
      {view.state === 'none' ? (
        <>
          <p className={mergeClasses(texts.paragraph, texts.strong)}>{say.none}</p>
          <p className={mergeClasses(texts.paragraph, texts.quiet)}>{say.noneWhy}</p>
          <InsertTable kind="scores" label={say.insertScores} />
        </>
      ) : (
        <GradeLine view={view} />
      )}
      {view.state !== 'vetoed' && view.isProvisional && view.grade && (
        <p className={mergeClasses(texts.paragraph, texts.quiet)}>
          {say.provisionalWhy(view.unanswered)}
        </p>
      )}
      <Vetoes view={view} />
      <ScoreParts view={view} />
      <VetoList />
    </Card>
  );
}

function GradeLine({ view }: { readonly view: GradeView }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { words } = usePane();
  const { grade: say, grades, withMeaning } = words.paneOverview;
  const { grade, total, scoreGrade } = view;
  const isVetoed = view.state === 'vetoed';
  const shown = total && say.outOf(formatScore(total), '100');
  const head = (
    <span className={styles.head}>
      <GradeSign grade={grade} state={view.state} isProvisional={view.isProvisional} />
      {shown && !isVetoed && <span className={styles.total}>{shown}</span>}
    </span>
  );
  return (
    <>
      {view.scores && total ? (
        <Disclosure summary={head}>
          <TotalOrigin scores={view.scores} />
        </Disclosure>
      ) : (
        head
      )}
      {view.scores?.isComputed && (
        <p className={mergeClasses(texts.paragraph, texts.quiet)}>{say.part.computed}</p>
      )}
      {view.scores && !total && (
        <p className={mergeClasses(texts.paragraph, texts.warning)}>{say.missing(view.missing)}</p>
      )}
      {isVetoed && shown && scoreGrade && (
        <p className={mergeClasses(texts.paragraph, texts.quiet)}>
          {say.scoreAlone(withMeaning(scoreGrade.name, grades[scoreGrade.id]), shown)}
        </p>
      )}
    </>
  );
}

/** Vetoes that decided the grade, and those that nearly do. */
function Vetoes({ view }: { readonly view: GradeView }) {
  const texts = useTextStyles();
  const { words, lang } = usePane();
  const say = words.paneOverview.grade;
  const told = [...view.triggered, ...view.near];
  if (told.length === 0) return null;
  return (
    <ul className={texts.list}>
      {told.map((veto) => {
        const isTriggered = veto.state === 'triggered';
        return (
          <li key={veto.id}>
            <span className={isTriggered ? texts.danger : texts.warning}>
              <span aria-hidden="true">{isTriggered ? '✕ ' : '▲ '}</span>
              {isTriggered ? say.vetoed : say.near}
            </span>{' '}
            {vetoName(veto.id, lang)}
            <span className={texts.quiet}> {describeVeto(veto, lang)}</span>
          </li>
        );
      })}
    </ul>
  );
}
