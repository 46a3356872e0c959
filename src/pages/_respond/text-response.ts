/** A document of the type `type`; all of ours are UTF-8. */
export function textResponse(document: string, type: string): Response {
  return new Response(document, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

/** Browsers show XML of this type with our style sheets, and offer to save any other. */
export function xmlResponse(document: string): Response {
  return textResponse(document, 'application/xml');
}
