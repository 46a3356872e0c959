/** `count` words of sense-free prose in paragraphs of some length: the same each time. */
export function fillerText(count: number): string {
  return [...paragraphs(count)].join('\n\n');
}

function* paragraphs(count: number): Generator<string> {
  let written = 0;
  for (let index = 0; written < count; index += 1) {
    const sentences = Array.from({ length: 3 + (index % 5) }, (_, place) => sentence(index, place));
    written += sentences.join(' ').split(' ').length;
    yield index % 12 === 11
      ? `## ${heading(index)}\n\n${sentences.join(' ')}`
      : sentences.join(' ');
  }
}

function sentence(paragraph: number, place: number): string {
  const pick = (list: readonly string[], step: number) =>
    list[(paragraph * step + place * 7) % list.length] ?? '';
  return `${pick(SUBJECTS, 5)} ${pick(VERBS, 3)} ${pick(OBJECTS, 11)}${pick(ENDS, 2)}.`;
}

function heading(paragraph: number): string {
  return `${(SUBJECTS[paragraph % SUBJECTS.length] ?? '').replace('The ', 'On the ')}, part ${Math.floor(paragraph / 12) + 1}`;
}

const SUBJECTS = [
  'The gauge at the second lock',
  'The keeper of the tables',
  'The slow water under the quay',
  'The oldest of the clocks',
  'The pencil line in the margin',
  'The wind from the north-west',
  'The last ferry of the evening',
];

const VERBS = ['keeps', 'measures', 'forgets', 'carries', 'repeats', 'contradicts'];

const OBJECTS = [
  'what nobody wrote down',
  'a level that the chart does not know',
  'the same eleven centimetres each spring',
  'more than an instrument can say',
  'the difference between a number and a reading',
];

const ENDS = [
  '',
  ', and takes its time about it',
  ', which is why we ask twice',
  ' until the tide has turned',
];
