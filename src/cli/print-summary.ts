import { formatAddress, formatRangeAddress } from '../core/cells/a1.ts';
import type { Finding, Severity } from '../core/checks/finding.ts';
import type { CheckedClaim } from '../core/claim.ts';
import type { Evaluation } from '../core/evaluation.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import type { Rational } from '../core/quantities/rational.ts';
import { statesPercent } from '../core/quantities/states-percent.ts';
import { shownTotal } from '../core/schemes/grade-of.ts';
import { isInHiddenSheet } from '../core/tables/facts/table-base.ts';
import { dateOf } from '../document/numbers.ts';
import type { CliMessages } from '../messages/cli-messages.ts';
import { describeFinding } from '../messages/describe-finding.ts';
import { heldMonths } from '../messages/held-months.ts';
import { type Lang, messagesFor } from '../messages/messages.ts';
import { formatCount, formatPercent, formatQuantity, formatScore } from '../messages/numbers.ts';
import { alignedRows } from './aligned-rows.ts';
import { oneLine } from './one-line.ts';
import { fundingLines } from './print-funding.ts';
import { headcountLines, staffListLines } from './print-headcounts.ts';
import { performanceLines, surveyLines } from './print-performance.ts';

/** The evaluations of a workbook one after the other; of several stations their names come first. */
export function printSummaries(evaluations: readonly Evaluation[], lang: Lang): string {
  const summaries = evaluations.map((one) => printSummary(one, lang));
  const names = evaluations.flatMap(({ station }) => (station ? [oneLine(station.name)] : []));
  const head = names.length > 0 ? [messagesFor(lang).cli.severalStations(names)] : [];
  return [...head, ...summaries].join('\n\n');
}

/** The evaluation as text for a terminal: what was found, the figures, the grade, the findings. */
function printSummary(evaluation: Evaluation, lang: Lang): string {
  const words = messagesFor(lang).cli;
  const blocks = [
    heading(evaluation, words),
    tables(evaluation, words),
    indicators(evaluation, words),
    staffing(evaluation, words),
    headcountLines(evaluation, words, lang),
    staffListLines(evaluation, lang),
    scores(evaluation, words),
    fundingLines(evaluation, words),
    performanceLines(evaluation, words, lang),
    surveyLines(evaluation, words),
    claims(evaluation, words),
    findings(evaluation, words, lang),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function heading({ project, source }: Evaluation, words: CliMessages): readonly string[] {
  const period = project.evaluationPeriod?.value;
  const stage = project.stage?.value;
  const facts = [
    stage ? words.stage[stage] : null,
    period
      ? words.period(dateOf(period.from), dateOf(period.to), formatCount(period.months))
      : null,
  ].filter((fact) => fact !== null);
  const name = project.station?.value ?? source.name;
  return [`${words.title}  ${oneLine(name)}`, ...(facts.length > 0 ? [facts.join('  ')] : [])];
}

function tables({ recognition }: Evaluation, words: CliMessages): readonly string[] {
  const list = (isSure: boolean) =>
    recognition.tables
      .filter((table) => table.isSure === isSure)
      .map((table) => {
        const { kind, place } = table;
        const first = formatAddress({ sheet: place.sheet, row: place.top, column: place.left });
        const hidden = isInHiddenSheet(table) ? words.hiddenSheet : '';
        return `${words.kinds[kind] ?? kind} ${first}${hidden}`;
      });
  const unsure = list(false);
  const isNobodys = ({ why }: (typeof recognition.unplaced)[number]) =>
    why.some(({ code }) => code === 'station/unknown');
  const nobodys = recognition.unplaced
    .filter(isNobodys)
    .map(({ place }) => formatRangeAddress(place));
  const unplaced = recognition.unplaced
    .filter((one) => !isNobodys(one))
    .filter(({ place }) => place.bottom > place.top && place.right > place.left)
    .map(({ place }) => formatRangeAddress(place));
  const unknown = recognition.tables.flatMap(({ isSure, unknownColumns }) =>
    isSure
      ? unknownColumns.map(({ header, cell }) => `${formatAddress(cell)} ${oneLine(header)}`)
      : [],
  );
  return [
    words.tablesFound(list(true)),
    ...(unsure.length > 0 ? [words.tablesUnsure(unsure)] : []),
    ...(unknown.length > 0 ? [words.unknownColumns(unknown)] : []),
    ...(nobodys.length > 0 ? [words.ofNoStation(nobodys)] : []),
    ...(unplaced.length > 0 ? [words.unplaced(unplaced)] : []),
  ];
}

function indicators(evaluation: Evaluation, words: CliMessages): readonly string[] {
  const shown = evaluation.indicators.filter(({ entry }) => entry.area === null);
  if (shown.length === 0) return [];
  const elapsed = shown.find(({ elapsedShare }) => elapsedShare)?.elapsedShare;
  const title = elapsed
    ? `${words.indicators}  (${words.elapsed(formatPercent(elapsed))})`
    : words.indicators;
  const rows = shown.map((indicator) => indicatorRow(indicator, words));
  return [title, ...alignedRows([words.indicatorHeaders, ...rows], [0, 4])];
}

function indicatorRow(indicator: Indicator, words: CliMessages): readonly string[] {
  const { entry, impliedRange, impliedTarget } = indicator;
  const implied =
    impliedTarget !== null
      ? `≈${formatCount(impliedTarget)}`
      : impliedRange && impliedRange !== 'none'
        ? `${formatCount(impliedRange.from)}–${formatCount(impliedRange.to)}`
        : words.none;
  return [
    oneLine([entry.called ?? entry.name, entry.measure ?? entry.unit].filter(Boolean).join(' ')),
    indicator.target ? formatQuantity(indicator.target, statesPercent(entry.target)) : implied,
    indicator.completed
      ? formatQuantity(indicator.completed, statesPercent(entry.completed))
      : words.none,
    indicator.rate ? formatPercent(indicator.rate) : words.none,
    indicator.isBehind ? words.behind : '',
  ];
}

function staffing({ attendance, project }: Evaluation, words: CliMessages): readonly string[] {
  if (!attendance) return [];
  const count = (value: Rational | null) => (value ? formatCount(value) : words.none);
  const row = (label: string, { present, required, surplus }: typeof attendance.all) => [
    label,
    count(required),
    formatCount(present),
    surplus ? `${surplus.n > 0n ? '+' : ''}${formatCount(surplus)}` : words.none,
  ];
  const { experienced, stableRate, stableWorkers } = attendance;
  const missing = heldMonths(attendance, words.missingMonths);
  const share = (value: Rational | null) => (value ? formatPercent(value) : words.none);
  return [
    words.staffing,
    ...alignedRows(
      [
        words.staffingHeaders,
        row(words.all, attendance.all),
        ...(attendance.saysLicences ? [row(words.licensed, attendance.licensed)] : []),
      ],
      [0],
    ),
    ...(missing ? [missing] : []),
    words.stableRate(
      share(stableRate),
      String(stableWorkers),
      count(project.requiredWorkers?.value ?? null),
    ),
    ...(experienced
      ? [words.experienced(share(experienced.share), share(experienced.headShare))]
      : []),
  ];
}

function scores(evaluation: Evaluation, words: CliMessages): readonly string[] {
  const { scores: result, finalGrade, vetoes } = evaluation;
  if (!result) return [];
  const rows = result.parts.map(({ name, score, full }) => [
    oneLine(name),
    score ? formatScore(score) : words.none,
    full ? `/ ${formatCount(full)}` : '',
  ]);
  const total = result.total && [
    words.total,
    formatScore(shownTotal(result.total, result.scheme)),
    '',
  ];
  const unanswered = vetoes.filter(({ state }) => state === 'unanswered').length;
  const isVetoed = vetoes.some(({ state }) => state === 'triggered');
  const verdict = finalGrade
    ? [
        words.grade(finalGrade.name) +
          (isVetoed ? words.vetoed : unanswered > 0 ? words.provisional(unanswered) : ''),
      ]
    : [];
  return [
    words.scores + (result.isComputed ? words.computed : ''),
    ...alignedRows([...rows, ...(total ? [total] : [])], [0]),
    ...(result.total ? [] : [words.missing(result.missing)]),
    ...verdict,
  ];
}

function claims({ claims: checked }: Evaluation, words: CliMessages): readonly string[] {
  if (!checked) return [];
  if (checked.length === 0) return [words.noClaims];
  const count = (result: CheckedClaim['result']) =>
    checked.filter((claim) => claim.result === result).length;
  return [words.claims(count('holds'), count('differs'), count('no-such-figure'))];
}

function findings(evaluation: Evaluation, words: CliMessages, lang: Lang): readonly string[] {
  const open = evaluation.findings.filter(({ state }) => state === 'open');
  if (open.length === 0) return [words.noFindings];
  const counts = { error: 0, warning: 0, note: 0 } satisfies Record<Severity, number>;
  for (const { severity } of open) counts[severity]++;
  return [words.findings(counts), ...open.map((finding) => findingLine(finding, words, lang))];
}

function findingLine(finding: Finding, words: CliMessages, lang: Lang): string {
  const place = finding.cell ? `${formatAddress(finding.cell)}  ` : '';
  return `  ${words.severities[finding.severity]}  ${place}${oneLine(describeFinding(finding, lang))}`;
}
