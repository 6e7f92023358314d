import type { Rule } from '../../core/checks/finding.ts';
import type { Facts } from '../facts.ts';
import type { Messages } from '../zh-cn/zh-cn.ts';
import {
  addends,
  areas,
  cellName,
  claimOf,
  clause,
  contradiction,
  elsewhere,
  isListSum,
  lacking,
  leftOut,
  sentencesOf as lines,
  listed,
  listSum,
  moreThanOne,
  nearest,
  opt,
  others,
  partOrWhole,
  period,
  places,
  quotient,
  reckonedWith,
  reportSays,
  shortfall,
  stableHeads,
  stableQuotient,
  subject,
  targetOf,
  vetoName,
  waysOut,
  who,
  workersDiffer,
} from './finding-phrases.ts';
import { titles } from './finding-titles.ts';
import {
  fundingDeviation,
  fundingOverspent,
  fundingShare,
  isOfMoney,
  moneyRate,
  moneyTotal,
} from './funding-phrases.ts';
import { headcountRate, isOfHeadcounts } from './headcounts.ts';
import { scoreRate, scoreTotal } from './score-phrases.ts';
import { subtotal } from './subtotal-phrases.ts';
import { surveyCount, surveyRate } from './survey-phrases.ts';

const sentences: Record<Rule, (facts: Facts) => string> = {
  'rate/differs': (f) => {
    if (f.text('table') === 'scores')
      return lines(scoreRate(f), 'Check the score, the full marks and the rate');
    if (f.text('table') === 'survey') return lines(surveyRate(f), 'Check the people and the share');
    if (isOfHeadcounts(f)) return lines(headcountRate(f), 'Check the heads and the rate');
    return isOfMoney(f)
      ? lines(moneyRate(f), 'Check the amounts and the percentage')
      : lines(
          `${subject(f)}the sheet says ${f.stated ?? ''}; ${quotient(f)}${f.expected ?? ''}`,
          'Check the completed quantity, the target and the rate',
        );
  },
  'total/differs': (f) =>
    isOfMoney(f)
      ? lines(moneyTotal(f))
      : isListSum(f)
        ? lines(listSum(f))
        : lines(
            `${subject(f)}the total${f.text('quantity') === 'target' ? ' of the targets' : ''} says ${f.stated ?? ''}; ${areas(f)} add up to ${f.expected ?? ''}${addends(f)}${waysOut(f)}${reckonedWith(f)}`,
          ),
  'subtotal/differs': (f) => lines(...subtotal(f)),
  'target/impossible': (f) =>
    lines(
      `${subject(f)}completed ${f.text('completed') ?? ''} and the rate ${f.stated ?? ''} cannot both be right: no whole target gives this rate${nearest(f)}`,
      'Check both against the agreement',
    ),
  'score/total-differs': (f) => lines(...scoreTotal(f)),
  'score/mean-differs': (f) =>
    lines(
      `${subject(f)}the sheet says ${f.stated ?? ''}; ${meanOf[f.text('of') ?? ''] ?? 'the mean over the areas'} is ${f.expected ?? ''}${listed(f)}`,
      f.text('of') === null ? "Check the areas' scores" : 'Check the scores and the mean',
    ),
  'score/converted-differs': (f) =>
    lines(
      f.percent('weight') === null
        ? `${subject(f)}the converted score says ${f.stated ?? ''}; the score${opt(f.text('score'))}counts as it stands, ${f.expected ?? ''}`
        : `${subject(f)}the converted score says ${f.stated ?? ''}; score${opt(f.text('score'))}times weight${opt(f.percent('weight'))}is ${f.expected ?? ''}`,
      'Check the score, the weight and the converted score',
    ),
  'score/grade-differs': (f) =>
    lines(
      `The grade says "${f.stated ?? ''}"; by the scheme a total of${opt(f.text('total'))} is "${f.expected ?? ''}"`,
      'Check the total and the grade',
    ),
  'score/rank-differs': (f) =>
    lines(
      `The rank says ${f.stated ?? ''}; a total of${opt(f.text('total'))} is number ${f.expected ?? ''} of the stations in the table`,
      "Check the stations' totals and ranks",
    ),
  'score/out-of-range': (f) =>
    lines(
      `${subject(f)}the score ${f.stated ?? ''} is not between ${f.text('judged') ? `${f.text('from') ?? ''} and ${f.text('to') ?? ''}, as it was judged` : `0 and the full marks${opt(f.text('full'))}`}`,
      'Check the score and the full marks',
    ),
  'attendance/stable-rate-differs': (f) =>
    lines(
      `The sheet says a stable-staff rate of ${f.stated ?? ''}; ${stableQuotient(f)}${f.expected ?? ''}`,
      'Check the stable workers and the workers required',
    ),
  'survey/count-differs': (f) => lines(...surveyCount(f)),
  'cross/quantity-differs': (f) =>
    lines(
      `${subject(f)}the ${f.text('quantity') === 'target' ? 'target' : 'completed quantity'} is ${f.stated ?? ''} here and ${f.expected ?? ''} ${elsewhere(f)}`,
      'Check which of the two holds',
    ),
  'cross/workers-differ': (f) => lines(workersDiffer(f), 'Check the number and the roster'),
  'cross/period-differs': (f) =>
    lines(
      `The evaluation period is ${period(f.stated)} here and ${period(f.expected)} ${elsewhere(f)}`,
      'It decides which months count: check which of the two holds',
    ),
  'text/differs': (f) =>
    lines(
      `${reportSays(f)}; ${claimOf(f)} ${f.expected ?? ''}${addends(f)}${f.is('isTarget') ? `, and ${f.stated ?? ''} is the target` : ''}`,
      'Check the report and the sheet',
    ),
  'text/rate-differs': (f) =>
    lines(
      f.text('of') === 'stable-rate'
        ? `${reportSays(f)}; by the roster the stable-staff rate is ${f.expected ?? ''}`
        : `${reportSays(f)}; ${claimOf(f)}${quotient(f)}${f.expected ?? ''}`,
      'Check the quantity and the rate in the report',
    ),
  'text/target-impossible': (f) =>
    lines(
      `${reportSays(f)}: ${f.text('completed') ?? ''} completed and ${f.stated ?? ''} cannot both be right, no whole target gives that rate${nearest(f)}`,
      'At least one of the two is wrong',
    ),
  'progress/behind': (f) =>
    lines(
      `${subject(f)}${clause('completed ', f.text('completed'))}${clause(' of ', f.text('target'))}, a rate of${opt(f.percent('rate'))}under the elapsed share of${opt(f.percent('elapsedShare'))}`,
      `${clause('Still owed: ', f.text('owed'))}${clause(', about ', f.score('monthlyPace'), ' a month from now on')}`,
    ),
  'funding/share': (f) =>
    lines(
      fundingShare(f),
      f.text('of') === 'budget' ? 'Adjust the budget' : 'Explain how the money was spent',
    ),
  'performance/not-met': (f) =>
    lines(
      `${subject(f)}${f.is('isJudged') ? 'judged as not met' : `${targetOf(f)}; ${f.stated ?? ''} was reached${clause(' (', f.percent('rate'), ')')}: not met`}${clause('; scored ', f.text('score'), clause(', by the rules ', f.text('points')))}`,
      'Explain the deviation and what will be done',
    ),
  'performance/contradicted': (f) =>
    lines(`${subject(f)}${contradiction(f)}`, 'Check the figures and correct the text'),
  'funding/deviation': (f) => lines(fundingDeviation(f), 'Explain the deviation'),
  'funding/overspent': (f) =>
    lines(fundingOverspent(f), 'Say where the money above the budget comes from'),
  'veto/triggered': (f) =>
    lines(
      `${vetoName(f)}${shortfall(f)}: a veto, the grade is 不合格`,
      'Check the roster, the agreement and what was answered',
    ),
  'veto/near': (f) =>
    lines(`${vetoName(f)}${shortfall(f)}, close to a veto`, 'Make it up before the period ends'),
  'attendance/stable-rate-low': (f) =>
    lines(
      `The stable-staff rate${opt(f.percent('rate'))} is under the${opt(f.percent('required'))} required${stableHeads(f)}`,
      'Explain the changes of staff and what is planned',
    ),
  'attendance/not-effective': (f) =>
    lines(
      `${who(f)}is on post${clause(' in ', f.text('month'))} without ${lacking(f)}: the month is not counted`,
      'Add the proof or correct the mark',
    ),
  'attendance/duplicate-worker': (f) =>
    lines(
      `${who(f)}stands in the roster ${f.text('count') === null ? 'more than once' : `${f.text('count')} times`}, each row counted`,
      'Check whether it is one person',
    ),
  'attendance/outside-contract': (f) =>
    lines(
      `${who(f)}is marked present${clause(' in ', f.text('month'))}, outside the contract${clause(' (', f.text('contract'), ')')}`,
      'Check the contract and the mark',
    ),
  'attendance/after-leaving': (f) =>
    lines(
      `${who(f)}is marked present${clause(' in ', f.text('month'))} after leaving${clause(' (', f.text('left'), ')')}`,
      'Check the leaving date and the mark',
    ),
  'figure/unreadable': (f) =>
    f.sign('count') === null
      ? lines(
          `${subject(f)}"${f.stated ?? ''}" cannot be read as a figure and was not counted`,
          'Write it as a number',
        )
      : lines(
          `${subject(f)}"${f.stated ?? ''}"${clause(' (the sheet says: ', f.text('means'), ')')} does not tell whether the worker counts as on post${places(f, 'count')} and was not counted`,
          'Write √ for on post, 0 for not on post, 0.5 for half a month',
        ),
  'figure/negative': (f) => lines(`${subject(f)}${f.stated ?? ''} is negative`, 'Check it'),
  'sheet/formula-error': (f) =>
    lines(
      `${cellName(f)}the formula gives ${f.stated ?? ''}${places(f, 'count')}${others(f, 'spread', '; ', ' more cells show it because of that')}, so that the figure cannot be read`,
      'Check the cells that the formula looks at',
    ),
  'sheet/typed-over-formula': (f) =>
    lines(
      `${cellName(f)}${f.stated ?? ''} was typed where the rest of the row or column is a formula; it will not follow its sources`,
      `Check the number, or put the formula back${clause(': =', f.text('formula'))}`,
    ),
  'sheet/hidden-in-total': (f) =>
    lines(
      `${cellName(f)}the total counts hidden ${f.text('of') === 'columns' ? 'columns' : 'rows'}${clause(' (', f.text('hidden'), `${moreThanOne(f, 'lines', ' and others, ', ' in all')})`)}; what can be seen does not add up to it`,
      'Unhide and check them, or take out of the total what does not belong in it',
    ),
  'sheet/sum-too-short': (f) =>
    lines(
      `${cellName(f)}the formula${clause(' =', f.text('formula'))} leaves out${clause(' ', f.text('left'))}${leftOut(f)}${f.expected === null ? '' : `: the cell says ${f.stated ?? ''}, with it it is ${f.expected}`}${places(f, 'count')}`,
      'Widen the range of the sum',
    ),
  'sheet/text-in-sum': (f) =>
    lines(
      `${cellName(f)}"${f.stated ?? ''}" is text${places(f, 'count')}: a sum skips it, and the total is too low`,
      'Make it a number, with its unit in the heading',
    ),
  'sheet/external-reference': (f) =>
    lines(
      `${cellName(f)}the formula looks into another workbook${clause(' (', f.text('book'), ')')}${places(f, 'count')}, which cannot be checked here and may be out of date`,
      'Make it a value, or bring the data into this workbook',
    ),
  'attendance/serial': (f) =>
    lines(
      `The serial number ${f.stated ?? ''} follows${opt(f.text('previous'))}${clause('where ', f.expected, ' was due')}`,
      'Check whether a row or a number is missing',
    ),
  'attendance/untrained': (f) =>
    lines(
      `${who(f)}has no licence, and no training is recorded${clause(' (the sheet says ', f.stated, ')')}`,
      'Add the proof of training',
    ),
  'target/too-easy': (f) =>
    lines(
      `${subject(f)}the rate${opt(f.percent('rate'))}is over${clause(' ', f.text('limit'), '%')}: the target${opt(f.text('target'))}may be too low`,
      "Consider it for next year's agreement",
    ),
  'score/weights': (f) =>
    lines(
      `The ${f.is('isPerformance') ? 'first-level weights' : 'full marks'} add up to${opt(f.text('sum'))}, not ${f.expected ?? '100'}${f.is('lacksExecution') ? ': the 10 points of budget execution are missing' : ''}`,
      f.is('lacksExecution') ? '' : 'Check whether a part is missing',
    ),
  'survey/small-sample': (f) =>
    lines(
      `${clause('', f.text('name'), ': ')}Only${opt(f.text('people'))}people were asked, fewer than${opt(f.text('limit'))}`,
      'Note it if all clients were asked; else ask more',
    ),
  'figure/not-whole': (f) =>
    lines(
      `${subject(f)}${f.stated ?? ''} has decimals where heads or sessions are counted`,
      'Check it',
    ),
  'rate/rounding': (f) =>
    lines(
      `${subject(f)}the sheet says ${f.stated ?? ''}; reckoned it is ${f.expected ?? ''}: only the way of rounding differs`,
      'It may stay, if the whole table does the same',
    ),
  'text/no-such-figure': (f) =>
    lines(`${reportSays(f)}; no table of the workbook holds this figure`, 'Check where it is from'),
  'text/part-exceeds-whole': (f) =>
    lines(
      partOrWhole(f),
      f.text('of') === 'clash'
        ? 'Decide which of the two stands'
        : 'Check the report and the sheet',
    ),
};

const meanOf: Readonly<Record<string, string>> = {
  row: "the mean of the row's scores",
  trimmed: 'the mean without the highest and the lowest',
};

export const findings: Messages['findings'] = {
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  titles,
  sentences,
  states: { open: 'open', corrected: 'corrected', ignored: 'ignored' },
  reopened: (reason, date) => ` (Ignored on ${date}: ${reason}; its figures have changed since.)`,
};
