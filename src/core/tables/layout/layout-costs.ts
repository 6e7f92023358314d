/**
 * What readings of a block cost, in nats (the natural logarithm of how unlikely something is). The
 * figures were fitted to the public training tables that `bench/tables.ts` reads and rounded; they
 * say how tables are drawn, not what they are about.
 */
export const layoutCosts = {
  /** A further block in the same columns, so that a table is not cut up for a single odd cell. */
  block: 7.5,
  /** The same under a label that spans columns. */
  innerBlock: 5,
  /** Text over the whole width of a region begins a block more often than not. */
  wholeBanner: -4,
  innerBanner: 2,
  text: 3,
  /** Most tables have their labels on top. */
  columns: -0.8,
  /** Labels of several rows with merged areas both ways. */
  tiered: -9,
  /** A place without a label between labels. */
  blankHead: 2.5,
  totalOnTop: 2.6,
  /** Things are listed downwards: for each row that `rows` has more than columns. */
  tallRow: 0.1,
  /** Words over nothing but shares (64.73%) are labels of columns. */
  namedShares: 2,
  /** One row of unlike values under a row of names is a record under its labels. */
  record: 2,
  /** A label at the left over several rows is a group of things. */
  deepRow: 2,
  /** 1. 2. 3. number things. */
  numberedOnTop: 1.4,
  totalAtLeft: 4,
  /** A label with values beside the lower rows of a deeper label. */
  unevenHead: 6.5,
  wholeWidthValue: 7,
  /** A label over the whole width between rows of values. */
  innerHeading: 2.5,
  misfitValue: 1.6,
  /** A row of values that do not span the columns of their label. */
  narrowValue: 1.5,
  /** A value that stands alone beside its label. */
  pairValue: 1.6,
  /** Labels with their values beneath them instead of beside them. */
  turns: 2,
  /** Figures beneath a first value that is none: it heads them. */
  headedFigures: 4,
  /** A text that stands among the labels and among the values. */
  labelIsValue: 3,
  danglingLabel: 6,
  labelWithRest: 1.4,
  /** A label that names a quantity, taken for a value. */
  quantityName: 1.7,
  /** A label that names a quantity, taken for a label. */
  quantityLabel: 1.8,
  blankValue: 0.1,
  /** Factor for a label whose text the region has again. */
  repeatedLabel: 0.8,
  /** How little it is believed at first that a line of values mixes kinds. */
  mixing: 0.02,
};

/** What it costs to say that a cell of a shape is a label. */
export const labelCosts = {
  blank: 4.5,
  integer: 8.5,
  decimal: 6.5,
  figure: 7.5,
  date: 3.5,
  mark: 6,
  none: 5,
  serial: 7,
  code: 4,
  latin: 4,
  short: 0.8,
  words: 1.9,
  phrase: 1.8,
  prose: 7.5,
};

/** What it costs to say which shape of its kind a value has. */
export const shapeCosts = {
  blank: 0,
  integer: 1.1,
  decimal: 0.3,
  figure: 0.2,
  date: 0,
  mark: 0,
  none: 0,
  serial: -0.4,
  code: 0.8,
  latin: -0.4,
  short: 1,
  words: 0.6,
  phrase: 0.9,
  prose: -0.4,
};
