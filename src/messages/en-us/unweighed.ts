/**
 * Said where scores are open and none is missing: every party scored out of 100, and nothing says how
 * they weigh.
 */
export const unweighed = 'Every party scored out of 100 and the table gives no weights: no total';
