/** Where readers talk about a post: `discuss` of site.yaml with the post's address and title put in. */
export function discussUrl(discuss: string, post: { url: string; title: string }): string {
  const values: Record<string, string> = { url: post.url, title: post.title.toWellFormed() };
  return discuss.replace(/\{(url|title)\}/g, (_, name: string) =>
    encodeURIComponent(values[name]!),
  );
}
