import { escapeXml, xmlText } from '../xml-text.ts';

/**
 * Texts on their way past the printers of other people's packages, which would turn "007" into 7,
 * write references that feed readers decode twice, or put spaces around an address. They travel as
 * marks of a character that no text of XML may hold, and what stands around them is printed.
 */
export class HeldTexts {
  #texts: string[] = [];

  /** A plain text, for an element or an attribute. */
  text(text: string): string {
    return this.#keep(escapeXml(text));
  }

  /** A plain text for a reader that takes it for HTML, as all readers take titles of Atom. */
  textAsHtml(text: string): string {
    return this.#keep(escapeXml(escapeXml(text)));
  }

  /**
   * HTML for an element, as character data: shorter by a third than escaped, and right for readers
   * that know no references but those of XML itself.
   */
  html(html: string): string {
    return this.#keep(`<![CDATA[${xmlText(html).replaceAll(']]>', ']]&#x3E;')}]]>`);
  }

  /** A printed document with its texts in their places. */
  putBack(document: string): string {
    return document.replace(MARKS, (_, index) => this.#texts[Number(index)] ?? '');
  }

  #keep(written: string): string {
    this.#texts.push(written);
    return `\ufffe${this.#texts.length - 1}\ufffe`;
  }
}

const MARKS = /\ufffe(\d+)\ufffe/g;
