import { test } from 'vitest';
import { HtmlValidate } from 'html-validate';
import { segmentBody } from './src/body/segment-body.ts';
import { bodyContext } from './src/test/body-context.ts';
import { specimenMdx, specimenMd } from '/tmp/b/spec.ts';
const flat = (s: any): string => s.map((x: any) => typeof x === 'string' ? x : x.component === 'Image' ? `<img src="x.png" alt="x">` : `<div>${flat(x.children)}</div>`).join('');
test('x', async () => {
  for (const [t, mdx] of [[specimenMdx, true], [specimenMd, false]] as any) {
    const html = `<!doctype html>\n<html lang="en"><head><title>Tides and more</title></head><body><main><h1>T</h1>\n${flat(segmentBody(t, bodyContext({ mdx })))}</main></body></html>\n`;
    console.log(html);
    const r = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(html);
    for (const m of r.results[0]?.messages ?? []) console.log(m.line, m.column, m.ruleId, m.message, '|', html.split('\n')[m.line - 1]!.slice(Math.max(0, m.column - 30), m.column + 60));
  }
});
