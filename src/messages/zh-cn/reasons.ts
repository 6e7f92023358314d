type Wording = (words: readonly string[]) => string;

const quoted: Wording = (words) => `“${words.join('”“')}”`;
const listed: Wording = (words) => words.join('、');

/** Why a table was taken for what it is, by the reason's code; `other` words any further code. */
export const reasons = {
  byCode: {
    'layout/taught': ([name]) => (name ? `按记住的版式“${name}”` : '按记住的版式'),
    'title/words': (words) => `标题中有${quoted(words)}`,
    'title/station': (words) => `标题说到${quoted(words)}`,
    'header/roles': (words) => `表头中有${quoted(words)}`,
    'header/agreement': (words) => `表头说到协议：${listed(words)}`,
    'header/levels': (words) => `表头分级：${listed(words)}`,
    'rows/levels': (words) => `一级指标是${listed(words)}`,
    'rows/bands': (words) => `列出了满意度的各档：${listed(words)}`,
    'header/months': (words) => `按月份列出：${listed(words)}`,
    'header/name': () => '有姓名一列',
    'header/marks': (words) => `每月记有${listed(words)}`,
    'header/licence': () => '有证书一列',
    'rows/areas': (words) => `行名是片区：${listed(words)}`,
    'rows/services': (words) => `列出了社工站的服务：${listed(words)}`,
    'rows/repeated': () => '同一服务重复出现',
    'rows/marks': () => '单元格是到岗记号',
    'rows/licences': (words) => `写有社工证书：${listed(words)}`,
    'rows/posts': (words) => `写有社工岗位：${listed(words)}`,
    'rows/parts': (words) => `列出了评估主体：${listed(words)}`,
    'rows/funding': (words) => `列出了社工站的经费明细：${listed(words)}`,
    'rows/sources': (words) => `列出了资金来源：${listed(words)}`,
    'rows/classes': () => '有人员经费，也有其他经费',
    'rows/payments': (words) => `列出了拨付批次：${listed(words)}`,
    'pairs/labels': (words) => `项目信息的各项：${listed(words)}`,
    'pairs/station': () => '写有社工站的名称',
    'pairs/words': (words) => `说到${quoted(words)}`,
    'pairs/others': (words) => `其他各项较多：${listed(words)}`,
    'words/field': (words) => `说到${quoted(words)}`,
    'book/station': () => '工作簿的其他表属于社工站',
    'station/unknown': () => '没有写明属于哪个社工站，不计入任何一站',
    'against/other-trade': (words) => `但有其他行业的词：${listed(words)}`,
    'against/no-names': () => '但没有姓名、岗位或证书',
    'against/clients': (words) => `但有服务对象或志愿者名单的词：${listed(words)}`,
    'against/funding': (words) => `但像经费表：${listed(words)}`,
    'against/performance': (words) => `但像绩效目标表：${listed(words)}`,
    'against/survey': (words) => `但像满意度调查：${listed(words)}`,
    'against/indicators': () => '但表头说的是完成量和完成率，没有分数',
    'against/mixed-units': () => '但金额单位不一致，不能确定是元还是万元：请确认单位',
    'against/whole-agency': () => '但表题说的是承接机构，不是本站的项目：请确认这是不是本站的经费',
    'against/other-funds': () =>
      '但合计超过年度项目经费的两倍，可能是整个机构的或几年的：请确认这是不是本站一年的经费',
    'against/several-columns': () => '但有几列支出，不能确定哪一列是全部支出：请确认',
    'against/long': () => '但行数过多',
    'against/no-field-word': () => '但没有社工站的用语',
    'scheme/settings': (words) => `按设置采用评分方案${quoted(words)}`,
    'scheme/project': (words) => `项目信息写明${quoted(words)}`,
    'scheme/own-parts': () => '评分表自己列出了各部分和分值',
    'scheme/table': () => '评分表的各部分与方案相符',
  } as Readonly<Record<string, Wording>>,
  /** Names that recognition has for roles and marks. */
  terms: {
    target: '协议量',
    completed: '完成量',
    rate: '完成率',
    post: '人员到位',
    insurance: '社保购买',
    wages: '工资发放',
  } as Readonly<Record<string, string>>,
  other: (code: string, words: readonly string[]) =>
    words.length === 0 ? code : `${code}：${listed(words)}`,
};
