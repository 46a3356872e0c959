import { jsonText } from '../../json-text.ts';

/** A message: a header, a section for each text that is not empty, and what is read without them. */
export function slackMessage(header: string, fallback: string, sections: string[]): string {
  const texts = sections.filter((text) => text !== '');
  const message = {
    text: slackSection([slackText(fallback)]),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: cutTo(header, HEADER), emoji: false } },
      ...texts.map((text) => ({
        type: 'section',
        text: { type: 'mrkdwn', text, verbatim: true },
      })),
    ],
  };
  return jsonText(message);
}

/** Lines as one text within Slack's limit; those that do not fit are counted. */
export function slackSection(lines: string[]): string {
  const whole = lines.join('\n');
  if (whole.length <= SECTION) return whole;
  let text = '';
  let fitted = 0;
  for (const line of lines) {
    const longer = fitted === 0 ? line : `${text}\n${line}`;
    if (longer.length > SECTION - ROOM) break;
    text = longer;
    fitted++;
  }
  return `${text}\nand ${lines.length - fitted} more`;
}

/** Text in which nothing is taken for a link or a mention, cut where it is no line any more. */
export function slackText(text: string): string {
  return cutTo(text, LINE).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function cutTo(text: string, most: number): string {
  const letters = Array.from(text);
  return text.length <= most ? text : `${letters.slice(0, most / 2).join('')}…`;
}

const HEADER = 150;
const SECTION = 3000;
/** Escaped it is at most five times as long. */
const LINE = 500;
/** For "and 12345 more". */
const ROOM = 20;
