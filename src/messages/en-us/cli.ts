// The type stands in ../cli-messages.ts; src/cli/ uses these words: keep both languages in step.
import type { CliMessages } from '../cli-messages.ts';
import { layouts } from './layouts.ts';
import { unweighed } from './unweighed.ts';

export const cli: CliMessages = {
  help: `Usage: npm run evaluate -- [options] <workbook.xlsx | folder> …

Without a workbook the sample that comes with the program is evaluated into out/.

Options
  --out DIR               where “<name>-评估.xlsx” goes (default: beside the input);
                          never the input itself, never over another file (-2, -3 …)
  --json                  the evaluation documents to standard output, one line each;
                          alone it writes no workbook
  --csv FILE              the findings as CSV
  --scheme ID|FILE        guangzhou-2023, guangzhou-2018, mof-2020, or a scheme of your own (JSON)
  --report FILE           checks a report's text (.txt, .docx) against the workbook
  --layouts FILE          remembered layouts and own words (JSON): how a form is read; see docs/layouts.md
  --export-layouts FILE   writes how the workbooks' tables were read, to edit and use with --layouts
  --stage mid|final       the evaluation's stage
  --period FROM..TO       evaluation period, such as 2023-07-01..2023-11-30
  --workers N             workers that the agreement requires
  --licensed N            licensed workers among them
  --lang zh-CN|en-US      language
  --fail-on error|warning|never
                          exit with status 1 when there is a finding of that severity or a
                          graver one (default never)
  --help, --version       this text, the version

Exit status: 0 done; 1 findings as --fail-on names; 2 a workbook could not be read or written
(the others are still done).`,
  unknownOption: (option) => `There is no option “${option}”; see --help for those there are.`,
  valueMissing: (option) =>
    `${option} has no value; see --help. A value that begins with “-” is written ${option}=value.`,
  takesNoValue: (option) => `${option} takes no value; see --help.`,
  badValue: (option, value) => `The value “${value}” of ${option} cannot be used; see --help.`,
  schemeUnusable: (file) =>
    `“${file}” is no usable scheme: check the JSON; it needs id, name, parts (each with name and a full above 0) and grades (from high to low, the last from 0); see section 8 of the guide.`,
  unknownScheme: (id, known) =>
    `There is no scheme “${id}”; use one of ${known.join(', ')} or a scheme's JSON file.`,
  notFound: 'There is no such file or folder; check the path.',
  notReadable: 'It cannot be read; check its permissions, or close the program that uses it.',
  noWorkbooks:
    'The folder holds no .xlsx or .xlsm workbook: check the path, and save .xls or .et files as .xlsx first.',
  otherFormat:
    'Not an .xlsx file: not evaluated, and not in 各站汇总; open it in Excel or WPS and save it as .xlsx.',
  nothingRecognised:
    'No table of a station evaluation was recognised (project information, indicators, attendance, scores, funding, payments, performance, survey); check that this is the right file and that its headers use words such as 协议量, 完成量, 姓名, 7月, 标准分, 得分.',
  folderNotWritable: (folder) =>
    `The folder “${folder}” cannot be written to; check its permissions or name another with --out.`,
  fileNotWritable: (file) =>
    `“${file}” cannot be written; close the program that has it open, or check its permissions.`,
  crashed: (detail) =>
    `The program failed; this workbook was left as it is. Please report this line: ${detail}`,
  settingsNewer:
    'The settings in this workbook were written by a newer version: they are read and left as they are; please update the program.',
  settingsDamaged:
    'The settings in this workbook cannot be read: the defaults were used and the settings left as they are.',
  layoutsUnreadable: (file) =>
    `“${file}” is no file of layouts; check the path and the JSON (see docs/layouts.md).`,
  layoutsDamaged: (all) =>
    `These layouts or words cannot be used and are left out: ${layouts.damaged(all)}; see docs/layouts.md.`,
  layoutMismatch: (one) =>
    `The layout “${one.layout}” does not fit the sheet “${one.sheet}”: ${layouts.mismatch(one)}; the sheet was read in the ordinary way, please check.`,
  lostOptions: (options) =>
    `npm kept ${options.join(', ')} for itself, so nothing was evaluated; put a lone “--” before the options: npm run evaluate -- workbook.xlsx ${options[0]} …`,
  counted: (all, failed) =>
    failed === 0
      ? `All ${all} workbooks done`
      : `Of ${all} workbooks ${all - failed} done, ${failed} not:`,
  progress: (done, of, name) => `${done}/${of} ${name}`,
  csvHeaders: [
    'File',
    'Station',
    'Severity',
    'Rule',
    'Cell',
    'Stated',
    'Expected',
    'Message',
    'State',
    'Fingerprint',
  ],
  title: 'Station evaluation',
  stage: { mid: 'Mid-term evaluation', final: 'Final evaluation' },
  period: (from, to, months) => `Evaluation period ${from} to ${to} (${months} months)`,
  hiddenSheet: ' (hidden sheet)',
  tablesFound: (list) => `Tables recognised: ${list.join('; ')}`,
  tablesUnsure: (list) => `Unsure, not counted: ${list.join('; ')}`,
  ofNoStation: (list) =>
    `Tables that do not say of which station they are, counted for none: ${list.join('; ')}`,
  severalStations: (names) => `The workbook holds ${names.length} stations: ${names.join(', ')}`,
  unplaced: (list) => `Regions not recognised and not used: ${list.join('; ')}`,
  unknownColumns: (list) => `Columns not known and not used: ${list.join('; ')}`,
  kinds: {
    project: 'project information',
    indicators: 'indicators',
    attendance: 'attendance',
    scores: 'scores',
    funding: 'funding',
    payments: 'payments',
    performance: 'performance',
    survey: 'satisfaction',
  },
  indicators: 'Indicators',
  indicatorHeaders: ['Indicator', 'Target', 'Completed', 'Rate', 'State'],
  elapsed: (share) => `time elapsed ${share}`,
  behind: '▲ behind',
  staffing: 'Attendance (person-months)',
  staffingHeaders: ['', 'Required', 'Present', 'Difference'],
  all: 'Workers',
  licensed: 'of them licensed',
  missingMonths: (held, period) =>
    `The roster holds ${held} of the period's ${period} months: the difference is not judged`,
  stableRate: (rate, workers, required) =>
    `Stable-staff rate ${rate} (${workers} stable of ${required} required)`,
  experienced: (share, heads) =>
    `Two years or more in the trade: ${share} of person-months, ${heads} of workers required`,
  scores: 'Scores',
  total: 'Total',
  grade: (grade) => `Grade: ${grade}`,
  provisional: (count) =>
    count === 1
      ? ' (provisional: 1 veto is still to be answered)'
      : ` (provisional: ${count} vetoes are still to be answered)`,
  computed: ' (reckoned by the rules of self-evaluation: no score is printed)',
  missing: (parts) => (parts.length === 0 ? unweighed : `Still missing: ${parts.join(', ')}`),
  vetoed: ' (by veto)',
  funding: 'Funding (yuan)',
  fundingHeaders: ['line', 'budget', 'spent', 'rate', 'deviation'],
  fundingTotal: 'total',
  fundingShares: (of, staff, quality, operating) =>
    `Of ${of === 'budget' ? 'the budget' : 'spending'}: staff ${staff}, staff and service quality ${quality}, operating costs ${operating}`,
  payments: (batches, total) => `Paid in ${batches} batches, ${total} yuan in all`,
  performance: 'Performance targets',
  performanceHeaders: ['Item', 'Target', 'Actual', 'Rate', 'State'],
  survey: (people, name) =>
    `Satisfaction${name === null ? '' : ` (${name})`}: ${people} people asked`,
  surveyRate: (rate) => `, ${rate} content`,
  surveyMean: (from, to) => (from === to ? `, mean ${from}` : `, mean between ${from} and ${to}`),
  findings: ({ error, warning, note }) =>
    `Findings: errors ${error}, warnings ${warning}, notes ${note}`,
  noFindings: 'Findings: none in the tables recognised',
  claims: (holds, differs, unknown) =>
    `Report: ${holds} figures agree with the tables, ${differs} differ, ${unknown} are not in the tables or cannot be told`,
  noClaims: 'Report: no figure found that could be checked',
  severities: { error: '✕ error', warning: '▲ warning', note: '● note' },
  written: (path) => `Written: ${path}`,
  stationsWritten: (path) => `Overview of all stations written: ${path}`,
  none: '—',
};
