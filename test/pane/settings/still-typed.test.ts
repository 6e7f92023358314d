import { describe, expect, it } from 'vitest';
import { stillTyped } from '../../../src/pane/settings/still-typed.ts';

describe('stillTyped', () => {
  it('keeps only what was typed after saving began', () => {
    type Form = Readonly<Record<string, string>>;
    const saved: Form = { staff: '70', quality: '80' };
    expect(stillTyped<Form>(saved, saved)).toEqual({});
    expect(stillTyped<Form>({ ...saved, quality: '85', years: '3' }, saved)).toEqual({
      quality: '85',
      years: '3',
    });
  });
});
