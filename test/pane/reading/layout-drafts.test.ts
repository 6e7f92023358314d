import { describe, expect, it } from 'vitest';
import type { RememberedLayout } from '../../../src/core/tables/words/remembered-layout.ts';
import { withDraftOf } from '../../../src/pane/reading/layout-drafts.ts';

const place = { sheet: '月报', top: 2, left: 1, bottom: 8, right: 3 };

const read: RememberedLayout = {
  id: 'indicators:月报:1',
  name: '月报',
  kind: 'indicators',
  sheet: '月报',
  headerRows: 2,
  columns: [
    { header: ['甲'], role: 'service' },
    { header: ['乙'], role: 'target', name: '电访', unit: '个' },
    { header: ['丙'], role: 'remark' },
  ],
  labels: [{ text: '全部', role: 'total' }],
  areas: ['东'],
  unit: '个',
};

describe('the drafts of a reading', () => {
  it('lose nothing when the kind is changed there and back', () => {
    const there = withDraftOf({ indicators: read }, 'funding', 'indicators', place);
    const on = withDraftOf(there, 'none', 'funding', place);
    const back = withDraftOf(on, 'indicators', 'none', place);
    expect(back.indicators).toEqual(read);
    const changed = {
      ...there.funding,
      kind: 'funding' as const,
      unit: '万元',
    } as RememberedLayout;
    const again = withDraftOf({ ...back, funding: changed }, 'funding', 'indicators', place);
    expect(again.funding).toBe(changed);
  });

  it('take the headings along, with the roles that both kinds know', () => {
    expect(
      withDraftOf({ indicators: read }, 'performance', 'indicators', place).performance,
    ).toEqual({
      id: read.id,
      name: '月报',
      kind: 'performance',
      sheet: '月报',
      headerRows: 2,
      columns: [
        { header: ['甲'], role: 'ignore' },
        { header: ['乙'], role: 'target' },
        { header: ['丙'], role: 'remark' },
      ],
      labels: [{ text: '全部', role: 'total' }],
      areas: [],
    });
  });

  it('keep how a table without headings is found', () => {
    const counted: RememberedLayout = {
      ...read,
      title: '一览',
      width: 2,
      columns: [
        { at: 1, role: 'service' },
        { at: 2, role: 'target' },
      ],
    };
    expect(withDraftOf({ indicators: counted }, 'survey', 'indicators', null).survey).toMatchObject(
      {
        title: '一览',
        width: 2,
        columns: [
          { at: 1, role: 'ignore' },
          { at: 2, role: 'ignore' },
        ],
      },
    );
  });

  it('of what is not to be read is its place; of pairs none comes from columns', () => {
    expect(withDraftOf({ indicators: read }, 'none', 'indicators', place).none).toMatchObject({
      kind: 'none',
      range: 'B3:D9',
      columns: [],
    });
    expect(withDraftOf({ indicators: read }, 'project', 'indicators', place)).toEqual({
      indicators: read,
    });
    expect(withDraftOf({}, 'survey', 'indicators', place)).toEqual({});
  });
});
