import type { LanguageWords } from './language-words.ts';

export const it: LanguageWords = {
  months: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  link: "(?: del(?:l['’]anno)?)? ",
  early: '(?:inizio|inizi)(?: di| del| degli)?',
  mid: '(?:metà)(?: di| del| degli)?',
  late: '(?:fine)(?: di| del| degli)?',
  seasons: ['primavera', 'estate', 'autunno', 'inverno'],
  ordinals: ['(?:primo|prima|1º|1°)', '(?:secondo|seconda|2º|2°)', '(?:terzo|3º|3°)', '(?:quarto|4º|4°)'],
  quarter: 'trimestre',
  half: '(?:semestre|metà)',
  decade: "(?:gli )?anni (?<decade>\\d{3}0|[’']?\\d0)",
  yearLead: "(?:nel|dal|fino al|prima del|dopo il|del|l['’]anno|anno|tra il)",
  yearTail: '',
  triggers:
    '(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi|domani| fa|scors[oa]|prossim[oa]|settimana)',
  last: 'scors[oa]',
  next: 'prossim[oa]',
  relative: [
    ["(?:l['’])?anno scorso", 'year', -1],
    ["quest['’]anno", 'year', 0],
    ['questa settimana', 'week', 0],
    ['questo mese', 'month', 0],
  ],
};
