import type { FeedDocument, JsonFeed } from './feed-document.ts';
import { isLanguage, isRfc3339, isWritten } from './value-forms.ts';

/** Rules of JSON Feed 1.1. */
export const jsonRules = {
  'json-character': rule(
    (json) => JSON.stringify(json).match(/\\u(?:00[01789]|d[89a-f])\w*/gi) ?? [],
  ),
  'json-version': rule((json) =>
    json['version'] === 'https://jsonfeed.org/version/1.1' ? [] : ['version'],
  ),
  'json-self': rule((json, address) =>
    json['feed_url'] === address ? [] : [String(json['feed_url'])],
  ),
  'json-title': rule((json) =>
    [json, ...json.items]
      .filter(({ title }) => typeof title !== 'string' || title === '')
      .map(() => 'no title'),
  ),
  'json-date': rule(({ items }) =>
    items
      .flatMap((item) => [item['date_published'], item['date_modified'] ?? item['date_published']])
      .filter((date) => !isRfc3339(String(date)))
      .map(String),
  ),
  'json-content': rule(({ items }) =>
    items
      .filter(
        (item) =>
          typeof item['content_html'] !== 'string' && typeof item['content_text'] !== 'string',
      )
      .map(({ id }) => String(id)),
  ),
  'json-authors': rule((json) => [
    ...(json['authors'] === undefined && json['author'] === undefined
      ? []
      : ['authors of the feed']),
    ...json.items.filter(({ authors }) => !areAuthors(authors)).map(({ id }) => String(id)),
  ]),
  'json-address': rule((json) =>
    ['home_page_url', 'feed_url', 'icon', 'favicon', 'next_url']
      .map((key) => json[key])
      .concat(json.items.map(({ image }) => image))
      .filter((url) => url !== undefined && !isWritten(String(url)))
      .map(String),
  ),
  'json-language': rule((json) =>
    [json, ...json.items].flatMap(({ language }) =>
      language === undefined || isLanguage(String(language)) ? [] : [String(language)],
    ),
  ),
  'json-known': rule((json) => [
    ...unknown(json, FEED_KEYS),
    ...json.items.flatMap((item) => unknown(item, ITEM_KEYS)),
  ]),
};

function areAuthors(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every(({ name, url, avatar }: Record<string, unknown>) => {
    const urls = [url, avatar].filter((one) => one !== undefined);
    return typeof name === 'string' && name !== '' && urls.every((one) => isWritten(String(one)));
  });
}

/** Keys that the specification does not have: extensions begin with an underscore. */
function unknown(object: Record<string, unknown>, keys: readonly string[]): string[] {
  return Object.keys(object).filter((key) => !keys.includes(key) && !key.startsWith('_'));
}

const FEED_KEYS =
  'version title home_page_url feed_url description user_comment next_url icon favicon authors author language expired hubs items'.split(
    ' ',
  );
const ITEM_KEYS =
  'id url external_url title content_html content_text summary image banner_image date_published date_modified authors author tags language attachments'.split(
    ' ',
  );

function rule(faults: (json: JsonFeed, address: string) => string[]) {
  return ({ json, address }: FeedDocument): string[] =>
    json === null ? [] : faults(json, address);
}
