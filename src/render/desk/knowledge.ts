import type { Element } from 'hast';
import { ask, name } from './ask.ts';
import type { Desk } from './desk.ts';
import { part } from './editors.ts';
import { foldedList } from './folded-list.ts';
import { tag, type Child } from './tag.ts';

/** Experts who have long not written on what they know, and topics that nobody covers. */
export function knowledge(desk: Desk): Element | null {
  const { rotations, expertise } = desk.report;
  if (rotations.length === 0) return null;
  const labels = new Map(desk.topics.map(({ id, label }) => [id, label]));
  const silent = foldedList(expertise.silentMembers.map((id) => silentMember(id, desk)));
  const uncovered = foldedList(expertise.uncoveredTopics.map((id) => name(labels.get(id) ?? id)));
  return part(
    'knowledge',
    'What goes unwritten',
    tag(
      'dl',
      {},
      tag('dt', {}, 'No post on their topics for half a year'),
      tag('dd', {}, silent.length > 0 ? silent : 'Nobody'),
      tag('dt', {}, 'Topics that nobody covers'),
      tag('dd', {}, uncovered.length > 0 ? uncovered : 'None'),
    ),
  );
}

function silentMember(id: string, { report, site }: Desk): Child {
  const lines = report.rotations.flatMap(({ standings }) => standings);
  const author = lines.find(({ member }) => member.id === id)?.member.author;
  if (author === undefined) return name(report.names.get(id) ?? id);
  const subject = `A post on your subject for ${site.name}?`;
  return ask(name(author.name), author, { subject });
}
