/**
 * What readings of a block cost, in nats (the natural logarithm of how unlikely something is). The
 * figures were fitted to the first half of the public tables that `bench/tables.ts` reads, checked
 * on the other half, and rounded; they say how tables are drawn, not what they are about.
 */
export const layoutCosts = {
  /** A further block in the same columns, so that a table is not cut up for a single odd cell. */
  block: 7,
  /** Text over the whole width of a region begins a block more often than not. */
  wholeBanner: -4,
  innerBanner: 2,
  text: 3,
  /** Most tables have their labels on top. */
  columns: -2,
  /** Labels of several rows with merged areas both ways. */
  tiered: -6,
  totalOnTop: 2.4,
  totalAtLeft: 4,
  /** A label with values beside the lower rows of a deeper label. */
  unevenHead: 6,
  wholeWidthValue: 7,
  misfitValue: 2,
  /** A row of values that do not span the columns of their label. */
  narrowValue: 1.1,
  /** A value that stands alone beside its label. */
  pairValue: 1.6,
  danglingLabel: 5,
  labelWithRest: 1.4,
  /** A label that names a quantity, taken for a value. */
  quantityName: 1.9,
  blankValue: 0.2,
  /** Factor for a label whose text the region has again. */
  repeatedLabel: 0.6,
  /** How little it is believed at first that a line of values mixes kinds. */
  mixing: 0.02,
};

/** What it costs to say that a cell of a shape is a label. */
export const labelCosts = {
  blank: 3.5,
  integer: 6,
  decimal: 6,
  figure: 5.5,
  date: 3.5,
  mark: 6,
  none: 5,
  serial: 5,
  code: 3,
  latin: 3,
  short: 1.2,
  words: 1.1,
  phrase: 1.8,
  prose: 6,
};

/** What it costs to say which shape of its kind a value has. */
export const shapeCosts = {
  blank: 0,
  integer: 1.1,
  decimal: 0.7,
  figure: 0,
  date: 0,
  mark: 0,
  none: 0,
  serial: 0,
  code: 0,
  latin: 0,
  short: 1,
  words: 1,
  phrase: 1.3,
  prose: 0.4,
};
