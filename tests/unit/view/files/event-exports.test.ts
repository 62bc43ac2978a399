import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeEventTable, writePlover } from '../../../../lib/view/files/event-exports.ts';
import { event, person } from '../../store/support.ts';

const talks = event('talks', {
  mode: 'foc',
  from: '2025-03-07',
  place: 'Moscow',
  title: 'Consultations, "useful" ones',
  actors: [person('vikram-misri', 'ind-foreign-secretary', 'IND')],
  recipients: [person('andrey-rudenko', 'rus-deputy', 'RUS')],
});
const remark = event('remark', { type: 'STATEMENT', mode: 'remark' });

describe('events for others', () => {
  it('are PLOVER records a line, without what PLOVER has no type for', () => {
    const { content, left } = writePlover([talks, remark]);
    expect(
      content
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { id: 'talks', event: 'CONSULT', date: '2025-03-07', source: [{ code: 'IND' }], target: [{ code: 'RUS' }] },
    ]);
    expect(left).toBe(1);
  });

  it('are a table that another reader reads back', () => {
    const table = writeEventTable([talks, remark]).trim();
    const [header = [], ...rows] = Papa.parse<string[]>(table, { delimiter: ',', newline: '\r\n' }).data;
    const data = rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));
    expect(data).toMatchObject([
      { id: 'talks', cameo: '046', plover: 'CONSULT', title: 'Consultations, "useful" ones', actors: 'vikram-misri' },
      { id: 'remark', type: 'STATEMENT', plover: '' },
    ]);
  });
});
