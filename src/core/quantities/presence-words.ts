// The marks of rosters, as data: plain text (`plainText`), lower case, without blanks.

/** The worker was there the whole month. */
export const presentMarks: readonly string[] = [
  '√',
  '✓',
  '✔',
  '☑',
  '✅',
  '🗸',
  '√√',
  '是',
  '有',
  '在',
  '到',
  '已',
  '到岗',
  '在岗',
  '已到岗',
  '在职',
  '出勤',
  '全勤',
  '满勤',
  '全月',
  '已购买',
  '已买',
  '已缴',
  '已缴纳',
  '已发',
  '已发放',
  '购买',
  '发放',
  '参保',
  '已参保',
  'y',
  'yes',
  'true',
  'v',
  '●',
  '〇',
  '○',
  '正常',
  '试用',
  '试用期',
  '转正',
];

/** Half a month. */
export const halfMarks: readonly string[] = [
  '½',
  '1/2',
  '半',
  '半月',
  '半个月',
  '0.5月',
  '.5',
  '△',
  '▲',
];

/** Not there. A blank cell is absent too, but is told apart. */
export const absentMarks: readonly string[] = [
  '×',
  '✗',
  '✘',
  '✕',
  '✖',
  '╳',
  '❌',
  '☒',
  '☐',
  'x',
  '否',
  '无',
  '未',
  '没有',
  '不在岗',
  '未到岗',
  '未在岗',
  '离职',
  '已离职',
  '缺勤',
  '缺岗',
  '空岗',
  '缺',
  '未购买',
  '未买',
  '未缴',
  '未缴纳',
  '未发',
  '未发放',
  '未参保',
  '调离',
  '调出',
  '未入职',
  '未到职',
  '未上岗',
  '未报到',
  '空缺',
  '缺编',
  '待聘',
  '离岗',
  '已离岗',
  '辞职',
  '已辞职',
  '转出',
  '不适用',
  'n/a',
  'n',
  'no',
  'false',
  '一',
];

/** A tick with an emoji's variation mark after it. */
export const tickPattern = /^[√✓✔☑✅]\uFE0F?$/u;

/** A dash or slash, alone or repeated. */
export const absentPattern = /^[-—–―─━/\\]+$/;

const day = '(?:\\d{1,2}月(?:\\d{1,2}[日号])?|\\d{1,2}[./]\\d{1,2}|\\d{1,2}[日号])';
const leaving = '(?:离职|辞职|离岗|调离|调出|转岗)';

/** 8月离职, 已于8.15离职 in the place of a mark: from here on not there. */
export const leftPattern = new RegExp(`^(?:已|于)*${day}(?:已|起)?${leaving}$`, 'u');

/** A tick with a note behind it: √(半月), √8.15离职. */
export const notedPattern = /^[√✓✔]\uFE0F?\(?([^()]+)\)?$/u;

/** A share with its reason behind it: 0.5（产假）, 1(代). */
export const explainedPattern = /^([01](?:\.\d+)?|\.5)\([^()\d]{1,8}\)$/u;

/** Notes behind a tick that take nothing off the month. */
export const wholeNotes: readonly string[] = [
  '兼',
  '兼任',
  '代',
  '代班',
  '补',
  '补岗',
  '新',
  '新入职',
  '试用',
  '试用期',
  '转正',
  '续签',
];

/** 8.15离职, 入职: a tick with the day of a change stands for the month, whatever the day. */
export const changePattern = new RegExp(
  `^(?:${day})?(?:入职|到岗|上岗|调入|转入|${leaving})$`,
  'u',
);
