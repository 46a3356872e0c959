import type { AstroIntegration } from 'astro';
import type { ServerResponse } from 'node:http';
import { dayAt } from '../../domain/calendar.ts';
import { stopsReport } from '../../domain/report/stops-report.ts';
import { reportOf } from '../../domain/report/report.ts';
import { withoutEnded } from '../../domain/report/without-ended.ts';
import { checkBlog } from '../../read/check-blog.ts';
import { wayFromGit } from '../../read/way-from-git.ts';
import { deskAsHtml } from '../../render/desk/desk-as-html.ts';
import { problemsAsDesk } from '../../render/desk/problems-as-desk.ts';
import { countsInWords } from '../../render/problems/problems-as-text.ts';
import { nowOfProcess } from '../now-of-process.ts';
import { pathBelow } from './path-below.ts';

/**
 * In the dev server alone: the editors' desk of the blog in `dir` at `/desk/`, made from the files
 * as they are at that moment. It names who is late, so no build knows of it.
 */
export function deskRoute(dir: string): AstroIntegration {
  let base = '';
  return {
    name: 'rota-desk',
    hooks: {
      // That of the server below is always "/".
      'astro:config:setup': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        // Vite's own client shows a page anew when files of the blog have changed.
        const reload = `${server.config.base}@vite/client`;
        server.middlewares.use((request, response, next) => {
          const isDesk = [base, '/'].some((root) => pathBelow(root, request) === '/desk/');
          if (!isDesk) return next();
          deskPage(dir, `${base.replace(/\/$/, '')}/_problems/`, reload).then(
            (page) => answer(response, 200, 'text/html', page),
            (error: unknown) => answer(response, 500, 'text/plain', String(error)),
          );
        });
      },
    },
  };
}

async function deskPage(dir: string, href: string, reload: string): Promise<string> {
  const now = nowOfProcess();
  const { records, problems } = await checkBlog(dir, now);
  const stopping = problems.filter(stopsReport);
  if (records === null || stopping.length > 0) return problemsAsDesk(stopping, reload);
  const today = dayAt(now, records.site.timezone);
  const { site, topics } = records;
  return deskAsHtml(withoutEnded(reportOf(records, { today, pulls: null })), {
    site,
    topics,
    way: wayFromGit(dir),
    reload,
    problems: problems.length === 0 ? null : { count: countsInWords(problems), href },
  });
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' };
  response.writeHead(status, headers).end(body);
}
