import { rational, zero } from '../quantities/rational.ts';
import type { GradeBand } from './scheme.ts';

/** Grades of both Guangzhou schemes, as published reports print them. */
export const guangzhouGrades: readonly GradeBand[] = [
  { id: 'excellent', name: '优秀', from: rational(90) },
  { id: 'good', name: '良好', from: rational(80) },
  { id: 'fair', name: '合格', from: rational(60) },
  { id: 'poor', name: '不合格', from: zero },
];
