import { guangzhou2018 } from './guangzhou-2018.ts';
import { guangzhou2023 } from './guangzhou-2023.ts';
import { mof2020 } from './mof-2020.ts';
import type { Scheme } from './scheme.ts';

/** The schemes that come with the project; the user's own stand in the settings, before these. */
export const schemes: readonly Scheme[] = [guangzhou2023, guangzhou2018, mof2020];
