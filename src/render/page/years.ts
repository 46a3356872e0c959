import type { Post } from '../../domain/blog.ts';

/** Posts with a day by year, the newest year first, and within it by month. */
export function yearsOf(posts: Post[]): Year[] {
  const dated = posts.filter(({ day }) => day !== null);
  return [...Map.groupBy(dated, ({ day }) => (day ?? '').slice(0, 4))].map(([year, of]) => ({
    year,
    posts: of,
    months: [...Map.groupBy(of, ({ day }) => (day ?? '').slice(0, 7))].map(([month, within]) => ({
      month,
      posts: within,
    })),
  }));
}

export interface Year {
  year: string;
  posts: Post[];
  /** "YYYY-MM". */
  months: { month: string; posts: Post[] }[];
}
