/** The texts in data, without what programs alone read: names of kinds, ids, addresses. */
export function textsInData(data: unknown): string[] {
  if (typeof data === 'string') return FOR_PROGRAMS.test(data) ? [] : [data];
  if (Array.isArray(data)) return data.flatMap(textsInData);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === '@type' || key === '@context' ? [] : textsInData(value),
  );
}

const FOR_PROGRAMS = /^[a-z\d/._#:@+~-]*$/;
