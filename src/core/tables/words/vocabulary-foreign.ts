import { wordList } from './word-list.ts';

/**
 * Words of other trades. They speak against a table whose shape is that of ours: a sales plan has
 * targets and rates, a class register has names and ticks.
 */
export const foreignWords = wordList(`
  销售 销量 营业额 营收 业务员 客户 订单 产品 商品 单价 毛利 利润 成本 库存 入库 出库 仓库 规格
  型号 供应商 采购订单 物料 门店 渠道 回款 签单 产值 产量 车间 良品率 不良率 合格品 学生 语文
  数学成绩 英语 任课教师 学号 班级 年级 学期 课表 教师 任课 班主任 考试 星期 周一 周二 周三 周四
  周五 学院 学分 教室 资产 负债 余额 货币资金 应收 应付 存货 所有者权益 借方 贷方 凭证 税额 发票
  现金流 折旧 部门 迟到 早退 旷工 加班 请假 事假 病假 工号 底薪 绩效奖金 岗位工资 实发 应发 个税
  车牌 租金 病历 患者 床位 药品 科室 诊断 卫生服务 公共卫生 疫苗 接种 门诊 诊疗 股票 收益率 涨跌 点击 曝光 转化率 粉丝
`);

/** Who is no station and has tables of the same heads: in a title that names no station they are theirs. */
export const otherBodies = wordList(`
  小学 中学 学校 幼儿园 大学 学院 医院 卫生院 养老院 敬老院 福利院 养老机构 工会 妇联 团委 残联 团支部 派出所 公安 辅警 网格员
  公益性岗位 护林 环卫 消防 图书馆 文化馆 博物馆 银行 物业 酒店 宾馆 健身 食堂 村集体 村级 村委 科研 课题 招商 税务 农业
  装修 年会 家庭收支 家庭预算 协会 商会 公司 志愿服务组织 扶贫资金
`);
