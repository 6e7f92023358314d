/** How good something is said to be, without a figure: a person judges it. */
export const qualityWords: readonly string[] = [
  '优良',
  '优秀',
  '良好',
  '达标',
  '合格',
  '及格',
  '通过',
  '规范',
  '显著',
  '有效',
];
