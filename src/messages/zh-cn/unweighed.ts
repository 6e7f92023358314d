/**
 * Said where scores are open and none is missing: every party scored out of 100, and nothing says how
 * they weigh.
 */
export const unweighed = '各方都按 100 分打分，表中没有权重或折算分，得不出总分';
