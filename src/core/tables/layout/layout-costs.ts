/**
 * What readings of a block cost, in nats (the natural logarithm of how unlikely something is). The
 * figures were fitted to the public training tables that `bench/tables.ts` reads and rounded; they
 * say how tables are drawn, not what they are about.
 */
export const layoutCosts = {
  /** A further block in the same columns, so that a table is not cut up for a single odd cell. */
  block: 7,
  /** The same under a label that spans columns. */
  innerBlock: 5.5,
  /** Text over the whole width of a region begins a block more often than not. */
  wholeBanner: -4.3,
  innerBanner: 2,
  text: 3,
  /** Most tables have their labels on top. */
  columns: -0.3,
  /** Labels of several rows with merged areas both ways. */
  tiered: -9.2,
  /** A place without a label between labels. */
  blankHead: 2.8,
  totalOnTop: 3,
  /** Things are listed downwards: for each row that `rows` has more than columns. */
  tallRow: 0.1,
  /** Words over nothing but shares (64.73%) are labels of columns. */
  namedShares: 3,
  /** One row of values of several kinds under a row of names is a record under its labels. */
  record: 2,
  /** A label at the left over several rows is a group of things. */
  deepRow: 1.6,
  /** 1. 2. 3. number things. */
  numberedOnTop: 1.5,
  totalAtLeft: 4.2,
  /** A label with values beside the lower rows of a deeper label. */
  unevenHead: 6.6,
  wholeWidthValue: 7,
  /** A label over the whole width between rows of values. */
  innerHeading: 3,
  misfitValue: 2.1,
  /** A value that stands alone beside its label. */
  pairValue: 1.6,
  /** Labels with their values beneath them instead of beside them. */
  turns: 2.5,
  /** Figures beneath a first value that is none: it heads them, unless the labels beside them name quantities. */
  headedFigures: 5,
  /** A text that stands among the labels and among the values. */
  labelIsValue: 2.8,
  /** A label beside a text that says the same: 是 | 是. */
  twin: 3,
  danglingLabel: 6,
  labelWithRest: 1.9,
  /** A label that names a quantity, taken for a value. */
  quantityName: 2.2,
  /** A label that names a quantity, taken for a label. */
  quantityLabel: 1.3,
  /** A label that names something asked of a thing, taken for a value; and how much less it costs as a label. */
  attributeName: 0.9,
  attributeLabel: 0.7,
  /** For each character of a label over twelve. */
  longLabel: 0.1,
  /** A word, mark or code that says what the value before it in its line says. */
  sameValue: -0.2,
  blankValue: 0.09,
  /** Factor for a label whose text the region has again. */
  repeatedLabel: 0.82,
  /** How little it is believed at first that a line of values mixes kinds. */
  mixing: 0.02,
};

/** What it costs to say that a cell of a shape is a label. */
export const labelCosts = {
  blank: 4.5,
  integer: 8.6,
  decimal: 6.5,
  figure: 7.6,
  date: 3.9,
  mark: 6,
  none: 5,
  serial: 7,
  code: 4,
  latin: 4.1,
  short: 0.6,
  words: 1.9,
  phrase: 2.3,
  prose: 7.5,
};

/** What it costs to say which shape of its kind a value has. */
export const shapeCosts = {
  blank: 0,
  integer: 1.5,
  decimal: 0.3,
  figure: 0.7,
  date: -0.5,
  mark: 0.1,
  none: 0,
  serial: -0.2,
  code: 0.5,
  latin: -0.1,
  short: 0.7,
  words: 0.7,
  phrase: 0.7,
  prose: 0,
};
