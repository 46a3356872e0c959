import { dayAt, parseInstant, type Day } from '../../domain/calendar.ts';

const STYLES: Record<string, string> = {
  pretty: '/:categories/:year/:month/:day/:title/',
  date: '/:categories/:year/:month/:day/:title.html',
  ordinal: '/:categories/:year/:y_day/:title.html',
  weekdate: '/:categories/:year/W:week/:short_day/:title.html',
  none: '/:categories/:title.html',
};

/**
 * The path under which Jekyll published a post, percent-encoded. `style` is the permalink of the
 * front matter or of `_config.yml`: a name, or a template with `:year`, `:title` and such.
 */
export function permalink(post: Addressed, style: string): string {
  const template = STYLES[style] ?? style;
  const values = placeholders(post);
  const path = template.replace(/:([a-z_]+)/g, (whole, name: string) => values[name] ?? whole);
  return encodePath(`/${path}`.replace(/\/{2,}/g, '/'));
}

/** The `id` that Jekyll gave a post: its address with the file's own slug as the last part. */
export function postId(path: string, slug: string): string {
  const parent = path.replace(/\/$/, '').replace(/\/[^/]*$/, '');
  return encodePath(`${parent}/${slug}`);
}

/** The day in an address: that of the instant in the site's zone, if the date has an offset. */
export function addressDay(date: string, day: Day, timezone: string): Day {
  const instant = parseInstant(date);
  return instant === null ? day : dayAt(instant, timezone);
}

function placeholders(post: Addressed): Record<string, string> {
  const [year = '', month = '', day = ''] = post.day.split('-');
  return {
    categories: post.categories.map(slugify).join('/'),
    year,
    short_year: year.slice(2),
    month,
    i_month: String(Number(month)),
    day,
    i_day: String(Number(day)),
    y_day: String(dayOfYear(post.day)).padStart(3, '0'),
    title: slugifyPretty(post.slug),
    slug: slugify(post.slug),
    output_ext: '.html',
  };
}

function dayOfYear(day: Day): number {
  const start = Date.parse(`${day.slice(0, 4)}-01-01T00:00:00Z`);
  return (Date.parse(`${day}T00:00:00Z`) - start) / 86_400_000 + 1;
}

/** As Jekyll's `slugify` by default: everything but letters and digits becomes a hyphen. */
export function slugify(text: string): string {
  return hyphens(text, /[^\p{M}\p{L}\p{Nd}]+/gu).toLowerCase();
}

/** As Jekyll makes `:title`: capitals, dots and underscores stay. */
function slugifyPretty(text: string): string {
  return hyphens(text, /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu);
}

function hyphens(text: string, others: RegExp): string {
  return text.replace(others, '-').replace(/^-|-$/g, '');
}

function encodePath(path: string): string {
  return new URL(path.replace(/[?#]/g, encodeURIComponent), 'http://host').pathname;
}

export interface Addressed {
  day: Day;
  /** As in the file's name, without date and extension. */
  slug: string;
  categories: readonly string[];
}
