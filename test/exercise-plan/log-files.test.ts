import {expect} from '@open-wc/testing';
import {logAsText} from '../../src/exercise-plan/log-files.js';

const entries = [
  {id: 'a', day: '2026-11-24', exercise: 'pelvic-tilt'},
  {id: 'b', day: '2026-11-25', exercise: 'own', felt: 0},
];
const names: Record<string, string> = {'pelvic-tilt': 'Pelvic tilt', own: '=1+1, "heel"\nraise'};
const nameOf = (id: string): string => names[id] ?? id;

describe('files of the log', () => {
  it('JSON holds every entry', () => {
    expect(JSON.parse(logAsText(entries, 'json', nameOf))).to.deep.equal({
      format: 'physio-elements log',
      version: 1,
      entries,
    });
  });

  it('a table has a row for each, with quotes where they must be and no formula', () => {
    expect(logAsText(entries, 'csv', nameOf)).to.equal(
      'day,exercise,name,felt\r\n2026-11-24,pelvic-tilt,Pelvic tilt,\r\n2026-11-25,own,"\'=1+1, ""heel""\nraise",0\r\n',
    );
    for (const start of ['=', '+', '-', '@', '\t'])
      expect(logAsText([entries[0]!], 'csv', () => `${start}A1`)).to.contain(`,'${start}A1,`);
  });

  it('an empty log is a table with a head, and a list without entries', () => {
    expect(logAsText([], 'csv', nameOf)).to.equal('day,exercise,name,felt\r\n');
    expect(JSON.parse(logAsText([], 'json', nameOf)))
      .to.have.property('entries')
      .that.deep.equals([]);
  });
});
