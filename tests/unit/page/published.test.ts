import { expect, it } from 'vitest';
import { settle, type DateClaim } from '../../../lib/page/published.ts';

const claim = (from: DateClaim['from'], day: string, utc?: boolean): DateClaim => ({
  from,
  day,
  ...(utc ? { utc } : {}),
});
const settled = (claims: DateClaim[], modified: string | null = null) =>
  settle({ claims, modified }, '2026-11-24')?.day ?? null;

it.each<[string, DateClaim[], string | null, string | null]>([
  [
    'what most kinds of evidence name',
    [claim('json-ld', '2025-09-01'), claim('time-element', '2025-03-07'), claim('url', '2025-03-07')],
    null,
    '2025-03-07',
  ],
  [
    'structured data where nothing speaks against it',
    [claim('json-ld', '2025-03-07'), claim('meta', '2025-03-07')],
    null,
    '2025-03-07',
  ],
  [
    'the earlier dateline of two that disagree',
    [claim('json-ld', '2025-03-12'), claim('dateline', '2025-03-05')],
    null,
    '2025-03-05',
  ],
  [
    'not a dateline later than the metadata',
    [claim('json-ld', '2025-03-05'), claim('dateline', '2025-03-12')],
    null,
    '2025-03-05',
  ],
  [
    'nothing after the last change',
    [claim('json-ld', '2025-09-01'), claim('meta', '2025-03-07')],
    '2025-03-08',
    '2025-03-07',
  ],
  [
    'the printed day where UTC is one off',
    [claim('json-ld', '2025-03-06', true), claim('time-element', '2025-03-07')],
    null,
    '2025-03-07',
  ],
  [
    'the printed day of a page that was written anew years later',
    [claim('json-ld', '2012-05-10', true), claim('time-element', '2026-04-24', true)],
    '2026-04-24',
    '2026-04-24',
  ],
  [
    'not the printed day of a change some weeks later',
    [claim('json-ld', '2026-03-10'), claim('time-element', '2026-04-24')],
    '2026-04-24',
    '2026-03-10',
  ],
  ['nothing before there was a web', [claim('meta', '1970-01-01')], null, null],
  ['nothing to come', [claim('json-ld', '2027-01-01')], null, null],
  ['nothing when there is no claim', [], null, null],
])('takes %s', (_, claims, modified, day) => {
  expect(settled(claims, modified)).toBe(day);
});
