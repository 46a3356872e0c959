import type { SiteFile } from '../../domain/schema/site.ts';

/**
 * The address at which the host of the repository opens its editor on a new file, null where there
 * is no repository or its host is neither GitHub nor GitLab. `folder` counts from the root of the
 * repository. A GitLab that does not take a text in the address shows the editor empty.
 */
export function newFileUrl(repository: Repository | undefined, file: NewFile): string | null {
  const url = URL.parse(repository?.url ?? '');
  const host = hosts.find(({ isAt }) => url !== null && isAt(url));
  if (repository === undefined || url === null || host === undefined) return null;
  const root = `${url.origin}${url.pathname.replace(/(\.git)?\/*$/, '')}`;
  const place = encodedPath([repository.branch ?? 'main', file.folder].join('/'));
  return `${root}${host.create}${place}?${host.query(file)}`;
}

const hosts: CodeHost[] = [
  {
    isAt: ({ hostname, pathname }) =>
      /^(www\.)?github\./.test(hostname) && /^\/[^/]+\/[^/]+\/*$/.test(pathname),
    create: '/new/',
    query: ({ name, text }) => query({ filename: name, value: text }),
  },
  {
    isAt: ({ hostname, pathname }) =>
      /^(www\.)?gitlab\./.test(hostname) && /^\/[^/]+\/.*[^/]/.test(pathname),
    create: '/-/new/',
    query: ({ name, text }) => query({ file_name: name, content: text }),
  },
];

function encodedPath(path: string): string {
  return path.split('/').filter(Boolean).map(encodeURIComponent).join('/');
}

function query(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
}

type Repository = NonNullable<SiteFile['repository']>;

interface CodeHost {
  isAt: (url: URL) => boolean;
  /** What stands between the repository's address and the branch. */
  create: string;
  query: (file: NewFile) => string;
}

interface NewFile {
  folder: string;
  name: string;
  text: string;
}
