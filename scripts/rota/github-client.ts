import { github, type Github } from '../../src/integrations/github/github.ts';
import { GithubFailure } from '../../src/integrations/github/github-failure.ts';

/** GitHub as the environment has it: GITHUB_TOKEN, GITHUB_API_URL. Throws `GithubFailure`. */
export function githubClient(repository: string): Github {
  const token = process.env['GITHUB_TOKEN']?.trim() ?? '';
  if (token === '') {
    throw new GithubFailure('GITHUB_TOKEN is not set: without it the report goes to stdout alone.');
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new GithubFailure('GITHUB_TOKEN is no token: it holds blanks, or more than ASCII.');
  }
  const api = process.env['GITHUB_API_URL'] || 'https://api.github.com';
  if (isAddress(URL.parse(api))) return github({ api, token, repository });
  throw new GithubFailure('GITHUB_API_URL is no address such as https://api.github.com.');
}

/** One with a password in it would be quoted where it cannot be reached. */
function isAddress(url: URL | null): boolean {
  return url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === '';
}
