import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { VEvent } from 'node-ical';
import { expect } from 'vitest';

/** The events of an iCalendar file, on which two parsers that know nothing of each other agree. */
export function readCalendar(text: string): ReadEvent[] {
  const [one, two] = [withIcalJs(text), withNodeIcal(text)];
  expect(two).toEqual(one);
  return one;
}

/** "2026-01-27 Bo Lind: Tuesday essay" for each event. */
export function linesOf(text: string): string[] {
  return readCalendar(text).map(({ day, summary }) => `${day} ${summary}`);
}

function withIcalJs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    expect([startDate.isDate, endDate.isDate]).toEqual([true, true]);
    const stamp = component.getFirstPropertyValue('dtstamp')?.toString() ?? '';
    const url = component.getFirstPropertyValue('url')?.toString() ?? null;
    const [day, end] = [startDate.toString(), endDate.toString()];
    return { uid, day, end, stamp, summary, description: description ?? null, url };
  });
}

function withNodeIcal(text: string): ReadEvent[] {
  const found = Object.values(nodeIcal.sync.parseICS(text));
  const events = found.filter((one): one is VEvent => one?.type === 'VEVENT');
  return events.map(({ uid, start, end, dtstamp, summary, description, url }) => {
    expect([start.dateOnly, end?.dateOnly]).toEqual([true, true]);
    return {
      uid,
      day: localDay(start),
      end: localDay(end ?? start),
      stamp: dtstamp.toISOString().replace('.000', ''),
      summary: valueOf(summary) ?? '',
      description: valueOf(description),
      url: valueOf(url),
    };
  });
}

/** A property that has parameters is read as an object. */
function valueOf(property: string | { val: string } | undefined): string | null {
  if (property === undefined) return null;
  return typeof property === 'string' ? property : property.val;
}

/** Days without a time are read as midnight where the process is. */
function localDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

export interface ReadEvent {
  uid: string;
  /** Its first day. */
  day: string;
  /** The day after it. */
  end: string;
  stamp: string;
  summary: string;
  description: string | null;
  url: string | null;
}
