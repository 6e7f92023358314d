import type { Messages } from '../zh-cn/zh-cn.ts';

export const sheetItems: Messages['sheetItems'] = {
  performance: {
    title: 'Performance targets',
    headings: ['Item', 'Target', 'Actual', 'Rate', 'State', 'Points by rule', 'Note', 'Source'],
    states: {
      notYet: 'not yet met',
      met: 'met',
      notMet: 'not met',
      open: 'to be judged',
      contradicted: 'contradicted',
      partly: 'partly met',
    },
    bounds: {
      'at-least': 'at least ',
      'at-most': 'at most ',
      'more-than': 'more than ',
      'less-than': 'less than ',
    },
    marks: (full, stated) =>
      stated === null ? `${full} marks` : `${full} marks, ${stated} points in the sheet`,
    sum: (parts, all) => `${parts.join(' + ')} = ${all}`,
    texts: (target, completed) => `Target: ${target}; actual: ${completed}`,
    judged: 'judged by a person',
    execution: 'Budget execution',
    executionHow: 'marks × execution rate, at most the marks',
    notes: [
      'Italic figures on yellow were read from a text, a click leads to it; states and rates are formulas. An item without a figure is never counted as met: a person judges it.',
      'Points by 财预〔2020〕10号: met, full marks; else by the rate, 2 decimals; targets from above by target ÷ actual (to be confirmed). Far over a target is a note and takes no points.',
    ],
    counts: ['Performance', 'Met', 'Not met', 'To be judged', 'All'],
  },
  otherScores: {
    title: 'Other score tables and self-evaluations',
    headings: ['Table', '', 'Printed total', '', 'Total reckoned', 'Grade', 'Parts', 'Source'],
    parts: (parts) => parts.join('; '),
  },
  survey: {
    title: 'Satisfaction of clients',
    titleOf: (name) => `Satisfaction: ${name}`,
    headings: ['Band', 'People', 'From', 'To', 'Share', '', 'Note', 'Source'],
    total: 'Sum and mean',
    how: "Range of the mean: the bands' lower and upper bounds, weighed by people",
    stated: (people) => `The sheet says ${people} people`,
    howShares:
      "Range of the mean: the bands' lower and upper bounds, weighed by the printed shares",
    asked: 'People asked',
    figures: {
      sent: 'Questionnaires sent',
      returned: 'Questionnaires returned',
      valid: 'Valid questionnaires',
      asked: 'People asked',
      satisfied: 'People content',
      returnRate: 'Return rate as printed',
      validRate: 'Valid rate as printed',
      rate: 'Rate of content as printed',
      mean: 'Mean points as printed',
    },
    meanHow: 'Share: mean ÷ full marks',
    counts: ['Survey', 'People', 'Mean from', 'Mean to', 'Content'],
    row: 'Clients',
  },
};
