import type { Notice } from '../rules/notices.js';

export const so: Notice = {
  language: 'so',
  name: 'Soomaali',
  version: '2026-1',
  validFrom: '2025-01-01',
  direction: 'ltr',
  needsTranslatorsCheck: true,
  title: 'Waxa aad haa ama maya ku leedahay',
  shared:
    'Adeeggu wuxuu akhrin karaa waxa qorshuhu la wadaago ee ku saabsan qaybaha aad dooratay. Wuxuu kaloo arkaa magaca hore. Wax kale ma arko.',
  withWhom:
    'Waxaa akhrin kara oo keliya kuwa arrintan ka shaqeeya adeeggaas keliya. Cid kale ma akhrin karto.',
  purpose: 'Waxay u isticmaali karaan oo keliya waxa halkan ku qoran. Waxaa saaran waajib sir-hayn ah.',
  howLong: 'Haadaadu waxay soconaysaa ilaa maalinta halkan ku qoran. Kadib iskeed ayay u dhammaanaysaa.',
  withdrawal:
    'Mar kasta waad ka noqon kartaa. Uma baahnid inaad sababta sheegto. Markaas wax dheeraad ah ma akhrin karaan. Wixii ay horay u akhriyeen way akhriyeen.',
  freeToRefuse: 'Waad diidi kartaa. Diidmadu kama dhigayso inaad weydo caawimaad kale.',
  whomToAsk: 'Ma su’aal baad qabtaa? Weydii isku-duwahaaga ka hor intaadan jawaabin.',
};
