import { dayInWords } from './words/day-in-words.ts';
import { markdownText } from './markdown-text.ts';
import type { ComingTurns } from './next-as-text.ts';
import { holderInWords, turnNote } from './turn-in-words.ts';

/** The coming turns as a table for each rotation, to be put into an issue or a page. */
export function nextAsMarkdown(coming: ComingTurns): string {
  const { today, names } = coming;
  const parts = coming.rotations.map(({ rotation, turns }) => {
    const rows = turns.map((turn) => [
      dayInWords(turn.day, today),
      holderInWords(turn, names),
      turnNote(turn, rotation.kind, coming),
    ]);
    const table = [['Day', 'Author', ''], ['---', '---', '---'], ...rows.map(escaped)].map(
      (cells) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |'),
    );
    const heading = `## ${markdownText(rotation.title)}`;
    return [heading, '', ...(rows.length > 0 ? table : ['Nobody has a turn in sight.'])].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

function escaped(cells: string[]): string[] {
  return cells.map(markdownText);
}
