import { describe, expect, it } from 'vitest';
import type { Funding } from '../../../src/core/funding/funding.ts';
import { rational } from '../../../src/core/quantities/rational.ts';
import { shareLines } from '../../../src/pane/overview/funding-shares.ts';
import { evaluationWith, noProject } from '../view-of.ts';

/** 永平 2022: the shares of the budget are kept, two of spending are not. */
const funding: Pick<Funding, 'shares'> = {
  shares: {
    ofBudget: {
      staff: rational(75, 100),
      staffAndQuality: rational(85, 100),
      operating: rational(15, 100),
    },
    ofSpending: {
      staff: rational(7721, 10_000),
      staffAndQuality: rational(8399, 10_000),
      operating: rational(1601, 10_000),
    },
  },
};

function broken(stage: 'mid' | 'final', of = funding) {
  const project = { ...noProject, stage: { value: stage, from: 'title', cell: null } as const };
  return shareLines(of, evaluationWith({ project })).map(
    ({ share, breaksInBudget, breaksInSpending }) => [share, breaksInBudget, breaksInSpending],
  );
}

describe('the shares of the budget and of spending', () => {
  it('keep a limit that they just reach', () => {
    expect(broken('final')).toEqual([
      ['staff', false, false],
      ['staffAndQuality', false, true],
      ['operating', false, true],
    ]);
  });

  it('of spending are not blamed at mid-term', () => {
    expect(broken('mid').map(([, , inSpending]) => inSpending)).toEqual([false, false, false]);
  });

  it('break nothing where they are not known', () => {
    const none = { staff: null, staffAndQuality: null, operating: null };
    const unknown = { shares: { ofBudget: none, ofSpending: none } };
    expect(broken('final', unknown)).toEqual([
      ['staff', false, false],
      ['staffAndQuality', false, false],
      ['operating', false, false],
    ]);
  });
});
