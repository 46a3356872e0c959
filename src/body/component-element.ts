import type { Data, ElementContent, Parent } from 'hast';
import type { Attributes } from '../domain/segment.ts';

/** A component in a tree of hast: what becomes a node of the segments. */
export interface ComponentElement extends Parent {
  type: 'component';
  name: string;
  attributes: Attributes;
  children: ElementContent[];
  data?: Data | undefined;
}

declare module 'hast' {
  interface ElementContentMap {
    component: ComponentElement;
  }
  interface RootContentMap {
    component: ComponentElement;
  }
}
