import { FILE_TYPES, BYTES } from './file-types.ts';
import { headerLines, typeLines } from './nginx-headers.ts';
import { redirectLines } from './nginx-redirects.ts';
import { escaped, isSayable, quoted } from './nginx-text.ts';
import { parseHeaders } from './parse-headers.ts';
import { parseRedirects } from './parse-redirects.ts';

/**
 * What nginx must be told, to be included in a `server` whose `root` has the site in the folder of
 * its base path: made of the finished `_headers` and `_redirects`, the owners' rules included, so
 * that all hosts are told the same.
 */
export function renderNginx({ headers, redirects, base }: HostFiles): string {
  const rules = parseHeaders(headers);
  const types = rules.flatMap((rule) => rule.headers['Content-Type'] ?? []).filter(isSayable);
  const lost = `${base}/404.html`;
  const sections: [title: string, lines: string[]][] = [
    [
      'The folder of a page stands for its index.html; addresses end with a slash.',
      [
        'index index.html;',
        'absolute_redirect off;',
        ...[`404 ${quoted(lost)}`, `403 =404 ${quoted(lost)}`].map((page) => `error_page ${page};`),
      ],
    ],
    [
      'What "--compress" has put beside the files; the rest is compressed as it goes.',
      compressionLines(types),
    ],
    ['What files are.', ['types {', ...TYPES, '}', `default_type ${BYTES};`]],
    ['Headers, of which the last rule that fits counts.', headerLines(rules)],
    [
      'What hosts of other kinds read.',
      [`location ~ ${quoted(`^${escaped(base)}/_(headers|redirects)$`)} {`, '  return 404;', '}'],
    ],
    ['Where a rule says what a file is.', rules.flatMap(typeLines)],
    ['Where old addresses lead.', redirectLines(parseRedirects(redirects))],
  ];
  const printed = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `# ${title}\n${lines.join('\n')}\n`);
  return [NGINX_HEAD, ...printed].join('\n');
}

function compressionLines(types: readonly string[]): string[] {
  const texts = [...Object.values(FILE_TYPES), ...types].filter((type) =>
    type.includes('charset='),
  );
  return [
    'gzip_static on;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_min_length 1024;',
    `gzip_types ${[...new Set(texts)].map(quoted).join(' ')};`,
    '# With the module ngx_brotli: brotli_static on;',
  ];
}

/** How every such file begins. */
export const NGINX_HEAD = `# Made by "npm run build -- --nginx": include it in a server, and reload nginx after each build.
#   server { server_name blog.example; root /srv/blog; include /srv/blog.conf; }
`;

const TYPES = Object.entries(FILE_TYPES).map(([ending, type]) => `  ${quoted(type)} ${ending};`);

interface HostFiles {
  /** The texts of the files of these names. */
  headers: string;
  redirects: string;
  /** Of the site's address: "/journal", or "". */
  base: string;
}
