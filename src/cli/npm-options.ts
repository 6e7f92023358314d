/**
 * Our options that npm kept for itself because no lone `--` stands before them: it sets
 * `npm_config_stage` and passes on at best a bare value. We would reckon without them.
 */
export function optionsThatNpmTook(env: Readonly<Record<string, string | undefined>>) {
  if (env.npm_lifecycle_event !== 'evaluate') return [];
  return ours
    .filter((name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined)
    .map((name) => `--${name}`);
}

/** Without those that npm has itself. */
const ours = [
  'out',
  'csv',
  'scheme',
  'layouts',
  'export-layouts',
  'report',
  'stage',
  'period',
  'workers',
  'licensed',
  'fail-on',
];
