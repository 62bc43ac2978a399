/** A page as the popup sees it: the report of 7 March 2025 and what came before. */
import type { PageReport } from '../../../lib/protocol.ts';
import type { Before } from '../../../lib/view/desk/before.ts';
import type { DeskState } from '../../../lib/view/desk/desk.ts';
import type { Here } from '../../../lib/view/here.ts';
import type { OwnLine } from '../../../lib/view/desk/yours.ts';

export const REPORT: PageReport = {
  state: 'read',
  address: 'https://courier.example/misri-rudenko',
  source: {
    url: 'https://courier.example/misri-rudenko',
    title: 'Misri and Rudenko review ties in Moscow',
    publisher: 'Meridian Courier',
    published: '2025-03-07',
    publishedFrom: 'time-element',
    language: 'en',
  },
  units: [],
  mentions: [],
  figures: [],
  events: [],
  length: 2400,
  allMarksShown: false,
  annotations: [],
};

export const HERE: Here = {
  rosterAsOf: '2026-08-22',
  officials: [
    {
      key: 'official:vikram-misri',
      sign: 'known',
      official: 'vikram-misri',
      name: 'Vikram Misri',
      office: 'Foreign Secretary',
      country: 'India',
      countryCode: 'IND',
      modifier: null,
      spans: [
        { start: 18, end: 30 },
        { start: 90, end: 95 },
      ],
      candidates: [],
      because: ['full-name'],
    },
  ],
  faces: [
    {
      key: 'name:Ana Duarte',
      sign: 'face',
      official: null,
      name: 'Ana Duarte',
      office: 'Deputy Foreign Minister',
      country: 'Portugal',
      countryCode: 'PRT',
      modifier: 'acting',
      spans: [{ start: 200, end: 210 }],
      candidates: [],
      because: ['title-and-name'],
    },
  ],
  figures: [
    {
      key: 'figure:300',
      quote: 'about $66 billion',
      measures: 'bilateral trade',
      status: 'actual',
      period: 'a year',
      deadline: null,
      saidBy: 'the ministry',
      span: { start: 300, end: 317 },
    },
  ],
};

const FIGURE = {
  measures: 'two-way trade',
  low: null,
  high: null,
  unit: 'USD',
  status: 'actual',
  deadline: null,
  basis: 'unstated',
  tally: 'unstated',
  saidBy: null,
  series: 'ind-rus-trade',
} as const;

export const BEFORE: Before = {
  groups: [
    {
      group: 'series',
      series: {
        id: 'ind-rus-foc',
        name: 'India–Russia Foreign Office Consultations',
        coverage: 'rounds of 2019, 2021 and 2023',
        previous: '2023-11-13',
        previousBasis: 'report',
        months: 15,
      },
      rows: [
        {
          id: '2023-11-13-foc',
          from: '2023-11-13',
          until: null,
          type: 'CONSULT',
          mode: 'foc',
          status: 'occurred',
          title: 'Foreign Office Consultations, New Delhi',
          place: 'New Delhi',
          actors: [
            { official: null, short: 'Kwatra', name: 'Vinay Kwatra', office: 'Foreign Secretary', country: 'India' },
          ],
          recipients: [
            {
              official: null,
              short: 'Rudenko',
              name: 'Andrey Rudenko',
              office: 'Deputy Foreign Minister',
              country: 'Russia',
            },
          ],
          sources: [
            {
              title: 'Readout of the consultations',
              publisher: 'Ministry of External Affairs',
              published: '2023-11-13',
              link: 'https://mea.example/readout',
              saidBy: { kind: 'spokesperson', who: 'Arindam Bagchi' },
              via: null,
              quote: null,
              telling: null,
              copies: [],
            },
          ],
          basis: 'report',
          remembered: false,
          disagreements: [],
          answer: null,
          why: [{ key: 'series', names: [] }],
        },
      ],
    },
  ],
  expectations: [],
  figures: [
    {
      id: 'ind-rus-trade',
      measures: 'two-way trade',
      sameRate: true,
      conflicts: [],
      lines: [
        [
          {
            figure: { ...FIGURE, value: 44e9, bound: 'nearly', period: '2023-01/2023-08' },
            saidBy: null,
            on: '2023-11-13',
            here: false,
            source: null,
          },
        ],
        [
          {
            figure: { ...FIGURE, value: 100e9, bound: 'exact', status: 'target', period: null, deadline: '2030' },
            saidBy: 'India',
            on: '2025-03-05',
            here: true,
            source: null,
          },
        ],
      ],
    },
  ],
  reported: [],
  covers: { first: '2019-04-01', last: '2026-08-01', events: 58 },
  threads: [],
  pair: ['India', 'Russia'],
};

export const CLIP: OwnLine = {
  state: 'edited',
  changes: ['66 → 68'],
  annotation: {
    id: '0195-clip',
    motivation: 'commenting',
    note: 'Compare with November 2023.',
    tags: ['trade'],
    colour: 'blue',
    page: 'courier.example/misri-rudenko',
    selectors: [],
    about: null,
    created: '2025-03-08T10:00:00.000Z',
    modified: '2025-03-08T10:00:00.000Z',
    rivals: [],
    clip: {
      quote: 'bilateral trade of about $66 billion',
      paragraph: 'He put bilateral trade of about $66 billion beside the target.',
      before: '',
      after: '',
      source: REPORT.source,
      accessed: '2025-03-08T10:00:00.000Z',
      articleHash: null,
      officials: ['vikram-misri'],
      figures: ['about $66 billion'],
      events: [],
    },
  },
};

/** A desk with everything found, but for what a test says. */
export function deskState(change: Partial<DeskState> = {}): DeskState {
  return {
    page: { state: 'ready', value: REPORT },
    here: HERE,
    before: { state: 'ready', value: BEFORE },
    yours: { state: 'ready', value: { here: [CLIP], elsewhere: [], tags: ['trade', 'foc'] } },
    selection: null,
    allMarks: false,
    writing: null,
    about: null,
    asked: [],
    machine: null,
    done: null,
    ...change,
  };
}
