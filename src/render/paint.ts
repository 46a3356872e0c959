/** How text looks on a terminal; whoever prints decides whether it is painted at all. */
export type Paint = (style: Style, text: string) => string;

export type Style = 'red' | 'yellow' | 'green' | 'bold' | 'dim';
