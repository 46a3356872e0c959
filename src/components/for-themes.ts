/**
 * What the owners' components import as `rota`: a promise, to which may be added and from which
 * nothing is taken away. Ours themselves are `rota/<Name>.astro`.
 */
export type { ComponentProps } from 'astro/types';
export { address } from '../domain/addresses.ts';
export { absoluteAt, at } from './edition.ts';
export type { Edition } from './edition.ts';
export type { Author, Blog, Post, Series, Topic } from '../domain/blog.ts';
export type { ComponentDefinition } from '../domain/component.ts';
