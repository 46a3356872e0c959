import { expect, test } from 'vitest';
import { ROTATING_BLOG } from '../rotating-blog.ts';
import { eventually, finished, startScript } from '../run-script.ts';
import { NOW, tempBlog, writeFiles } from '../temp-blog.ts';

const TUESDAYS = 'content/schedule/tuesdays.yaml';

test('the dev server shows each change of the schedule, its first and its last rotation too', async () => {
  const dir = await tempBlog(ROTATING_BLOG);
  const running = startScript('dev', ['--blog', dir, '--now', NOW, '--port', '4770']);
  try {
    const home = await eventually(() => /http\S+/.exec(running.stdout)?.[0], 'the dev server');
    const change = async (files: Record<string, string | null>, expected: Shown) => {
      await writeFiles(dir, files);
      const shown = async () => isShown(await pageAt(`${home}schedule/`), expected);
      await eventually(shown, JSON.stringify(expected));
    };
    await change({}, { has: ['Bo Lind', 'Everyone writes about every two weeks.'] });
    expect((await pageAt(home))?.includes('Who is next')).toBe(true);

    const bo = String(ROTATING_BLOG['authors/bo-lind.yaml']);
    const left = bo.replace('every: 4w', 'until: 2026-11-19');
    await change({ 'authors/bo-lind.yaml': left }, { has: ['Dee Roy'], not: ['Bo Lind'] });

    const given = 'author: fay-voss\ninstead-of: hana-ito\n';
    const slot = 'content/schedule/tuesdays/2027-01-26.yaml';
    await change({ [slot]: given }, { has: ['2027-01-26" FAY VOSS'] });

    const rule = String(ROTATING_BLOG['content/schedule/main.yaml']);
    await change(
      { 'content/schedule/main.yaml': rule.replace('every: 2w', 'every: 3w') },
      { has: ['Everyone writes about every three weeks.'] },
    );

    await change({ 'content/schedule': null }, {});
    expect((await pageAt(home))?.includes('/schedule/')).toBe(false);
    const again = String(ROTATING_BLOG[TUESDAYS]).replace('Tuesday essay', 'Tuesdays anew');
    await change({ [TUESDAYS]: again }, { has: ['Tuesdays anew'], not: ['Everybody'] });
  } finally {
    running.child.kill('SIGTERM');
    await finished(running);
  }
}, 120_000);

/** Nothing expected: there must be no page. */
function isShown(page: string | null, { has, not = [] }: Shown): boolean {
  if (has === undefined) return page === null;
  const text = (page ?? '').replace(/<[^>]*datetime="([^"]*)"[^>]*>/g, '\n$1" ');
  const days = text.split('\n').map((line) => nameAfterDay(line));
  const all = [text, ...days].join('\n');
  return has.every((one) => all.includes(one)) && !not.some((one) => all.includes(one));
}

/** `2027-01-26" FAY VOSS` of what stands behind a day. */
function nameAfterDay(line: string): string {
  const name = /class="p-name u-url"[^>]*>(?:<bdi>)?\s*([^<]*?)\s*</.exec(line)?.[1] ?? '';
  return `${line.slice(0, 11)} ${name.toUpperCase()}`;
}

async function pageAt(address: string): Promise<string | null> {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ? answer.text() : null;
}

interface Shown {
  has?: string[];
  not?: string[];
}
