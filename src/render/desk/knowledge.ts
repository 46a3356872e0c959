import type { Element } from 'hast';
import { ask, name } from './ask.ts';
import type { Desk } from './desk.ts';
import { part } from './editors.ts';
import { tag, type Child } from './tag.ts';

/** Experts who have long not written on what they know, and topics that nobody covers. */
export function knowledge(desk: Desk): Element | null {
  const { rotations, expertise } = desk.report;
  if (rotations.length === 0) return null;
  const labels = new Map(desk.topics.map(({ id, label }) => [id, label]));
  const silent = joined(expertise.silentMembers.map((id) => silentMember(id, desk)));
  const uncovered = joined(expertise.uncoveredTopics.map((id) => name(labels.get(id) ?? id)));
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
  return ask('Ask', author, { subject: `A post on your subject for ${site.name}?`, body: null });
}

function joined(items: Child[]): Child[] {
  return items.flatMap((item, at) => (at === 0 ? [item] : [', ', item]));
}
