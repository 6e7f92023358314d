/**
 * The standard tables that a person can start from, the same in every language: they are forms of
 * the field, and their headings are what is recognised.
 */
export const templates = {
  project: {
    name: '项目信息',
    title: '项目基本信息',
    headings: ['项目', '内容'],
    widths: [24, 48],
    labels: [
      '社工站名称',
      '项目购买方',
      '项目监督方',
      '项目承办方',
      '评估阶段',
      '年度服务协议期',
      '评估考核期',
      '协议在岗社工人数',
      '其中持证社工人数',
      '年度服务经费（元）',
    ],
  },
  indicators: {
    name: '指标完成情况',
    title: '服务指标完成情况',
    headings: ['服务指标', '单位', '协议量', '完成量', '完成率'],
    widths: [32, 10, 14, 14, 14],
  },
  attendance: {
    name: '到岗情况',
    title: '社工到岗情况',
    headings: [
      '序号',
      '姓名',
      '类型',
      '资质',
      '7月',
      '8月',
      '9月',
      '10月',
      '11月',
      '12月',
      '1月',
      '2月',
      '3月',
      '4月',
      '5月',
      '6月',
      '小计',
    ],
    firstMonth: '7月',
    widths: [8, 14, 16, 18, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 10],
  },
  scores: {
    name: '评分',
    title: '评估评分',
    headings: ['评估主体', '标准分', '得分'],
    widths: [32, 14, 14],
    total: '总得分',
  },
};
