/** What something took, in milliseconds. */
export interface Spent {
  /** Of all processors: what V8 compiles and clears away beside the program is counted too. */
  readonly processor: number;
  /** That a person waits; other work on the machine makes it longer. */
  readonly elapsed: number;
}

/** What parts of a run take, in the first run of a process and in the fastest of the later ones. */
export interface Times {
  readonly first: Readonly<Record<string, Spent>>;
  readonly later: Readonly<Record<string, Spent>>;
}

/** Starts; what it gives stops. */
export function stopwatch(): () => Spent {
  const processor = spent();
  const start = performance.now();
  return () => ({ processor: spent() - processor, elapsed: performance.now() - start });
}

const laterRuns = 3;

export async function timesOf(run: () => Promise<Readonly<Record<string, Spent>>>): Promise<Times> {
  const first = await run();
  let later = await run();
  for (let at = 1; at < laterRuns; at++) later = fastest(later, await run());
  return { first, later };
}

function fastest(
  one: Readonly<Record<string, Spent>>,
  other: Readonly<Record<string, Spent>>,
): Readonly<Record<string, Spent>> {
  return Object.fromEntries(
    Object.entries(one).map(([part, { processor, elapsed }]) => [
      part,
      {
        processor: Math.min(processor, other[part]?.processor ?? processor),
        elapsed: Math.min(elapsed, other[part]?.elapsed ?? elapsed),
      },
    ]),
  );
}

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
