import type { ImageMetadata } from 'astro';
import { componentName } from '../domain/component-name.ts';
import type { ComponentDefinition } from '../domain/component.ts';
import type { Attributes } from '../domain/segment.ts';

/** Every component that posts may use, by name: the blog's own instead of one of ours. */
export const definitions: Record<string, ComponentDefinition> = byName(
  import.meta.glob<ComponentDefinition>(['../mdx/*.ts', '!../mdx/*.test.ts'], {
    import: 'component',
    eager: true,
  }),
  import.meta.glob<ComponentDefinition>('@blog/content/theme/mdx/*.ts', {
    import: 'component',
    eager: true,
  }),
);

const pageForms: Record<string, PageForm> = byName(
  import.meta.glob<PageForm>('../mdx/*.astro', { import: 'default', eager: true }),
  import.meta.glob<PageForm>('@blog/content/theme/mdx/*.astro', {
    import: 'default',
    eager: true,
  }),
);

/** The page form of a component, an Astro component. */
export function pageFormOf(name: string): PageForm {
  const form = pageForms[name];
  if (form) return form;
  throw new Error(`The component <${name}> has no page form: add ${name}.astro beside its schema.`);
}

/** A component's attributes, those that hold the path of an image replaced by the image, and its frame. */
export function pageProps(
  name: string,
  attributes: Attributes,
  images: Record<string, ImageMetadata>,
): Record<string, unknown> {
  const paths = definitions[name]?.images ?? [];
  const found = paths.map((path) => [path, images[String(attributes[path])]]);
  const frame = definitions[name]?.frame?.(attributes) ?? null;
  return { ...attributes, ...Object.fromEntries(found), ...(frame && { frame }) };
}

/** `pull-quote.ts` and `PullQuote.astro` are both PullQuote. */
function byName<Value>(...modules: Record<string, Value>[]): Record<string, Value> {
  const named = modules.flatMap((files) =>
    Object.entries(files).map(([path, value]): [string, Value] => [componentName(path), value]),
  );
  return Object.fromEntries(named);
}

type PageForm = (props: Record<string, unknown>) => unknown;
