/**
 * A rule of recurrence as text (RFC 5545 §3.3.10), with or without the name of its property; `undefined` where it is
 * none: it would break the calendar for whoever reads it.
 */
export function ruleOf(recurrence: string | undefined): string | undefined {
  const rule = recurrence
    ?.trim()
    .replace(/^RRULE:/i, '')
    .replace(/;+$/, '')
    .toUpperCase();
  if (rule === undefined || !/^([A-Z]+=[A-Z0-9,+-]+;)*FREQ=[A-Z]+(;[A-Z]+=[A-Z0-9,+-]+)*$/.test(rule))
    return undefined;
  // `FREQ` comes first for old readers.
  const parts = rule.split(';');
  const frequency = parts.filter((part) => part.startsWith('FREQ='));
  return [...frequency, ...parts.filter((part) => !part.startsWith('FREQ='))].join(';');
}
