import type { Country } from '#contract';

export interface ListedMunicipality {
  readonly country: Country;
  readonly number: string;
  readonly name: string;
  readonly otherName: string | null;
  readonly regionNumber: string;
  readonly regionName: string;
}

const columns = 'country,number,name,other_name,region_number,region_name';

/** The municipalities in the official list, Norway's first, each country in the list's own order. */
export function readMunicipalityList(csv: string): ListedMunicipality[] {
  const [head, ...lines] = csv.split(/\r?\n/).filter((line) => line !== '');
  if (head !== columns) throw new Error(`The list of municipalities wants the columns ${columns}.`);
  const listed = lines.map((line, index) => listedIn(line, index + 2));
  return [...listed.filter((m) => m.country === 'NO'), ...listed.filter((m) => m.country === 'DK')];
}

function listedIn(line: string, number: number): ListedMunicipality {
  const [country, code, name, otherName, regionNumber, regionName, ...more] = line.split(',');
  const complete = code && name && regionNumber && regionName && more.length === 0;
  if ((country !== 'NO' && country !== 'DK') || !complete)
    throw new Error(`The list of municipalities cannot be read in line ${number}.`);
  return {
    country,
    number: code,
    name,
    otherName: otherName === '' ? null : (otherName ?? null),
    regionNumber,
    regionName,
  };
}
