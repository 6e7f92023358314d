import { toNumber } from '../../core/quantities/rational.ts';
import type { Scheme, SchemePart } from '../../core/schemes/scheme.ts';

/** A scheme as the JSON that `readScheme` reads, to be edited by a person: marks are plain numbers. */
export function schemeFile({ id, name, source, parts, grades, vetoes }: Scheme): string {
  const file = {
    id,
    name,
    source,
    parts: parts.map(partOf),
    grades: grades.map((grade) => ({ name: grade.name, from: toNumber(grade.from) })),
    vetoes: vetoes.map(({ id: veto, source: rule, shortfall, workers }) => ({
      id: veto,
      source: rule,
      ...(shortfall && { shortfall }),
      ...(workers && { workers }),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function partOf({ id, name, full, aliases, parts }: SchemePart): object {
  return {
    id,
    name,
    full: toNumber(full),
    ...(aliases.length > 0 && { aliases }),
    ...(parts.length > 0 && { parts: parts.map(partOf) }),
  };
}
