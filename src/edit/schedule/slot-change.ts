import { file as fileOf } from '../../domain/addresses.ts';
import type { Day } from '../../domain/calendar.ts';
import { isMapping } from '../../domain/written/value-at.ts';
import { textOf, type BlogToEdit } from '../blog-to-edit.ts';
import { editYaml } from '../yaml/edit-yaml.ts';
import type { FileChange } from '../plan.ts';
import type { Fields, YamlEdit } from '../yaml/yaml-edit.ts';

/** A slot's file with these fields: a new one, or the one that is there with all else it says. */
export function slotChange(
  blog: BlogToEdit,
  rotation: string,
  day: Day,
  fields: Fields,
): FileChange {
  const found = blog.files.slots.find(({ id }) => id === `${rotation}/${day}`);
  const file = found?.file ?? fileOf.slot(rotation, day);
  const before = found ? textOf(blog, file) : null;
  const data = isMapping(found?.data) ? found.data : {};
  const edits = Object.entries(fields)
    .filter(([key, value]) => !(key in data) || data[key] !== value)
    .map(([set, value]): YamlEdit => ({ set, value, at: [] }));
  const after = editYaml(file, before ?? '', edits);
  return { file, before, after: after.text, data: after.data };
}

/** Who takes a slot, and from whom it is taken: that is checked from then on. */
export function handedTo(author: string | null, base: string | null): Fields {
  return base === null ? { author } : { author, 'instead-of': base };
}
