import { expect, it } from 'vitest';
import { homeOf } from '../../../lib/data/outlets.ts';

const OUTLETS = new Map([['hindu.example', 'IND']]);
const DOMAINS = new Map([
  ['ru', 'RUS'],
  ['io', 'IOT'],
]);

it.each([
  ['www.hindu.example', 'IND'],
  ['news.agency.ru', 'RUS'],
  ['agency.io', null],
  ['world.com', null],
  ['ru', null],
])('the home of %s is %s', (host, home) => expect(homeOf(host, OUTLETS, DOMAINS)).toBe(home));
