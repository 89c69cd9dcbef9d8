// The search page: suggestions, filters that apply at once, and a list that follows the map.
import { SearchPage } from './search-page.ts';
import { readTexts } from './texts.ts';

const page = document.getElementById('search-page');
if (page) {
  new SearchPage(page, readTexts(document)).start();
}
