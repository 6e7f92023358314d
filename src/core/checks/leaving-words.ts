/** Words of a remark that tell that a worker left for good; 调任到 may be a coming as well as a going. */
export const leavingWords: readonly string[] = [
  '离职',
  '辞职',
  '解除劳动合同',
  '解除合同',
  '终止劳动合同',
  '终止合同',
  '离岗',
  '退休',
  '调离',
  '调出',
  '离开',
  '离任',
  '离站',
];

/** Words that tell of a return: then the months after leaving say nothing. */
export const returningWords: readonly string[] = [
  '返聘',
  '返岗',
  '复职',
  '重新入职',
  '再次入职',
  '回任',
  '调回',
  '未离职',
  '拟离职',
];
