import type { AuthorRecord } from '../../domain/blog.ts';
import { textOf, type BlogToEdit } from '../blog-to-edit.ts';
import { editYaml } from '../yaml/edit-yaml.ts';
import type { FileChange } from '../plan.ts';
import type { YamlEdit } from '../yaml/yaml-edit.ts';

/** An author's file with these edits. */
export function authorChange(
  blog: BlogToEdit,
  { file }: AuthorRecord,
  edits: YamlEdit[],
): FileChange {
  const before = textOf(blog, file);
  const after = editYaml(file, before, edits);
  return { file, before, after: after.text, data: after.data };
}
