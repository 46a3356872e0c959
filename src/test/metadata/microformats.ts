import { mf2 } from 'microformats-parser';

/** The microformats of a page as an independent parser finds them. */
export function microformatsOf(html: string, baseUrl: string) {
  return mf2(html, { baseUrl });
}

/** Every item of a type, however deep it lies in others. */
export function itemsOf(items: readonly Item[], type: string): Item[] {
  return items.flatMap((item) => {
    const inner = [...Object.values(item.properties).flat(), ...(item.children ?? [])];
    const nested = itemsOf(inner.filter(isItem), type);
    return item.type?.includes(type) ? [item, ...nested] : nested;
  });
}

/** The values of a property as text, white space as browsers show it; of an item, its name. */
export function textsOf(item: Item | undefined, property: string): string[] {
  return (item?.properties[property] ?? []).map((value) => {
    if (isItem(value)) return textsOf(value, 'name')[0] ?? '';
    const text = typeof value === 'string' ? value : String((value as { value: string }).value);
    return text.replace(/\s+/g, ' ').trim();
  });
}

export function itemsIn(item: Item | undefined, property: string): Item[] {
  return (item?.properties[property] ?? []).filter(isItem);
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'properties' in value;
}

export type Item = ReturnType<typeof mf2>['items'][number];
