import { benchAdding } from './adding.ts';
import { benchReading } from './reading.ts';

benchReading();
benchAdding();
