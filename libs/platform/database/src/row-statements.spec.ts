import { describe, expect, it } from '@jest/globals';
import { changeOf, insertOf } from './row-statements.js';

type Table = Parameters<typeof insertOf>[0];

const table = {
  tableName: 'thing',
  columns: [
    { propertyName: 'municipalityId', databaseName: 'municipality_id', type: 'smallint' },
    { propertyName: 'id', databaseName: 'id', type: 'uuid' },
    { propertyName: 'namedIds', databaseName: 'named_ids', type: 'uuid' },
    { propertyName: 'change', databaseName: 'change', type: 'jsonb' },
  ],
} as unknown as Table;

describe('a row as a statement', () => {
  it('names the columns its entity has and the row tells of, in their order', () => {
    const { statement, values } = insertOf(table, {
      ...{ change: { a: 1 }, id: 'x', municipalityId: 7, namedIds: ['y'], more: 'than the table has' },
    });
    expect(statement.text).toBe(
      'insert into thing (municipality_id, id, named_ids, change) values ($1, $2, $3, $4)',
    );
    expect(values).toEqual([7, 'x', ['y'], '{"a":1}']);
  });

  it('leaves out what is undefined, keeps what is null, and has a name of its own for each choice of columns', () => {
    const whole = insertOf(table, { municipalityId: 7, id: 'x', namedIds: [], change: null });
    const part = insertOf(table, { municipalityId: 7, id: 'x', change: undefined });
    expect(whole.values).toEqual([7, 'x', [], null]);
    expect(part.statement.text).toBe('insert into thing (municipality_id, id) values ($1, $2)');
    expect(part.statement.name).not.toBe(whole.statement.name);
    expect(insertOf(table, { municipalityId: 8, id: 'z' }).statement).toBe(part.statement);
    expect(whole.statement.name).toMatch(/^insert-thing-[0-9a-f]{12}$/);
  });

  it('is changed where it has the version it was read with, and refused where that is not one row', () => {
    const { statement, values } = changeOf(
      table,
      { municipalityId: 7, id: 'x', version: 3 },
      { namedIds: ['y'] },
    );
    expect(statement.text.replaceAll(/\s+/g, ' ')).toBe(
      'with changed as (update thing set named_ids = $4 where municipality_id = $1 and id = $2 and version = $3 returning 1) select app.assert_one((select count(*) from changed))',
    );
    expect(values).toEqual([7, 'x', 3, ['y']]);
    expect(statement.name).not.toBe(insertOf(table, { namedIds: ['y'] }).statement.name);
  });
});
