/** A licence of the trade and the words that certificates and rosters use for it. */
export interface Licence {
  /** 社会工作师 */
  readonly name: string;
  /** Words that name it wherever they stand in a phrase: 助理社工师. */
  readonly words: readonly string[];
  /** Words that name it only when they are the whole phrase: 中级 (but not in 中级会计师). */
  readonly levels: readonly string[];
}

/** From the highest down. Source: 社会工作者职业水平评价; 社会工作者 as a licence is 社会工作师 (文冲). */
export const licences: readonly Licence[] = [
  {
    name: '高级社会工作师',
    words: ['高级社会工作', '高级社工'],
    levels: ['高级', '高级证', '高级证书', '高社'],
  },
  {
    name: '社会工作师',
    words: ['社会工作师', '社工师', '中级社会工作', '中级社工', '社会工作者', '注册社工'],
    levels: ['中级', '中级证', '中级证书', '中社'],
  },
  {
    name: '助理社会工作师',
    words: ['助理社会工作', '助理社工', '初级社会工作', '初级社工', '助工师'],
    levels: ['初级', '助理', '初级证', '助理证', '初级证书', '助理级', '助社'],
  },
];

/** A licence column that only says yes. */
export const licensedWords: readonly string[] = [
  '有',
  '是',
  '√',
  '✓',
  '✔',
  '☑',
  '持证',
  '有证',
  '已持证',
  '社工证',
  '持证社工',
  '已取得',
  '具备',
  'Y',
  'y',
];

/** A phrase that begins so, or holds one of the second list, speaks of no licence held. */
export const unlicensedBeginnings: readonly string[] = [
  '未',
  '没',
  '无',
  '暂',
  '非',
  '不',
  '待',
  '拟',
  '否',
];
export const trainingWords: readonly string[] = [
  '培训',
  '备考',
  '报考',
  '在考',
  '考试中',
  '继续教育',
  '实习',
  '学员',
];

/** A bare word that says that there is neither a licence nor training. */
export const untrainedWords: readonly string[] = [
  '无',
  '没有',
  '暂无',
  '无证',
  '无证书',
  '无资质',
  '无资格证',
  '未持证',
  '未培训',
  '未接受培训',
  '未参加培训',
];
