/** What score tables call the buyer, in every Guangzhou scheme. */
export const buyerAliases: readonly string[] = [
  '购买方评估',
  '购买服务方',
  '街道办事处',
  '街道办',
  '街道',
  '镇政府',
  '镇街',
  '街镇',
  '采购方',
];

/** What they call the supervisor. */
export const supervisorAliases: readonly string[] = [
  '监督方评估',
  '区民政局',
  '民政局',
  '民政部门',
  '监管方',
  '主管部门',
  '监督',
];
