import type { Stage } from '../settings/settings.ts';

/** What project sheets and titles call the stage of an evaluation. Longer words come first. */
const stageWords: readonly (readonly [word: string, stage: Stage])[] = [
  ['中期', 'mid'],
  ['期中', 'mid'],
  ['年中', 'mid'],
  ['半年', 'mid'],
  ['末期', 'final'],
  ['期末', 'final'],
  ['终期', 'final'],
  ['年终', 'final'],
  ['年末', 'final'],
  ['年度评估', 'final'],
  ['结项', 'final'],
  ['结题', 'final'],
];

/** 中期评估, ☑中期 □末期 → mid. A text that names both stages, or none, tells nothing. */
export function readStage(text: string): Stage | null {
  const plain = ticked(text.normalize('NFKC').replace(/\s/g, ''));
  const named = new Set(
    stageWords.filter(([word]) => plain.includes(word)).map(([, stage]) => stage),
  );
  const [stage] = named;
  return named.size === 1 && stage ? stage : null;
}

/** Of choices with boxes those that are ticked, whether the boxes stand before or behind them. */
function ticked(text: string): string {
  const boxes = text.match(/[☑☒✓✔√■●□☐○]/gu) ?? [];
  const isChoice = boxes.some((box) => isTick(box));
  if (!isChoice) return text;
  const isBefore = /^[☑☒✓✔√■●□☐○]/u.test(text);
  const choices = isBefore
    ? text.split(/(?=[☑☒✓✔√■●□☐○])/u)
    : (text.match(/[^☑☒✓✔√■●□☐○]+[☑☒✓✔√■●□☐○]?/gu) ?? []);
  return choices.filter((choice) => isTick(choice.at(isBefore ? 0 : -1) ?? '')).join('');
}

function isTick(sign: string): boolean {
  return /[☑☒✓✔√■●]/u.test(sign);
}
