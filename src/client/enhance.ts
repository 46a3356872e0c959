import { openFramesByClick } from './open-frame.ts';
import { openSearchByKey } from './search-key.ts';

// What every page can do without, in one small file: `enhancements: false` leaves it out.
openSearchByKey();
openFramesByClick();
