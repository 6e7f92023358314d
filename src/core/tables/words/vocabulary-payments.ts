import { wordList } from './word-list.ts';

/** What the heads of a table of payments say. */
export type PaymentRole = 'date' | 'amount' | 'due' | 'share' | 'name';

export const paymentWords: Readonly<Record<PaymentRole, readonly string[]>> = {
  name: wordList(`
    批次 期次 付款批次 拨付批次 拨款批次 拨付期次 拨款期次 付款期数 期数 拨付阶段 付款阶段 拨款阶段 款项 款项名称
    拨款名称 付款期次 支付批次 支付期次 拨付期数 拨款期数 款项性质 拨付次数 拨款次数 付款次数 支付阶段
    到账批次 拨付项目 拨款项目 支付期数 阶段 资金批次 经费批次 付款节点 拨付节点 支付节点 款别 拨付款项
  `),
  date: wordList(`
    日期 拨付日期 拨付时间 到账日期 到账时间 拨款日期 拨款时间 付款日期 付款时间 支付日期 支付时间 收款日期 收款时间
    入账日期 入账时间 时间 到款日期 到款时间 实际拨付时间 实际拨付日期 资金到账时间 资金到账日期 实际到账时间
    实际到账日期 拨付年月 到位时间 到位日期 实际付款时间 实际付款日期
  `),
  amount: wordList(`
    金额 拨付 拨付金额 拨款金额 到账金额 实拨金额 已拨付金额 付款金额 支付金额 实际拨付 实际拨付金额 到账 到账数
    收款金额 入账金额 已拨付 实付金额 拨付资金 拨付经费 实际拨款 实际拨款金额 实际到账 实际到账金额 拨付数
    拨款数 到位金额 实际到位金额 实际付款金额 实际支付金额 已拨金额 到款金额 拨付额 拨款额 实拨数 资金到位 已到账金额
    已付金额 实拨 经费金额 拨付款额 拨款 实收金额 实收 收到金额 拨付款 拨付款项 到账经费 到账资金 到账款 拨付数额
    拨款经费 拨款资金 下拨金额 下拨经费 下拨资金 实际收款 实际收款金额 款项金额 经费 资金
  `),
  due: wordList(`
    应拨金额 应付金额 应拨 应拨数 应付款 应付款金额 应拨资金 应拨经费
  `),
  share: wordList(`
    比例 拨付比例 付款比例 占比 拨款比例 支付比例 占合同比例 占总额比例 占合同金额比例 百分比 占总经费比例 约定比例
    占协议金额比例 占比例 所占比例 占年度经费比例 协议比例 占项目经费比例 拨付占比 到账比例 占总金额比例
  `),
};

/** Of them these say so only where nothing else stands in the head. */
export const barePaymentWords = wordList('经费 资金');

/** Before what was paid: what the agreement says is due (合同约定拨付金额, 应到位金额). */
export const dueBeginning = /^(?:协议|合同|计划|约定|预计|应当?)+(?=.)/u;

/** Before what was paid: whose money it is (区级财政拨付). */
export const payerBeginning =
  /^(?:中央|省|市|区|县|街道?|镇街|乡镇|镇|级|财政|民政|福彩|公益金?|慈善|社会|部门?|局|资金|经费|专项|补助|配套|自筹|单位|捐赠|机构|自有)+(?=.)/u;

/** Pieces of words without which a table speaks of no payments to a station: in a head, or in its first batch. */
export const paymentHints = wordList(`
  拨付 拨款 到账 批次 期次 期数 付款 支付 款项 到位 应拨 实拨 收款 入账 下拨 第一 第1 首期 首批 首笔 首付
`);

/** Those of them that public money is paid by. */
export const strongPaymentWords = wordList(`
  拨付 拨款 应拨 实拨 财政 购买服务 购买方 街道 社工 服务经费 项目经费 资金到位 经费到账 民政
`);

/** The first batch under heads that say nothing of payments: 首期款 under 项目. */
export const firstBatch = /^(?:第[一1][期批笔次]|首[期批笔付])(?:拨?款|拨付|资金|经费|款项)?$/u;

/** Words against a table of payments: a trade's bills. */
export const foreignPaymentWords = wordList(`
  客户 销售 订单 发票 供应商 产品 货款 采购 业务员 应收 回款 房贷 还款 本金 利息 贷款 借款 工资 租金 学费 施工
  工程 监理 设备款 材料款 装修 会员 充值 门店 员工 租户 业主 物业 定金 买方 卖方 快递 报销人 报销 购房 按揭
`);

/** How a batch of payment is named: 第一批, 首期款, 尾款, 第2次拨付, 2023年第一期. */
export const paymentNamePattern =
  /(?:第[一二三四五六七八九十\d]{1,3}[批期次笔阶轮])|(?:[一二三四五六七八九十\d]{1,2}[期批]款?)|首[期批笔次付款]|尾款|末[期批笔次]|中期|预付|余款|进度款|签[约订]|启动/u;

/** Heads beside the amounts of payments that say nothing that is counted and begin no table. */
export const paymentNoteWords = wordList(`
  拨付条件 付款条件 拨款条件 支付条件 拨付依据 凭证号 是否到账 到账情况 拨付情况 累计拨付 累计金额
  累计到账 未拨付 未拨付金额 余额 剩余金额 收款单位 收款方 付款单位 付款方 拨款单位 拨付单位 经办人 支付方式 付款方式
  拨付条件及要求 拨付节点说明 累计拨付金额 累计比例 票据号 发票号 待拨金额 尚欠金额 扣款 扣款金额 扣减 扣减金额
  扣除金额 核减金额 考核扣款 扣减款项 扣款情况 扣减情况
`);
/** Those that other tables have too, or begin with. */
export const otherNoteWords = wordList(`
  条件 依据 状态 用途 内容 资金来源 经费来源 款项来源
`);

export const paymentTitleWords = wordList(`
  拨付 拨款 资金 经费 到账 支付 付款 到位 款项
`);
