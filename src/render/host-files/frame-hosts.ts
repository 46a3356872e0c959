import type { ComponentDefinition } from '../../domain/component.ts';
import type { Segment } from '../../domain/segment.ts';

/** The hosts of what a click on a facade in the body puts into a frame, each once. */
export function frameHosts(
  segments: readonly Segment[],
  components: Readonly<Record<string, Pick<ComponentDefinition, 'frame'>>>,
): string[] {
  const hosts = segments.flatMap((segment) => {
    if (typeof segment === 'string') return [];
    const { component, attributes, children } = segment;
    const frame = components[component]?.frame?.(attributes) ?? null;
    const own = frame === null ? [] : [new URL(frame).origin];
    return [...own, ...frameHosts(children, components)];
  });
  return [...new Set(hosts)].sort();
}
