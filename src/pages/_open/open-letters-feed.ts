import type { Edition } from '../../components/edition.ts';
import { lettersFeedTitle } from '../../components/feeds/feed-links.ts';
import type { Letter } from '../../domain/blog.ts';
import { feedBody } from '../../render/body-forms/feed-body.ts';
import type { Feed } from '../../render/feed/feed.ts';
import { letterContent } from '../../render/feed/letter-content.ts';
import { letterItem } from '../../render/feed/letter-item.ts';
import { lettersFeed, newestLetters } from '../../render/feed/letters-feed.ts';
import { absoluteIcon, imageOfBlog } from './open-feed.ts';
import { letterOptions, openLetter } from './open-letters.ts';

/** The feed of the newest letters, with finished bodies. */
export async function openLettersFeed(edition: Edition): Promise<Feed> {
  const { blog, words, icon } = edition;
  const letters = newestLetters(blog).map((letter) => openItem(edition, letter));
  return lettersFeed(blog, {
    title: lettersFeedTitle(edition),
    description: words.t('letters-feed-description', { site: blog.site.name }),
    items: await Promise.all(letters),
    image: imageOfBlog(edition),
    icon: absoluteIcon(edition, icon),
  });
}

async function openItem(edition: Edition, letter: Letter) {
  const { blog, words } = edition;
  const full = await openLetter(edition, letter);
  const options = await letterOptions(edition, letter);
  const isWhole = blog.site.feeds !== 'summary';
  return letterItem(blog, full, {
    title: words.t('letter-title', { name: letter.from, title: letter.post.title }),
    content: isWhole
      ? letterContent(letter, {
          body: feedBody(full.body, options),
          answer: full.answer && feedBody(full.answer, options),
          words,
        })
      : null,
  });
}
