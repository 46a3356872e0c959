import { copyAddress } from './copy-address.ts';
import { copyCode } from './copy-code.ts';
import { openFramesByClick } from './open-frame.ts';
import { openSearchByKey } from './search-key.ts';
import { shareByFediverse } from './share-fediverse.ts';
import { shareBySystem } from './share-system.ts';
import { offerThemes } from './theme-choice.ts';

// What every page can do without, in one small file: `enhancements: false` leaves it out.
openSearchByKey();
openFramesByClick();
offerThemes();
copyCode();
copyAddress();
shareBySystem();
shareByFediverse();
