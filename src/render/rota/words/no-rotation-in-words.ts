/** Why there is nothing to tell of a blog: that it has no rotations, or none that goes on. */
export function noRotationInWords(hasRotations: boolean): string {
  return hasRotations
    ? 'Every rotation of this blog has ended: nobody owes a post.'
    : 'This blog has no rotations: nobody owes a post.';
}
