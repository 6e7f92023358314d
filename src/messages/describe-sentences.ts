import type { Attendance, Balance } from '../core/attendance/attendance.ts';
import type { Evaluation } from '../core/evaluation.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import { shownTotal } from '../core/schemes/grade-of.ts';
import type { Scores } from '../core/scores/scores.ts';
import type { Survey } from '../core/survey/survey.ts';
import { describeFunding } from './describe-funding.ts';
import { vetoName } from './describe-veto.ts';
import { heldMonths } from './held-months.ts';
import type { Lang } from './messages.ts';
import { formatCount, formatPercent, formatScore } from './numbers.ts';
import { writtenFor } from './written.ts';

export interface ReportSentence {
  readonly topic: 'indicators' | 'attendance' | 'scores' | 'funding' | 'survey';
  readonly text: string;
}

/** The sentences that evaluators write, from the figures, ready to copy. */
export function describeSentences(evaluation: Evaluation, lang: Lang): readonly ReportSentence[] {
  const made: readonly (readonly [ReportSentence['topic'], string | null])[] = [
    ['attendance', staffSentence(evaluation, lang)],
    ['indicators', indicatorsSentence(evaluation, lang)],
    ['scores', scoresSentence(evaluation, lang)],
    ...(evaluation.otherScores ?? []).map((one) => ['scores', namedScores(one, lang)] as const),
    ['funding', describeFunding(evaluation.funding, evaluation.payments, lang)],
    ...evaluation.surveys.map((survey) => ['survey', surveySentence(survey, lang)] as const),
  ];
  return made.flatMap(([topic, text]) => (text === null ? [] : [{ topic, text }]));
}

/** Of heads without names where no roster says more. */
function staffSentence({ attendance, headcounts }: Evaluation, lang: Lang): string | null {
  if (attendance) return attendanceSentence(attendance, lang);
  if (!headcounts?.ofMonths) return null;
  const { required, present, rate } = headcounts;
  const words = writtenFor(lang).headcounts;
  const told = required && present && rate;
  return told
    ? words.sentence(formatCount(required), formatCount(present), formatPercent(rate))
    : null;
}

function attendanceSentence(attendance: Attendance, lang: Lang): string {
  const words = writtenFor(lang).sentences.attendance;
  const balances = [
    ...(attendance.saysLicences ? [balanceClause(words.licensed, attendance.licensed, lang)] : []),
    balanceClause(words.all, attendance.all, lang),
  ];
  const rate = attendance.stableRate && formatPercent(attendance.stableRate);
  return (
    words.join(balances) +
    words.stable(String(attendance.stableWorkers), rate) +
    (heldMonths(attendance, words.missing) ?? '')
  );
}

function balanceClause(who: string, { present, required, surplus }: Balance, lang: Lang): string {
  const words = writtenFor(lang).sentences.attendance;
  if (!required || !surplus) return words.presentOnly(who, formatCount(present));
  const size = formatCount({ n: surplus.n < 0n ? -surplus.n : surplus.n, d: surplus.d });
  const outcome =
    surplus.n === 0n ? words.even : surplus.n > 0n ? words.surplus(size) : words.shortfall(size);
  return words.balance(who, formatCount(required), formatCount(present), outcome);
}

/** Indicators with a target of their own, totals and plain rows, a clause for each service; parts (其中) are left out. */
function indicatorsSentence({ indicators, project }: Evaluation, lang: Lang): string | null {
  const words = writtenFor(lang).sentences.indicators;
  const told = indicators.filter(
    ({ entry, completed, rate }) =>
      entry.area === null && !entry.partOf && completed !== null && rate !== null,
  );
  if (told.length === 0) return null;
  const months = project.evaluationPeriod && formatCount(project.evaluationPeriod.value.months);
  return words.join(
    clausesOf(told).map((clause) =>
      words.clause(
        clause.map((indicator, at) => quantityOf(indicator, clause[at - 1], lang)),
        clause.flatMap(({ rate }) => (rate ? formatPercent(rate) : [])),
      ),
    ),
    months,
  );
}

/** The service is named where it is another than the one before it. */
function quantityOf(
  { entry, completed }: Indicator,
  before: Indicator | undefined,
  lang: Lang,
): string {
  const words = writtenFor(lang).sentences.indicators;
  const said = entry.measure === null ? '' : words.measures[entry.measure];
  const called = entry.called ?? entry.name;
  const measure = words.spoken(called).endsWith(said) ? '' : said;
  const name = before && isSameService(before, { entry }) ? '' : words.spoken(called);
  const byMeasure = entry.measure === null ? null : words.units[entry.measure];
  const unit = entry.unit ?? byMeasure ?? words.unitOf(entry.name);
  return words.quantity(name + measure, completed ? formatCount(completed) : '', unit);
}

function isSameService(one: Pick<Indicator, 'entry'>, other: Pick<Indicator, 'entry'>): boolean {
  return (one.entry.called ?? one.entry.name) === (other.entry.called ?? other.entry.name);
}

/** Measures of one service stay together; services with one measure go in pairs, as 电访, 探访. */
function clausesOf(told: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const services: Indicator[][] = [];
  for (const indicator of told) {
    const last = services.at(-1);
    if (last?.[0] && isSameService(last[0], indicator)) last.push(indicator);
    else services.push([indicator]);
  }
  const clauses: Indicator[][] = [];
  let isOpen = false;
  for (const service of services) {
    const isSingle = service.length === 1;
    if (isSingle && isOpen) clauses.at(-1)?.push(...service);
    else clauses.push(service);
    isOpen = isSingle && !isOpen;
  }
  return clauses;
}

/** People, bands and the range of the mean; nothing while a count cannot be read. */
function surveySentence(survey: Survey, lang: Lang): string | null {
  const { people, bands, meanFrom, meanTo, figures, respondents, name } = survey;
  if (!people) return null;
  const words = writtenFor(lang).sentences.survey;
  const rate = figures.find(
    ({ what, share }) => (what === 'satisfied' || what === 'rate') && share,
  );
  const who = respondents === null ? null : name;
  const told = bands.flatMap(({ label, people: count }) =>
    count && count.n > 0n ? [words.band(label, formatCount(count))] : [],
  );
  const mean = meanFrom && meanTo ? words.mean(formatPercent(meanFrom), formatPercent(meanTo)) : '';
  const said = rate?.share && !mean ? words.rate(formatPercent(rate.share)) : '';
  return words.people(formatCount(people), told, who) + mean + said + words.end;
}

function scoresSentence({ scores, vetoes, finalGrade }: Evaluation, lang: Lang): string | null {
  if (!scores) return null;
  const words = writtenFor(lang).sentences.scores;
  if (scores.total && !scores.grade) return namedScores(scores, lang);
  if (!scores.total || !scores.grade) {
    return words.missing(scores.missing);
  }
  const total = words.total(
    scores.scheme.parts.length,
    formatScore(shownTotal(scores.total, scores.scheme)),
    scores.grade.name,
    scores.isComputed,
  );
  const triggered = vetoes
    .filter(({ state }) => state === 'triggered')
    .map(({ id }) => vetoName(id, lang));
  return triggered.length > 0 && finalGrade
    ? total + words.vetoed(triggered, finalGrade.name)
    : total;
}

/** A form beside the station's own, or one party's marks without a grade. */
function namedScores({ name, table, total, grade, scheme, isComputed }: Scores, lang: Lang) {
  if (!total) return null;
  const words = writtenFor(lang).sentences.scores;
  const shown = formatScore(shownTotal(total, scheme));
  return words.named(name ?? table, shown, grade?.name ?? null, isComputed);
}
