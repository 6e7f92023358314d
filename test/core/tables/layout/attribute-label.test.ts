import { describe, expect, it } from 'vitest';
import { isAttributeLabel } from '../../../../src/core/tables/layout/attribute-label.ts';

describe('a label', () => {
  it.each([
    '金额',
    '服务方式',
    '所得税税率',
    '站点名称：',
    '报名起止日期',
    '是 否',
    '坏账计提比例(%)',
    '占用期间（含试用）',
    '未结算原因',
  ])('%s names what is asked of a thing', (text) => {
    expect(isAttributeLabel(text)).toBe(true);
  });

  it.each([
    '否',
    '个案辅导',
    '银行存款',
    '第一片区',
    '其他',
    '合计',
    '社工01',
    '把每一次服务的时间地点和参加的人都写清楚的名称',
  ])('%s does not', (text) => {
    expect(isAttributeLabel(text)).toBe(false);
  });
});
