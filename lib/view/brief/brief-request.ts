/** What a brief is asked for, as the address of its page holds it: a brief can be come back to, and linked to. */
import type { BriefRequest } from '../../relate/brief.ts';

/** Reads a request from an address; what is no code or day is left out. */
export function requestFrom(search: string): BriefRequest {
  const asked = new URLSearchParams(search);
  const [a, b] = asked.get('pair')?.split('-') ?? [];
  return {
    people: asked.get('people')?.split(',').filter(Boolean) ?? [],
    pair: a && b ? [a, b] : null,
    from: dayIn(asked.get('from')),
    until: dayIn(asked.get('until')),
  };
}

/** The same request as an address. */
export function searchFor({ people, pair, from, until }: BriefRequest): string {
  const fields = { people: people.join(','), pair: pair?.join('-') ?? '', from: from ?? '', until: until ?? '' };
  return new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString();
}

/** Whether it asks for anybody or anything. */
export function isEmpty({ people, pair }: BriefRequest): boolean {
  return people.length === 0 && pair === null;
}

function dayIn(value: string | null): string | null {
  return value !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? value : null;
}
