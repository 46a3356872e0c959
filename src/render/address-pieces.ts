/**
 * An address or a handle in pieces between which a line may break, as books break them: behind a
 * slash, and before whatever would look like the end of a sentence. Behind hyphens browsers break
 * by themselves.
 */
export function addressPieces(text: string): string[] {
  return text.split(/(?<=\/)(?=[^/])|(?<=[^/.@])(?=[.@?#&=_~])/u);
}
