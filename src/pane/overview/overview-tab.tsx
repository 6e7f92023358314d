import { usePane } from '../state/use-pane.ts';
import { FactsCard } from './facts-card.tsx';
import { FundingCard } from './funding-card.tsx';
import { GradeCard } from './grade-card.tsx';
import { HeadcountsCard } from './headcounts-card.tsx';
import { IndicatorsCard } from './indicators-card.tsx';
import { NothingFound } from './nothing-found.tsx';
import { PaymentsCard } from './payments-card.tsx';
import { PerformanceCard } from './performance-card.tsx';
import { QuestionsCard } from './questions-card.tsx';
import { SentencesCard } from './sentences-card.tsx';
import { StaffListCard } from './staff-list-card.tsx';
import { StaffingCard } from './staffing-card.tsx';
import { SurveyCard } from './survey-card.tsx';
import { TablesCard } from './tables-card.tsx';

/** 总览: the answer first, then what only a person can tell, then its reasons. */
export function OverviewTab() {
  const { evaluation } = usePane();
  const { recognition, attendance, headcounts, staffList, indicators, performance } = evaluation;
  const { funding, payments, surveys } = evaluation;
  const isNothing = recognition.tables.length === 0;
  if (isNothing) {
    return (
      <>
        <NothingFound />
        {recognition.unplaced.length > 0 && <TablesCard recognition={recognition} />}
      </>
    );
  }
  return (
    <>
      <GradeCard />
      <QuestionsCard />
      {attendance && <StaffingCard attendance={attendance} />}
      {headcounts && !attendance && <HeadcountsCard headcounts={headcounts} />}
      {staffList && !attendance && <StaffListCard list={staffList} />}
      {indicators.length > 0 && <IndicatorsCard indicators={indicators} />}
      {performance && performance.lines.length > 0 && <PerformanceCard performance={performance} />}
      {funding && <FundingCard funding={funding} />}
      {payments && <PaymentsCard payments={payments} />}
      {surveys.map((survey) => (
        <SurveyCard key={`${survey.table} ${survey.name ?? ''}`} survey={survey} />
      ))}
      <TablesCard recognition={recognition} />
      <FactsCard />
      <SentencesCard />
    </>
  );
}
