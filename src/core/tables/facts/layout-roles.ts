import { projectFields } from './table.ts';

/** `none`: no table of ours, whatever it looks like. */
export const layoutKinds = [
  'indicators',
  'attendance',
  'scores',
  'funding',
  'payments',
  'performance',
  'survey',
  'project',
  'none',
] as const;
export type LayoutKind = (typeof layoutKinds)[number];

/** The figures that a budget states of a line. */
export const fundingFigureRoles = [
  'budget',
  'initial',
  'spent',
  'rate',
  'balance',
  'deviation',
  'budgetShare',
  'spentShare',
] as const;

/** What the columns of a table of levels say. */
export const performanceColumnRoles = [
  'level1',
  'level2',
  'level3',
  'target',
  'completed',
  'rate',
  'bound',
  'unit',
  'full',
  'weight',
  'score',
  'reason',
] as const;

/** What a survey states beside its bands or without any; its mean is told so in either. */
export const surveyFigureRoles = [
  'asked',
  'sent',
  'returned',
  'valid',
  'satisfied',
  'returnRate',
  'validRate',
  'rate',
  'full',
] as const;

/**
 * What a column of a taught form may hold, by kind. `figure`: figures whose role the row tells;
 * `role`: the words that tell it; `ignore`: nothing of ours.
 */
export const columnRoles = {
  indicators: [
    'service',
    'area',
    'target',
    'completed',
    'rate',
    'measure',
    'unit',
    'workers',
    'partial',
    'gap',
    'figure',
    'role',
    'serial',
    'remark',
    'ignore',
  ],
  attendance: [
    'name',
    'post',
    'licence',
    'type',
    'years',
    'contract',
    'joined',
    'left',
    'hire',
    'subtotal',
    'experienced',
    'area',
    'serial',
    'personal',
    'remark',
    'ignore',
  ],
  scores: ['part', 'full', 'score', 'weight', 'converted', 'level', 'grade', 'remark', 'ignore'],
  funding: ['line', ...fundingFigureRoles, 'unit', 'serial', 'remark', 'ignore'],
  payments: ['batch', 'due', 'paid', 'date', 'share', 'unit', 'serial', 'remark', 'ignore'],
  performance: [...performanceColumnRoles, 'serial', 'remark', 'ignore'],
  survey: [
    'group',
    'band',
    'people',
    'share',
    'total',
    'mean',
    ...surveyFigureRoles,
    'answer',
    'serial',
    'remark',
    'ignore',
  ],
  project: [],
  none: ['ignore'],
} as const satisfies Readonly<Record<LayoutKind, readonly string[]>>;

export type LayoutRole = (typeof columnRoles)[LayoutKind][number];

/** What a label at the left of a row may say, by kind: of the row, or of the figures beside it. */
export const labelRoles = {
  indicators: ['target', 'completed', 'rate', 'service', 'area', 'total', 'ignore'],
  attendance: ['worker', 'sum', 'total', 'stable-rate', 'required', 'heading', 'ignore'],
  scores: ['part', 'full', 'score', 'weight', 'converted', 'total', 'grade', 'ignore'],
  funding: ['line', 'subtotal', 'total', ...fundingFigureRoles, 'ignore'],
  payments: ['batch', 'total', 'due', 'paid', 'date', 'share', 'ignore'],
  performance: ['total', 'grade', 'ignore'],
  survey: ['band', 'group', 'total', 'mean', ...surveyFigureRoles, 'ignore'],
  project: projectFields,
  none: ['ignore'],
} as const satisfies Readonly<Record<LayoutKind, readonly string[]>>;

export type LabelRole = (typeof labelRoles)[LayoutKind][number];
