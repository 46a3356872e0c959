import ICAL from 'ical.js';

/** A vCard as a program that is not ours reads it. */
export class ReadVcard {
  readonly text: string;
  readonly #card: InstanceType<typeof ICAL.Component>;

  constructor(text: string) {
    this.text = text;
    this.#card = new ICAL.Component(ICAL.parse(text) as unknown[]);
  }

  get names(): string[] {
    return this.#card.getAllProperties().map(({ name }) => name);
  }

  /** What properties of the name hold. */
  all(name: string): unknown[] {
    return this.#card.getAllProperties(name).map((property) => {
      const value: unknown = property.getFirstValue();
      // It leaves the values of properties younger than RFC 6350 as they are written.
      return property.type === 'unknown' && typeof value === 'string'
        ? value.replaceAll('\\n', '\n').replace(/\\([\\,;])/g, '$1')
        : value;
    });
  }

  first(name: string): unknown {
    return this.all(name)[0] ?? null;
  }

  values(...names: string[]): unknown[] {
    return names.map((name) => this.first(name));
  }
}
