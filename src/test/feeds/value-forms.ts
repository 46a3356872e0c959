/** Whether an address has only signs that RFC 3986 knows, none of them by half. */
export function isWritten(url: string): boolean {
  return URL.canParse(url) && /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})+$/i.test(url);
}

/** A day of the week that is right, four digits of the year, and a zone that every reader knows. */
export function isRfc822(text: string): boolean {
  const form =
    /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) (\w{3}) (\d{4}) \d\d:\d\d:\d\d (GMT|[+-]\d\d[03]0)$/.exec(
      text,
    );
  if (form === null) return false;
  const day = new Date(`${form[2]} ${form[3]} ${form[4]} 00:00:00 GMT`);
  return day.toUTCString().startsWith(`${form[1]}, ${form[2]} ${form[3]} ${form[4]}`);
}

export function isRfc3339(text: string): boolean {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
  return form.test(text) && !Number.isNaN(Date.parse(text));
}

export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && new Intl.Locale(tag).language.length < 4;
  } catch {
    return false;
  }
}
