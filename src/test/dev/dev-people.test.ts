import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { peopleSchema } from '../../domain/people-document.ts';
import { eventually, finished, startScript } from '../run-script.ts';
import { NOW, postText, tempBlog } from '../temp-blog.ts';

test('S6: the dev server has the people too, shows what to paste, and no draft to other sites', async () => {
  const dir = await tempBlog({
    'content/posts/unready.mdx': postText({ title: 'Not yet ready', draft: true }),
    'content/posts/later.mdx': postText({ title: 'Later than that', date: '2027-01-05' }),
  });
  const running = startScript('dev', ['--blog', dir, '--now', NOW, '--port', '4790']);
  try {
    const home = await eventually(() => /http\S+/.exec(running.stdout)?.[0], 'the dev server');
    const page = await textAt(`${home}authors/ada-okafor/`);
    expect(page).toContain('Show Ada on another site');
    expect(page).toMatch(/&(lt|#60|#x3C);iframe src=/i);
    expect(page).toContain('https://blog.example/authors/ada-okafor/embed/');
    const embed = await textAt(`${home}authors/ada-okafor/embed/`);
    expect(embed).toContain('High water');
    expect(embed).toContain('<base target="_top"');
    const document = await textAt(`${home}authors.json`);
    const { authors } = peopleSchema.parse(JSON.parse(document));
    expect(authors[0]?.latestPosts.map(({ title }) => title)).toEqual(['High water', 'Gauges']);
    for (const text of [embed, document]) expect(text).not.toMatch(/Not yet ready|Later than that/);
    expect(JSON.parse(await textAt(`${home}authors.schema.json`))).toHaveProperty('$id');
    expect(ICAL.parse(await textAt(`${home}authors/ada-okafor/card.vcf`))[0]).toBe('vcard');
  } finally {
    running.child.kill('SIGTERM');
    await finished(running);
  }
}, 120_000);

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  expect([address, answer.status]).toEqual([address, 200]);
  return answer.text();
}
