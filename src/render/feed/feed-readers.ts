/** Programs to read feeds with, by where they run; in no order of merit. */
export const FEED_READERS: readonly FeedReaders[] = [
  {
    where: 'web',
    readers: [
      { name: 'Feedly', url: 'https://feedly.com/' },
      { name: 'Inoreader', url: 'https://www.inoreader.com/' },
      { name: 'NewsBlur', url: 'https://newsblur.com/' },
    ],
  },
  {
    where: 'apple',
    readers: [
      { name: 'NetNewsWire', url: 'https://netnewswire.com/' },
      { name: 'Reeder', url: 'https://reeder.app/' },
    ],
  },
  {
    where: 'android',
    readers: [
      { name: 'Feeder', url: 'https://f-droid.org/packages/com.nononsenseapps.feeder/' },
      { name: 'Read You', url: 'https://f-droid.org/packages/me.ash.reader/' },
    ],
  },
  {
    where: 'desktop',
    readers: [
      { name: 'Thunderbird', url: 'https://www.thunderbird.net/' },
      { name: 'RSS Guard', url: 'https://github.com/martinrotter/rssguard' },
    ],
  },
  {
    where: 'server',
    readers: [
      { name: 'FreshRSS', url: 'https://freshrss.org/' },
      { name: 'Miniflux', url: 'https://miniflux.app/' },
    ],
  },
  { where: 'terminal', readers: [{ name: 'Newsboat', url: 'https://newsboat.org/' }] },
];

interface FeedReaders {
  /** Its words are under `feed-readers-<where>`. */
  where: 'web' | 'apple' | 'android' | 'desktop' | 'server' | 'terminal';
  readers: { name: string; url: string }[];
}
