import { SearchPage } from './search-page.ts';

const place = document.querySelector<HTMLElement>('#Search');
if (place !== null) new SearchPage(place).start();
